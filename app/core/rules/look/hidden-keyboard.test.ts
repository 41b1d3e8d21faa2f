import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { allDisabled, unseenKeyboard } from './hidden-keyboard.ts';

describe('unseen keyboard', () => {
  const go = (look: JsonObject): JsonObject => ({ TEXT: 'a', LINK: '/', ...look });
  const [DESK, PHONE] = [go({ CONTEXT: 'DESKTOP' }), go({ CONTEXT: 'MOBILE' })];
  const NEWLINE = { TYPE: 'NEWLINE' };

  test.each<[string, Json, string[]]>([
    ['computers only', [DESK, NEWLINE, DESK], ['warning nothing-on-phones']],
    ['phones only', [PHONE], ['warning nothing-on-computers']],
    ['line ends only', [NEWLINE, NEWLINE], ['warning only-newlines']],
    ['what is dropped does not count', [DESK, { TEXT: 'b' }], ['warning nothing-on-phones']],
    ['something for both', [DESK, PHONE], []],
    ['one for all', [DESK, go({})], []],
    ['a wrong word is for all', [go({ CONTEXT: 'desktop' })], []],
    ['nothing is stored at all', [{ TEXT: 'b', CONTEXT: 'DESKTOP' }], []],
    ['nothing there', [], []],
  ])('%s', (_, keyboard, issues) => expect(said(unseenKeyboard, keyboard)).toEqual(issues));

  test('the fix shows them everywhere', () => {
    expect(rewritten(unseenKeyboard, [DESK, NEWLINE, PHONE, DESK])).toBeUndefined();
    expect(rewritten(unseenKeyboard, [DESK, NEWLINE, DESK])).toEqual([go({}), NEWLINE, go({})]);
    expect(rewritten(unseenKeyboard, [NEWLINE, NEWLINE])).toBeUndefined();
  });
});

describe('all disabled', () => {
  const go = (look: JsonObject): JsonObject => ({ TEXT: 'a', LINK: '/', ...look });
  const OFF = go({ DISABLED: 'Y' });
  const NEWLINE = { TYPE: 'NEWLINE' };

  test.each<[string, Json, string[]]>([
    ['one', [OFF], ['info all-disabled']],
    ['all of three', [OFF, NEWLINE, OFF, OFF], ['info all-disabled']],
    ['the only one that is stored', [OFF, { TEXT: 'b' }], ['info all-disabled']],
    ['all but one', [OFF, go({})], []],
    ['true is no Y', [go({ DISABLED: true })], []],
    ['line ends only', [NEWLINE, NEWLINE], []],
    ['nothing is stored', [{ TEXT: 'b', DISABLED: 'Y' }], []],
    ['nothing there', [], []],
  ])('%s', (_, keyboard, issues) => expect(said(allDisabled, keyboard)).toEqual(issues));

  test('the fix switches all of them on', () => {
    expect(rewritten(allDisabled, [OFF, NEWLINE, OFF])).toEqual([go({}), NEWLINE, go({})]);
  });
});
