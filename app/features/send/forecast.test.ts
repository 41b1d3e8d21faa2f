import { describe, expect, test } from 'vitest';
import type { Json } from '../../core/json.ts';
import { newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/wire/read-keyboard.ts';
import { forecast } from './forecast.ts';
import { writeTest } from './test-message.ts';

const GOOD = { TEXT: 'Site', LINK: 'https://example.com/' };
const COMMAND = { TEXT: 'Help', COMMAND: 'help' };
const BREAK = { TYPE: 'NEWLINE' };

const of = (value: Json) => {
  const keyboard = readKeyboard(value).document;
  const { verdict, dropped } = forecast(keyboard, writeTest({ ...newDesign('Hello'), dialogId: '1', keyboard }));
  return [verdict, ...dropped.map(({ reason, text, number }) => `${number} ${text} ${reason}`)];
};

describe('forecast', () => {
  test.each<[string, Json, string[]]>([
    ['a good keyboard', { BUTTONS: [GOOD, BREAK, GOOD] }, ['whole']],
    ['a command with a bot', { BOT_ID: 456, BUTTONS: [COMMAND] }, ['whole']],
    ['a command without a bot', { BUTTONS: [GOOD, BREAK, COMMAND] }, ['partly', '2 Help no-bot']],
    ['no caption', { BUTTONS: [{ LINK: '/' }, GOOD] }, ['partly', '1 null no-text']],
    ['no action', { BUTTONS: [GOOD, { TEXT: ' Nothing ' }] }, ['partly', '2 Nothing no-action']],
    ['a bad link', { BUTTONS: [GOOD, { TEXT: 'Ticket', LINK: 'e.com' }] }, ['partly', '2 Ticket bad-action']],
    ['an entry that is no object', [GOOD, 'text'], ['partly', '2 null not-an-object']],
    ['nothing usable', { BUTTONS: [COMMAND] }, ['refused', '1 Help no-bot']],
    ['a key the portal does not see', { buttons: [GOOD] }, ['refused']],
    [
      'a list where a text belongs',
      { BUTTONS: [GOOD, COMMAND, { TEXT: 'Copy', ACTION: 'COPY', ACTION_VALUE: [] }] },
      ['crash', '3 Copy type-error'],
    ],
    ['a JSON string', JSON.stringify({ BUTTONS: [GOOD, { TEXT: 'x' }] }), ['partly', '2 x no-action']],
  ])('%s', (_name, value, expected) => expect(of(value)).toEqual(expected));

  test('a keyboard can grow too large for a portal', () => {
    const button = { TEXT: 'b', LINK: '/' };
    expect(of(Array(300).fill(button))).toEqual(['whole']);
    expect(of(Array(500).fill(button))).toEqual(['too-large']);
  });
});
