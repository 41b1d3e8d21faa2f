import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { blockWithoutCommand } from './block-without-command.ts';

const LOST = ['warning block-without-command BLOCK'];

test.each<[JsonObject, string[]]>([
  [{ LINK: '/', BLOCK: 'Y' }, LOST],
  [{ ACTION: 'SEND', ACTION_VALUE: 'a', BLOCK: 'Y' }, LOST],
  [{ APP_ID: 5, BLOCK: 'Y' }, LOST],
  // A link wins over a command.
  [{ LINK: '/', COMMAND: 'help', BLOCK: 'Y' }, LOST],
  [{ LINK: '/', BLOCK: true }, LOST],
  [{ LINK: '/', BLOCK: 'y' }, LOST],
  [{ LINK: '/', BLOCK: 'N' }, []],
  [{ LINK: '/', BLOCK: '' }, []],
  [{ LINK: '/', BLOCK: null }, []],
  [{ LINK: '/' }, []],
  [{ COMMAND: 'help', BLOCK: 'Y' }, []],
  [{ BLOCK: 'Y' }, []],
])('%j: %j', (fields, issues) => expect(found(blockWithoutCommand, fields)).toEqual(issues));

test('the mend takes it away', () => {
  expect(mended(blockWithoutCommand, { LINK: '/', BLOCK: 'Y', WIDTH: 7 })).toEqual({ LINK: '/', WIDTH: 7 });
});
