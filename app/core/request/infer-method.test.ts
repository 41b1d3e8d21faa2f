import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import { setBotId } from '../keyboard/bot-id.ts';
import { newDesign } from '../keyboard/design.ts';
import { EMPTY_KEYBOARD } from '../keyboard/document.ts';
import { assumeMethod, inferMethod } from './infer-method.ts';
import { METHODS } from './methods.ts';
import { writeParams } from './write-params.ts';

const keyboard = setBotId(EMPTY_KEYBOARD, 456);
const design = { ...newDesign('Hello'), dialogId: 'chat1', messageId: '7', commandId: '8', keyboard };

test.each(METHODS.map(({ name }) => name))('%s is told by what it writes', (name) => {
  const own = name.startsWith('imbot.') ? keyboard : EMPTY_KEYBOARD;
  const params = writeParams({ ...design, method: name, keyboard: own });
  expect(inferMethod(params, false)).toBe(name);
  expect(assumeMethod(params)).toBe(name);
});

describe('inferMethod', () => {
  test.each<[JsonObject, boolean, string | null]>([
    [{ DIALOG_ID: 1, MESSAGE: '' }, false, 'im.message.add'],
    [{ dialog_id: 1, Keyboard: '' }, false, 'im.message.add'],
    [{ DIALOG_ID: 1, MESSAGE: '' }, true, null],
    [{ DIALOG_ID: 1 }, false, null],
    [{ BOT_ID: 1, DIALOG_ID: 1 }, true, 'imbot.message.add'],
    [{ CLIENT_ID: 'x', DIALOG_ID: 1, MESSAGE: '' }, false, 'imbot.message.add'],
    [{ MESSAGE_ID: 1 }, false, 'im.message.update'],
    [{ MESSAGE_ID: 1 }, true, 'im.message.update'],
    [{ MESSAGE_ID: 1, BOT_ID: 1 }, false, 'imbot.message.update'],
    [{ MESSAGE_ID: 1, client_id: 'x' }, false, 'imbot.message.update'],
    [{ COMMAND_ID: 1, MESSAGE_ID: 1 }, false, 'imbot.command.answer'],
    [{ botId: 1, dialogId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.send'],
    [{ botId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.send'],
    [{ dialogId: 1, MESSAGE: '' }, true, 'imbot.v2.Chat.Message.send'],
    [{ botId: 1, messageId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.update'],
    [{ FIELDS: {}, MESSAGE_ID: 7 }, false, 'imbot.v2.Chat.Message.update'],
    [{ botId: 1, commandId: 1, messageId: 1, dialogId: 1 }, true, 'imbot.v2.Command.answer'],
    [{ fields: 'text', MESSAGE_ID: 7 }, false, 'im.message.update'],
    [{ botId: 1, fields: [] }, true, null],
    [{ botId: 1 }, true, null],
    [{ messageId: 1, keyboard: [] }, false, null],
    [{ fields: {} }, false, null],
    [{}, false, null],
  ])('%j, commands without a bot: %j', (params, commands, method) => {
    expect(inferMethod(params, commands)).toBe(method);
  });
});

test.each<[JsonObject, string]>([
  [{}, 'im.message.add'],
  [{ DIALOG_ID: 1 }, 'im.message.add'],
  [{ MESSAGE: 'a', BOT_ID: 7 }, 'imbot.message.add'],
  [{ MESSAGE: 'a', client_id: 'x' }, 'imbot.message.add'],
  [{ fields: {} }, 'imbot.v2.Chat.Message.send'],
  [{ botId: 7 }, 'imbot.v2.Chat.Message.send'],
  [{ fields: 'text' }, 'im.message.add'],
])('%j is taken for %s', (params, method) => {
  expect(inferMethod(params, false)).toBeNull();
  expect(assumeMethod(params)).toBe(method);
});
