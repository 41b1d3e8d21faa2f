import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import { designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { commandInvalid } from './command-invalid.ts';

test.each<[Json, string | undefined]>([
  [5, '5'],
  [-1, '-1'],
  [0, undefined],
  ['0', undefined],
  [true, undefined],
  [false, undefined],
  [['help'], undefined],
  [{}, undefined],
])('COMMAND %j, meant as %j', (COMMAND, name) => {
  expect(found(commandInvalid, { COMMAND })).toEqual(['error command-invalid COMMAND']);
  expect(mended(commandInvalid, { COMMAND })).toEqual(name && { COMMAND: name });
});

test.each<JsonObject>([{ COMMAND: 'help' }, { COMMAND: '' }, { COMMAND: null }, { COMMAND: 5, LINK: '/' }])(
  '%j is no matter of this rule',
  (fields) => {
    expect(found(commandInvalid, fields)).toEqual([]);
  },
);

test('a mended command would still be lost without a bot', () => {
  const [issue] = runRule(commandInvalid, designOf([{ TEXT: 'a', COMMAND: 5 }]));
  expect(issue?.severity).toBe('error');
  expect(issue?.fix).toBeUndefined();
});

test('the lone digit is told apart', () => {
  const [number, zero] = runRule(
    commandInvalid,
    designOf([
      { TEXT: 'a', COMMAND: 5 },
      { TEXT: 'a', COMMAND: '0' },
    ]),
  );
  expect(say(number).en).toMatch('must be a string');
  expect(say(zero).en).toMatch('"0"');
});
