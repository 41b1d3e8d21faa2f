import { expect, test } from 'vitest';
import { found, mended } from '../../testdata/run-rule.ts';
import { commandSlash, commandUseless, isUseless } from './command-name.ts';

const both = [commandSlash, commandUseless];

test.each([
  ['/help', 'help'],
  ['/echo list ', 'echo list'],
  ['/0', undefined],
])('%j is stored without its slash', (COMMAND, name) => {
  expect(found(both, { COMMAND })).toEqual(['info command-slash COMMAND']);
  expect(mended(commandSlash, { COMMAND })).toEqual(name && { COMMAND: name });
});

test.each([
  ['//x', 'x'],
  ['///x', 'x'],
  [' /x', 'x'],
  [' help ', 'help'],
  ['/ x', 'x'],
  ['\nx', 'x'],
  ['/', undefined],
  ['//', undefined],
  ['/ ', undefined],
  [' /0', undefined],
])('%j calls nothing, meant as %j', (COMMAND, name) => {
  expect(found(both, { COMMAND })).toEqual(['warning command-useless COMMAND']);
  const after = mended(commandUseless, { COMMAND });
  expect(after).toEqual(name && { COMMAND: name });
  if (after) expect(found(both, after)).toEqual([]);
});

test.each(['help', 'echo list', 'help ', 'a/b', '', '0'])('%j is as it should be, or no command', (COMMAND) => {
  expect(found(both, { COMMAND })).toEqual([]);
});

test('a command that is not kept does not count', () => {
  expect(found(both, { COMMAND: '//x', LINK: '/' })).toEqual([]);
});

test.each([
  ['', true],
  ['/x', true],
  [' x', true],
  ['x', false],
  ['x /', false],
])('stored as %j it is useless: %j', (stored, useless) => {
  expect(isUseless(stored)).toBe(useless);
});
