import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { designOf, fixed, found, runRule, show } from '../../testdata/run-rule.ts';
import {
  commandBlank,
  commandInvalid,
  commandLetters,
  commandNoBot,
  commandSlash,
  commandUseless,
  isUseless,
} from './command.ts';

describe('command no bot', () => {
  const command = { TEXT: 'a', COMMAND: 'help' };

  function issues(bot: JsonObject, method: MethodName, button: JsonObject = command): string[] {
    return runRule(commandNoBot, designOf({ ...bot, BUTTONS: [button] }, method)).map(show);
  }

  describe.each<[MethodName, boolean]>([
    ['im.message.add', true],
    ['im.message.update', true],
    ['imbot.message.add', false],
    ['imbot.message.update', false],
    ['imbot.command.answer', false],
    ['imbot.v2.Chat.Message.send', true],
    ['imbot.v2.Chat.Message.update', true],
    ['imbot.v2.Command.answer', true],
  ])('%s', (method, needed) => {
    test('a command without any bot', () => {
      expect(issues({}, method)).toEqual(needed ? ['error command-no-bot COMMAND'] : []);
    });

    test('a command of bot 7', () => {
      expect(issues({ BOT_ID: 7 }, method)).toEqual([]);
      expect(issues({ BOT_ID: '7abc' }, method)).toEqual([]);
    });

    test.each<Json>([0, -5, 'abc'])('a command of bot %j', (BOT_ID) => {
      expect(issues({ BOT_ID }, method)).toEqual(['error command-no-bot COMMAND']);
    });
  });

  test.each<JsonObject>([
    { COMMAND: 'help' },
    { TEXT: 5, COMMAND: 'help' },
    { TEXT: 'a', COMMAND: 'help', FUNCTION: 'x' },
    { TEXT: 'a', COMMAND: 'help', LINK: 'no link' },
    { TEXT: 'a', COMMAND: 'help', BG_COLOR: [] },
  ])('%j lacks a bot as well, whatever else loses it', (button) => {
    expect(issues({}, 'im.message.add', button)).toEqual(['error command-no-bot COMMAND']);
    expect(issues({ BOT_ID: 7 }, 'im.message.add', button)).toEqual([]);
  });

  test.each<JsonObject>([
    { TEXT: 'a', LINK: '/', COMMAND: 'help' },
    { TEXT: 'a', COMMAND: '' },
    { TEXT: 'a', COMMAND: 5 },
  ])('%j asks for no bot', (button) => {
    expect(issues({}, 'im.message.add', button)).toEqual([]);
  });

  test('a bare list lacks a bot, and so does a text', () => {
    expect(runRule(commandNoBot, designOf([command]))).toHaveLength(1);
    expect(runRule(commandNoBot, designOf(JSON.stringify([{ COMMAND: 'help' }])))).toHaveLength(1);
  });

  test('a missing id and a wrong one are told apart', () => {
    const [missing] = runRule(commandNoBot, designOf([command]));
    const [wrong] = runRule(commandNoBot, designOf({ BOT_ID: -5, BUTTONS: [command] }));
    expect(say(missing).en).toMatch('Enter the bot id');
    expect(say(wrong).en).toMatch('not a positive number');
  });
});

describe('command invalid', () => {
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
    expect(fixed(commandInvalid, { COMMAND })).toEqual(name && { COMMAND: name });
  });

  test.each<JsonObject>([{ COMMAND: 'help' }, { COMMAND: '' }, { COMMAND: null }, { COMMAND: 5, LINK: '/' }])(
    '%j is no matter of this rule',
    (fields) => {
      expect(found(commandInvalid, fields)).toEqual([]);
    },
  );

  test('a fixed command would still be lost without a bot', () => {
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
});

describe('command name', () => {
  const both = [commandSlash, commandUseless];

  test.each([
    ['/help', 'help'],
    ['/echo list ', 'echo list'],
    ['/0', undefined],
  ])('%j is stored without its slash', (COMMAND, name) => {
    expect(found(both, { COMMAND })).toEqual(['info command-slash COMMAND']);
    expect(fixed(commandSlash, { COMMAND })).toEqual(name && { COMMAND: name });
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
    const after = fixed(commandUseless, { COMMAND });
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
});

describe('command words', () => {
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
    expect(fixed(commandBlank, fields)).toEqual(parts);
  });

  test.each<JsonObject>([
    { COMMAND: 'help' },
    { COMMAND: 'help ' },
    { COMMAND: ' a b' },
    { COMMAND: 'a b', LINK: '/' },
  ])('%j has no blank to speak of', (fields) => {
    expect(found(commandBlank, fields)).toEqual([]);
  });

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
});
