import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { wholeSource } from '../text/source.ts';
import { readLines } from './read-lines.ts';

const read = (text: string) => readLines(wholeSource(text));
const send = (text: string) => ({ TEXT: text, ACTION: 'SEND', ACTION_VALUE: text, DISPLAY: 'LINE' });
const end = { TYPE: 'NEWLINE' };

describe('readLines', () => {
  it.each<[string, string, Json[]]>([
    ['a label a line', 'Yes\nNo\r\n', [send('Yes'), end, send('No')]],
    ['a bar between buttons', 'Yes | No', [send('Yes'), send('No')]],
    ['bars at the ends', '| Yes | No |\n| Later |', [send('Yes'), send('No'), end, send('Later')]],
    [
      'bullets and numbers',
      '- Yes\n* No\n• Later\n1. Never\n2) Да',
      ['Yes', 'No', 'Later', 'Never', 'Да'].flatMap((text, i) => (i === 0 ? [send(text)] : [end, send(text)])),
    ],
    ['a heading', '## Menu\n- Yes\n- No', [send('Yes'), end, send('No')]],
    ['blank lines', '\nYes\n\nNo\n', [send('Yes'), end, send('No')]],
    ['emoji', '👍 | 👎', [send('👍'), send('👎')]],
  ])('reads %s', (_, text, value) => {
    expect(read(text).candidates).toMatchObject([{ kind: 'text', value }]);
  });

  it.each<[string, { readonly [key: string]: string }]>([
    ['A -> https://e.com/?a=1', { LINK: 'https://e.com/?a=1' }],
    ['A → /crm/deal/', { LINK: '/crm/deal/' }],
    ['[A](https://e.com)', { LINK: 'https://e.com' }],
    ['A => /help', { COMMAND: 'help' }],
    ['A -> /help me now', { COMMAND: 'help', COMMAND_PARAMS: 'me now' }],
    ['A -> +7 (495) 000-00-00', { ACTION: 'CALL', ACTION_VALUE: '+7 (495) 000-00-00' }],
    ['A -> tel:+74950000000', { ACTION: 'CALL', ACTION_VALUE: '+74950000000' }],
    ['A -> I agree', { ACTION: 'SEND', ACTION_VALUE: 'I agree' }],
  ])('reads %s', (text, fields) => {
    expect(read(text).candidates[0]?.value).toEqual([{ TEXT: 'A', ...fields, DISPLAY: 'LINE' }]);
  });

  it('takes labels, targets and lists up to their limits', () => {
    const label = 'x'.repeat(60);
    expect(read(`${label}\nNo`).candidates[0]?.value).toMatchObject([{ TEXT: label }, end, { TEXT: 'No' }]);
    const target = `https://e.com/${'x'.repeat(1_986)}`;
    expect(read(`A -> ${target}`).candidates[0]?.value).toMatchObject([{ LINK: target }]);
    expect(read(`A -> ${target}x`).candidates).toEqual([]);
    expect(read('a\n'.repeat(374)).candidates).toHaveLength(1);
  });

  it.each([
    ['+1234567', true],
    [`+${'1'.repeat(20)}`, true],
    ['+12345', false],
    [`+${'1'.repeat(21)}`, false],
  ])('A -> %s is a call: %s', (target, isCall) => {
    expect(read(`A -> ${target}`).candidates[0]?.value).toMatchObject([{ ACTION: isCall ? 'CALL' : 'SEND' }]);
  });

  it('tells that labels send themselves', () => {
    expect(read('Yes | No').remarks).toMatchObject([{ code: 'labels-send', severity: 'info' }]);
    expect(read('Yes -> /yes').remarks).toEqual([]);
  });

  it.each([
    ['one line of words', 'Hello there', 0],
    ['prose', 'Yes\nThis is a sentence that has far more words than a label.', 4],
    ['a long line', `Yes\n${'x'.repeat(61)}`, 4],
    ['code', 'Yes\nif (a) {\n', 4],
    ['an assignment', 'a\nb = 5', 2],
    ['signs alone', 'a\n---\nb', 2],
    ['too many', 'a\n'.repeat(375), 748],
    ['nothing', '  \n ', 4],
  ])('stops at %s', (_, text, stopped) => {
    expect(read(text)).toMatchObject({ candidates: [], stopped });
  });
});
