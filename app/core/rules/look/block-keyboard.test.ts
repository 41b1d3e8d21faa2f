import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { blockKeyboard } from './block-keyboard.ts';

test.each<[JsonObject, string[]]>([
  [{ COMMAND: 'help', BLOCK: 'Y' }, ['info block-keyboard BLOCK']],
  [{ COMMAND: 'help', BLOCK: 'N' }, []],
  [{ COMMAND: 'help', BLOCK: true }, []],
  [{ COMMAND: 'help' }, []],
  [{ LINK: '/', BLOCK: 'Y' }, []],
  [{ TYPE: 'NEWLINE', COMMAND: 'help', BLOCK: 'Y' }, []],
])('%j: %j', (fields, issues) => expect(found(blockKeyboard, fields)).toEqual(issues));

test('it works as it should, so there is nothing to mend', () => {
  expect(mended(blockKeyboard, { COMMAND: 'help', BLOCK: 'Y' })).toBeUndefined();
});
