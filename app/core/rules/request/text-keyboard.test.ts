import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { traceDesign } from '../../portal/validator/trace-design.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { textKeyboard } from './text-keyboard.ts';

const list = [{ TEXT: 'a', LINK: '/' }];
const text = (value: Json) => JSON.stringify(value);
const LATE: MethodName[] = ['imbot.v2.Chat.Message.update', 'imbot.v2.Command.answer'];
const EARLY: MethodName[] = [
  'im.message.add',
  'im.message.update',
  'imbot.command.answer',
  'imbot.v2.Chat.Message.send',
];

test.each(LATE)('%s finds an object in a text, but no list', (method) => {
  expect(said(textKeyboard, text(list), method)).toEqual(['error text-list']);
  expect(traceDesign(designOf(text(list), method)).answer.outcome).toBe('ignored');
  expect(said(textKeyboard, text({ BUTTONS: list }), method)).toEqual(['info text-keyboard']);
  expect(traceDesign(designOf(text({ BUTTONS: list }), method)).answer.outcome).toBe('stored');
});

test.each(EARLY)('%s finds both', (method) => {
  expect(said(textKeyboard, text(list), method)).toEqual(['info text-keyboard']);
  expect(said(textKeyboard, text({ BUTTONS: list }), method)).toEqual(['info text-keyboard']);
  expect(traceDesign(designOf(text(list), method)).answer.outcome).toBe('stored');
});

test.each<[Json, Json | undefined]>([
  [text(list), list],
  [text({ BUTTONS: list }), { BUTTONS: list }],
  [text([]), []],
  [list, undefined],
  [{ BUTTONS: list }, undefined],
  ['no JSON', undefined],
])('%j is mended to %j', (value, after) => expect(rewritten(textKeyboard, value)).toEqual(after));

test('an empty list has nothing to lose', () => {
  expect(said(textKeyboard, '[]', 'imbot.v2.Command.answer')).toEqual(['info text-keyboard']);
});
