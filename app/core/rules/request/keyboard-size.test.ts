import { expect, test } from 'vitest';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { METHODS } from '../../request/methods.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { keyboardSize } from './keyboard-size.ts';

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
    /^49,\d{3} of 60,000 characters are taken. Most goes to COMMAND_PARAMS: 31,000\.$/,
  );
  expect(spoken(keyboardSize, keyboardOf(70_000))).toBe(
    '70,000 characters, the limit is 60,000: the portal answers PARAM_KEYBOARD_ERROR, and nothing is sent. Most goes to TEXT: 69,841.',
  );
});

test('nothing stored has no size', () => expect(said(keyboardSize, [{ TEXT: 'a'.repeat(70_000) }])).toEqual([]));
