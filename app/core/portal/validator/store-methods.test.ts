import { expect, test } from 'vitest';
import { storeMethod } from './store-methods.ts';

test.each([
  ['im.message.add', 'named', 'no-keyboard', 'KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
  ['im.message.update', 'named', 'removed', 'KEYBOARD_ERROR', 'KEYBOARD_OVERSIZE'],
  ['imbot.message.add', 'assumed', 'no-keyboard', 'KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
  ['imbot.message.update', 'assumed', 'removed', 'KEYBOARD_ERROR', 'KEYBOARD_OVERSIZE'],
  ['imbot.command.answer', 'assumed', 'no-keyboard', 'KEYBOARD_ERROR', 'KEYBOARD_OVERSIZE'],
  ['imbot.v2.Chat.Message.send', 'named', 'no-keyboard', 'PARAM_KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
  ['imbot.v2.Chat.Message.update', 'inside', 'ignored', 'ignored', 'PARAM_KEYBOARD_ERROR'],
  ['imbot.v2.Command.answer', 'inside', 'ignored', 'ignored', 'PARAM_KEYBOARD_ERROR'],
  ['imopenlines.network.message.add', 'named', 'no-keyboard', 'KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
  ['im.v2.Chat.Message.send', 'in-fields', 'no-keyboard', 'PARAM_KEYBOARD_ERROR', 'PARAM_KEYBOARD_ERROR'],
  ['im.v2.Chat.Message.update', 'inside-or-named', 'ignored', 'ignored', 'PARAM_KEYBOARD_ERROR'],
])('%s', (method, bot, empty, invalid, oversize) => {
  for (const name of [method, method.toUpperCase(), method.toLowerCase()]) {
    expect(storeMethod(name)).toMatchObject({ bot, empty, invalid, oversize });
  }
});

test.each(['im.notify', 'profile', '', 'toString', '__proto__', 'im.message.add.json'])('%s carries none', (method) => {
  expect(storeMethod(method)).toBeNull();
});
