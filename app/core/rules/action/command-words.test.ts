import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { commandBlank, commandLetters } from './command-words.ts';

test.each<[JsonObject, JsonObject | undefined]>([
  [{ COMMAND: 'echo repeat' }, { COMMAND: 'echo', COMMAND_PARAMS: 'repeat' }],
  [{ COMMAND: '/echo  a b ' }, { COMMAND: 'echo', COMMAND_PARAMS: 'a b' }],
  [{ COMMAND: 'a\nb' }, { COMMAND: 'a', COMMAND_PARAMS: 'b' }],
  [
    { COMMAND: 'echo repeat', COMMAND_PARAMS: '' },
    { COMMAND: 'echo', COMMAND_PARAMS: 'repeat' },
  ],
  [{ COMMAND: 'echo repeat', COMMAND_PARAMS: 'x' }, undefined],
  [{ COMMAND: 'echo repeat', COMMAND_PARAMS: 5 }, undefined],
  [{ COMMAND: 'echo 0' }, undefined],
  [{ COMMAND: '0 x' }, undefined],
])('%j is split into %j', (fields, parts) => {
  expect(found(commandBlank, fields)).toEqual(['warning command-blank COMMAND']);
  expect(mended(commandBlank, fields)).toEqual(parts);
});

test.each<JsonObject>([{ COMMAND: 'help' }, { COMMAND: 'help ' }, { COMMAND: ' a b' }, { COMMAND: 'a b', LINK: '/' }])(
  '%j has no blank to speak of',
  (fields) => {
    expect(found(commandBlank, fields)).toEqual([]);
  },
);

test.each(['Бухгалтерия', 'Отдел продаж', 'a.b', 'a:b', '👍', '/привет', 'menü'])(
  '%j may not be registered',
  (COMMAND) => {
    expect(found(commandLetters, { COMMAND })).toEqual(['warning command-letters COMMAND']);
  },
);

test.each(['help', '/help', 'echoList', 'a_b-2', 'echo привет', 'help ', '//привет', ''])(
  '%j is safe, or useless',
  (COMMAND) => {
    expect(found(commandLetters, { COMMAND })).toEqual([]);
  },
);

test('a command that waits for its bot is looked at as well', () => {
  const design = designOf([{ TEXT: 'a', COMMAND: 'Отдел продаж' }]);
  expect(runRule(commandBlank, design)).toHaveLength(1);
  expect(runRule(commandBlank, design)[0]?.fix).toBeUndefined();
  expect(runRule(commandLetters, design)).toHaveLength(1);
});
