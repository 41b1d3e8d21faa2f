import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { designOf, fixed, found, runRule } from '../../testdata/run-rule.ts';
import { textInvisible, textMissing, textNotString, tornText } from './text.ts';

describe('text missing', () => {
  test.each<Json>([null, '', '   ', '\t\n'])('TEXT %j is none', (TEXT) => {
    expect(found(textMissing, { TEXT, LINK: '/' })).toEqual(['error text-missing TEXT']);
  });

  test.each<Json>(['a', ' a ', '0', '\u00a0', 5, true, ['x']])('TEXT %j is at least something', (TEXT) => {
    expect(found(textMissing, { TEXT, LINK: '/' })).toEqual([]);
  });

  test('a button without TEXT is led to by its place', () => {
    const [issue] = runRule(textMissing, designOf({ BUTTONS: [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { LINK: '/' }] }));
    expect(issue?.path).toEqual(['KEYBOARD', 'BUTTONS', 2, 'TEXT']);
    expect(issue?.target).toEqual({ kind: 'button', id: 'b2', field: 'TEXT' });
  });
});

describe('text not string', () => {
  test.each<[Json, Json | undefined]>([
    [5, '5'],
    [-1.5, '-1.5'],
    [true, undefined],
    [false, undefined],
    [['x'], undefined],
    [{}, undefined],
  ])('TEXT %j is no string, fixed as %j', (TEXT, text) => {
    expect(found(textNotString, { TEXT, LINK: '/' })).toEqual(['error text-not-string TEXT']);
    expect(fixed(textNotString, { TEXT, LINK: '/' })).toEqual(
      text === undefined ? undefined : { TEXT: text, LINK: '/' },
    );
  });

  test.each<Json>(['0', 0, -0])('TEXT %j is empty for PHP, and stays a lone digit when fixed', (TEXT) => {
    expect(found(textNotString, { TEXT, LINK: '/' })).toEqual(['error text-zero TEXT']);
    const after = fixed(textNotString, { TEXT, LINK: '/' });
    expect(after).toEqual({ TEXT: '0\u00a0', LINK: '/' });
    expect(found(textNotString, after ?? {})).toEqual([]);
  });

  test.each<Json>(['a', '00', '0.', ' 5', '', null])('TEXT %j is no matter of this rule', (TEXT) => {
    expect(found(textNotString, { TEXT, LINK: '/' })).toEqual([]);
  });
});

describe('text invisible', () => {
  test.each(['\u00a0', ' \u00a0 ', '\u200b', '\u2060\ufeff', '\u2800\u3164'])('%j is nothing to see', (TEXT) => {
    expect(found(textInvisible, { TEXT, LINK: '/' })).toEqual(['warning text-invisible TEXT']);
  });

  test.each(['a', '0\u00a0', '👍\ufe0f', '\u200bx', '', '  '])('%j is seen, or is no text at all', (TEXT) => {
    expect(found(textInvisible, { TEXT, LINK: '/' })).toEqual([]);
  });
});

describe('torn text', () => {
  test.each(['TEXT', 'LINK', 'ACTION_VALUE', 'COMMAND_PARAMS', 'MY_OWN'])('half of an emoji in %s', (field) => {
    expect(found(tornText, { [field]: 'a\ud83d' })).toEqual([`warning torn-character ${field}`]);
    expect(fixed(tornText, { [field]: 'a\ud83db' })).toEqual({ [field]: 'ab' });
  });

  test('a whole one is none', () => expect(found(tornText, { LINK: '/', TEXT: '👍', WIDTH: 5 })).toEqual([]));
});
