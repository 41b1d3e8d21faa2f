import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json, JsonObject } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { designOf, runRule, show } from '../../testdata/run-rule.ts';
import { commandNoBot } from './command-no-bot.ts';

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
