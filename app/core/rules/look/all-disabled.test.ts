import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { allDisabled } from './all-disabled.ts';

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

test('the mend switches all of them on', () => {
  expect(rewritten(allDisabled, [OFF, NEWLINE, OFF])).toEqual([go({}), NEWLINE, go({})]);
});
