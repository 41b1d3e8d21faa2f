import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { MethodName } from '../../keyboard/design.ts';
import type { Outcome } from '../../portal/validator/store-answer.ts';
import { isUpdate } from '../../request/methods.ts';
import { lossOf } from './loss.ts';

test.each<[MethodName, Outcome, string]>([
  ['im.message.add', 'no-keyboard', 'the message is sent without a keyboard'],
  ['im.message.add', 'KEYBOARD_ERROR', 'the portal answers KEYBOARD_ERROR, and nothing is sent'],
  ['im.message.add', 'TYPE_ERROR', 'the portal fails with a PHP error, and nothing is sent'],
  ['im.message.update', 'removed', 'the old keyboard is removed'],
  ['im.message.update', 'KEYBOARD_OVERSIZE', 'the portal answers KEYBOARD_OVERSIZE, and the old keyboard stays'],
  ['im.message.update', 'no-keyboard', 'the old keyboard stays'],
  ['imbot.v2.Chat.Message.update', 'ignored', 'the portal reports success, but the old keyboard stays'],
  ['imbot.v2.Chat.Message.update', 'TYPE_ERROR', 'the portal fails with a PHP error, and the old keyboard stays'],
  ['imbot.v2.Command.answer', 'ignored', 'the portal reports success, but the message is sent without a keyboard'],
])('%s, %s: %s', (method, outcome, en) => {
  const params = lossOf({ design: { method }, traced: { answer: { outcome } } });
  expect(params).toEqual({ outcome, isUpdate: isUpdate(method) });
  const said = say({ code: 'no-buttons', params });
  expect(said.en).toBe(`There is no list of buttons here: ${en}.`);
  expect(said.ru).toMatch(/^Здесь нет списка кнопок: [а-яё][^.]+\.$/);
});
