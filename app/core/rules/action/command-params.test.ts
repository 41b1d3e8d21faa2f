import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { botKeyboard, designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { paramsLines, paramsLong } from './command-params.ts';

const COMMAND = 'help';

test.each([
  ['a\nb', 'a b'],
  ['a \r\n\n b\n', 'a b'],
  ['\na', 'a'],
])('%j is cut', (COMMAND_PARAMS, joined) => {
  expect(found(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual(['warning params-lines COMMAND_PARAMS']);
  expect(mended(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual({ COMMAND, COMMAND_PARAMS: joined });
});

test.each(['a b', 'a\\nb', '', '\n'])('%j is one line, or none', (COMMAND_PARAMS) => {
  expect(found(paramsLines, { COMMAND, COMMAND_PARAMS })).toEqual([]);
});

test.each([
  ['x'.repeat(256), 256],
  ['👍'.repeat(300), 300],
])('%j is long', (COMMAND_PARAMS, count) => {
  const [issue] = runRule(paramsLong, designOf(botKeyboard({ COMMAND, COMMAND_PARAMS })));
  expect([issue?.code, issue?.severity]).toEqual(['params-long', 'info']);
  expect(say(issue).en).toMatch(`${count} characters`);
  expect(say(issue).ru).toMatch(`${count} `);
});

test.each(['x'.repeat(255), '👍'.repeat(255), ''])('%j is not', (COMMAND_PARAMS) => {
  expect(found(paramsLong, { COMMAND, COMMAND_PARAMS })).toEqual([]);
});

test('parameters that are not kept do not count', () => {
  const fields = { COMMAND, COMMAND_PARAMS: `${'x'.repeat(300)}\n`, LINK: '/' };
  expect(found([paramsLines, paramsLong], fields)).toEqual([]);
});
