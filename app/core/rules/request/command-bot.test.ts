import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { METHODS } from '../../request/methods.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule, show } from '../../testdata/run-rule.ts';
import { commandBot } from './command-bot.ts';

const help = { TEXT: 'a', COMMAND: 'help' };
const link = { TEXT: 'a', LINK: '/' };
const LOST = ['error command-without-bot'];

test.each<[Json, string[]]>([
  [[help], LOST],
  [[help, help, link], LOST],
  [{ BOT_ID: 0, BUTTONS: [help] }, LOST],
  [{ BOT_ID: 'abc', BUTTONS: [help] }, LOST],
  [{ BOT_ID: 7, BUTTONS: [help] }, []],
  [[link], []],
  // The link wins, so no bot is needed.
  [[{ ...help, ...link }], []],
  [[{ COMMAND: 'help' }], []],
])('%j: %j', (value, issues) => expect(said(commandBot, value)).toEqual(issues));

test('one issue for all of them, at the bot id', () => {
  const [issue, ...more] = runRule(commandBot, designOf([help, help, help]));
  expect(more).toEqual([]);
  expect([issue?.target, issue?.path]).toEqual([{ kind: 'request', field: 'botId' }, ['KEYBOARD', 'BOT_ID']]);
  expect(spoken(commandBot, [help, help, help])).toContain('drops 3 buttons');
  expect(spoken(commandBot, [help])).toContain('drops its button');
});

test.each(METHODS.map(({ name }) => name))('%s', (method: MethodName) => {
  // The old bot methods guess whose commands they are.
  const guesses = ['imbot.message.add', 'imbot.message.update', 'imbot.command.answer'].includes(method);
  expect(runRule(commandBot, designOf([help], method)).map(show)).toEqual(guesses ? [] : LOST);
  expect(runRule(commandBot, designOf({ BOT_ID: 7, BUTTONS: [help] }, method))).toEqual([]);
});
