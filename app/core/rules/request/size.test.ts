import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { METHODS } from '../../request/methods.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, found } from '../../testdata/run-rule.ts';
import { keyboardSize, longField } from './size.ts';

describe('keyboard size', () => {
  /** A keyboard whose stored form has this many characters. */
  function keyboardOf(size: number) {
    const [empty] = [[{ TEXT: 'a', LINK: '/' }]];
    const { answer } = traceDesign(designOf(empty));
    return [{ TEXT: 'a'.repeat(size - (answer.size ?? 0) + 1), LINK: '/' }];
  }

  test.each([
    [47_999, []],
    [48_000, ['warning keyboard-near-limit']],
    [59_999, ['warning keyboard-near-limit']],
    [60_000, ['error keyboard-too-large']],
  ])('%d characters: %j', (size, issues) => {
    const keyboard = keyboardOf(size);
    expect(traceDesign(designOf(keyboard)).answer.size).toBe(size);
    expect(said(keyboardSize, keyboard)).toEqual(issues);
  });

  test.each(METHODS.map(({ name }) => name))('%s refuses what is too large', (method) => {
    const keyboard = { BOT_ID: 7, BUTTONS: keyboardOf(61_000) };
    expect(traceDesign(designOf(keyboard, method)).answer.outcome).not.toBe('stored');
    expect(said(keyboardSize, keyboard, method)).toEqual(['error keyboard-too-large']);
  });

  test('the field that takes most is named', () => {
    const BUTTONS = Array.from({ length: 100 }, (_, i) => ({
      TEXT: `Button ${i}`,
      COMMAND: 'a',
      COMMAND_PARAMS: 'p'.repeat(310),
    }));
    expect(spoken(keyboardSize, { BOT_ID: 7, BUTTONS })).toMatch(
      /^49,\d{3} of 60,000 characters are used. The largest part is COMMAND_PARAMS: 31,000\.$/,
    );
    expect(spoken(keyboardSize, keyboardOf(70_000))).toBe(
      '70,000 characters, the limit is 60,000: the portal answers PARAM_KEYBOARD_ERROR, and nothing is sent. The largest part is TEXT: 69,841.',
    );
  });

  test('nothing stored has no size', () => expect(said(keyboardSize, [{ TEXT: 'a'.repeat(70_000) }])).toEqual([]));
});

describe('long field', () => {
  const LONG = 'x'.repeat(4001);

  test.each<[string, JsonObject, string[]]>([
    ['a caption', { TEXT: LONG, LINK: '/' }, ['warning long-field TEXT']],
    ['parameters', { COMMAND: 'a', COMMAND_PARAMS: LONG }, ['warning long-field COMMAND_PARAMS']],
    ['two', { LINK: `/${LONG}`, TEXT: LONG }, ['warning long-field TEXT', 'warning long-field LINK']],
    ['4,000 are just not too many', { TEXT: LONG.slice(1), LINK: '/' }, []],
    // It gets longer when it is stored.
    ['a link of many ampersands', { LINK: `/${'&'.repeat(900)}` }, ['warning long-field LINK']],
    ['what is not kept takes nothing', { LINK: '/', COMMAND_PARAMS: LONG, ICON: LONG, BG_COLOR: LONG }, []],
    ['a button that is dropped shows what it has', { TEXT: LONG }, ['warning long-field TEXT']],
  ])('%s', (_, fields, issues) => expect(found(longField, fields)).toEqual(issues));

  test('the share is told', () => {
    expect(spoken(longField, [{ TEXT: LONG, LINK: '/' }])).toBe(
      'TEXT alone takes 4,001 of the 60,000 characters that the keyboard may have.',
    );
  });
});
