import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { inferMethod } from './infer-method.ts';

describe('inferMethod', () => {
  it.each<[JsonObject, boolean, string | null]>([
    [{ DIALOG_ID: 1, MESSAGE: '' }, false, 'im.message.add'],
    [{ dialog_id: 1, Keyboard: '' }, false, 'im.message.add'],
    [{ DIALOG_ID: 1, MESSAGE: '' }, true, null],
    [{ DIALOG_ID: 1 }, false, null],
    [{ BOT_ID: 1, DIALOG_ID: 1 }, true, 'imbot.message.add'],
    [{ MESSAGE_ID: 1 }, false, 'im.message.update'],
    [{ MESSAGE_ID: 1, BOT_ID: 1 }, false, 'imbot.message.update'],
    [{ COMMAND_ID: 1, MESSAGE_ID: 1 }, false, 'imbot.command.answer'],
    [{ botId: 1, dialogId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.send'],
    [{ botId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.send'],
    [{ botId: 1, messageId: 1, fields: {} }, true, 'imbot.v2.Chat.Message.update'],
    [{ botId: 1, commandId: 1, messageId: 1, dialogId: 1 }, true, 'imbot.v2.Command.answer'],
    [{ botId: 1 }, true, null],
    [{}, false, null],
  ])('%j', (params, commands, method) => {
    expect(inferMethod(params, commands)).toBe(method);
  });
});
