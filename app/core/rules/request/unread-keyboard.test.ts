import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { unreadKeyboard } from './unread-keyboard.ts';

const V2_UPDATE: MethodName = 'imbot.v2.Chat.Message.update';
const LITERAL = "{BUTTONS:[{TEXT:'a',LINK:'/'}]}";
const go = { TEXT: 'a', LINK: '/' };

test.each<[Json, string[]]>([
  ['Hello', ['error not-json']],
  ['[{"TEXT":"a"', ['error not-json']],
  // The portal reads such a text, and so it is not refused.
  [LITERAL, ['warning not-json']],
  ['5', ['error no-buttons']],
  ['"N"', ['error no-buttons']],
  [5, ['error no-buttons']],
  [true, ['error no-buttons']],
  [{ BUTTONS: 'x' }, ['error no-buttons']],
  [{ BOT_ID: 7 }, ['error no-buttons']],
  [{ first: go }, ['warning no-buttons']],
  // Empty values and removals are judged elsewhere.
  ['', []],
  ['N', []],
  [null, []],
  [0, []],
  [[], []],
  [{}, []],
  [[go], []],
])('%j: %j', (value, issues) => {
  expect(said(unreadKeyboard, value)).toEqual(issues);
  const { outcome } = traceDesign(designOf(value)).answer;
  if (issues.length > 0) expect(outcome).toBe(issues[0]?.startsWith('error') ? 'KEYBOARD_ERROR' : 'stored');
});

test.each<[Json, Json | undefined]>([
  [LITERAL, { BUTTONS: [go] }],
  ["[{TEXT:'a',LINK:'/'},]", [go]],
  [{ first: go, second: 'x', third: { ...go, WIDTH: 5 } }, { BUTTONS: [go, { ...go, WIDTH: 5 }] }],
  ['Hello', undefined],
  [{ BOT_ID: 7 }, undefined],
  [5, undefined],
])('%j can be read after all as %j', (value, after) => {
  expect(rewritten(unreadKeyboard, value)).toEqual(after);
  if (after !== undefined) expect(said(unreadKeyboard, after)).toEqual([]);
});

test('what becomes of the message is told by method', () => {
  expect(spoken(unreadKeyboard, 'Hello')).toBe(
    'This text is not JSON: the portal answers KEYBOARD_ERROR, and nothing is sent.',
  );
  expect(spoken(unreadKeyboard, 5, V2_UPDATE)).toBe(
    'There is no list of buttons here: the portal answers success, but the old keyboard stays.',
  );
});

test('true removes the keyboard in the old update methods', () => {
  expect(said(unreadKeyboard, true, 'im.message.update')).toEqual([]);
});
