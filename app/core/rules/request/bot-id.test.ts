import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { botId } from './bot-id.ts';

const BUTTONS = [{ TEXT: 'a', LINK: '/' }];
const keyboard = (BOT_ID: Json): Json => ({ BOT_ID, BUTTONS });
const WRONG = ['warning wrong-bot'];

test.each<[Json, string[], Json | undefined]>([
  [7, [], undefined],
  ['7', [], undefined],
  ['', [], undefined],
  [null, [], undefined],
  ['7abc', WRONG, keyboard(7)],
  [7.5, WRONG, keyboard(7)],
  [' 7', WRONG, keyboard(7)],
  [[7], WRONG, keyboard(1)],
  [true, WRONG, keyboard(1)],
  [0, WRONG, undefined],
  [-7, WRONG, undefined],
  ['abc', WRONG, undefined],
  [false, WRONG, undefined],
  [{}, WRONG, undefined],
])('%j: %j, mended %j', (value, issues, after) => {
  expect(said(botId, keyboard(value))).toEqual(issues);
  expect(rewritten(botId, keyboard(value))).toEqual(after);
  if (after !== undefined) expect(said(botId, after)).toEqual([]);
});

test.each<[MethodName, string[], string[]]>([
  ['im.message.add', [], ['warning wrong-bot']],
  ['im.message.update', [], ['warning wrong-bot']],
  ['imbot.command.answer', [], ['warning wrong-bot']],
  ['imbot.message.add', ['info missing-bot'], ['error wrong-bot']],
  ['imbot.message.update', ['info missing-bot'], ['error wrong-bot']],
  ['imbot.v2.Chat.Message.send', ['warning missing-bot'], ['error wrong-bot']],
  ['imbot.v2.Chat.Message.update', ['warning missing-bot'], ['error wrong-bot']],
  ['imbot.v2.Command.answer', ['warning missing-bot'], ['error wrong-bot']],
])('%s without a bot: %j, with one that is none: %j', (method, missing, wrong) => {
  expect(said(botId, BUTTONS, method)).toEqual(missing);
  expect(said(botId, keyboard(''), method)).toEqual(missing);
  expect(said(botId, keyboard('abc'), method)).toEqual(wrong);
  expect(said(botId, keyboard(7), method)).toEqual([]);
});
