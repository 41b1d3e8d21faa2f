import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { wrapperKeys } from './wrapper-keys.ts';

const BUTTONS = [{ TEXT: 'a', LINK: '/' }];

test.each<[Json, string[], Json | undefined]>([
  [{ BOT_ID: 7, BUTTONS }, [], undefined],
  [{ BUTTONS, COLORS: {} }, ['info undocumented-key'], undefined],
  [{ BUTTONS, VOTE: 'Y' }, ['info undocumented-key'], undefined],
  [{ BUTTONS, TITLE: 'x' }, ['info dropped-key'], { BUTTONS }],
  [{ $schema: './keyboard.schema.json', BUTTONS }, ['info schema-key'], undefined],
  [{ botId: 7, BUTTONS }, ['warning misnamed-key'], { BOT_ID: 7, BUTTONS }],
  [{ bot_id: 7, BUTTONS }, ['warning misnamed-key'], { BOT_ID: 7, BUTTONS }],
  [{ BUTTONS, colors: {} }, ['warning misnamed-key'], { BUTTONS, COLORS: {} }],
  [{ BOT_ID: 7, botId: 8, BUTTONS }, ['info dropped-key'], { BOT_ID: 7, BUTTONS }],
  [{ BUTTONS, buttons: null }, ['info dropped-key'], { BUTTONS }],
  [{ BUTTONS, a: 1, b: 2 }, ['info dropped-key', 'info dropped-key'], { BUTTONS }],
  [JSON.stringify({ BUTTONS, a: 1 }), ['info dropped-key'], JSON.stringify({ BUTTONS })],
  // Elsewhere the portal looks for no keys.
  [{ buttons: BUTTONS, a: 1 }, [], undefined],
  [BUTTONS, [], undefined],
  ['text', [], undefined],
])('%j: %j, mended %j', (value, issues, after) => {
  expect(said(wrapperKeys, value)).toEqual(issues);
  expect(rewritten(wrapperKeys, value)).toEqual(after);
});

test('the path leads to the key', () => {
  const [issue] = runRule(wrapperKeys, designOf({ BUTTONS, a: 1 }, 'imbot.v2.Chat.Message.send'));
  expect(issue?.path).toEqual(['fields', 'keyboard', 'a']);
});
