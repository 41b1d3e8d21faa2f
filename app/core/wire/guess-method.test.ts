import { describe, expect, test } from 'vitest';
import { setBotId } from '../keyboard/bot-id.ts';
import { newDesign } from '../keyboard/design.ts';
import { EMPTY_KEYBOARD } from '../keyboard/document.ts';
import { guessMethod, knownMethod } from './guess-method.ts';
import { findMethod, METHODS } from './methods.ts';

const keyboard = setBotId(EMPTY_KEYBOARD, 456);
const design = { ...newDesign('Hello'), dialogId: 'chat1', messageId: '7', commandId: '8', keyboard };

describe('guessMethod', () => {
  test.each(METHODS.map(({ name }) => name))('%s', (name) => {
    const own = name.startsWith('imbot.') ? keyboard : EMPTY_KEYBOARD;
    expect(guessMethod(findMethod(name).write({ ...design, method: name, keyboard: own }))).toBe(name);
  });

  test.each([
    [{}, 'im.message.add'],
    [{ MESSAGE: 'a', BOT_ID: 7 }, 'imbot.message.add'],
    [{ CLIENT_ID: 'x', MESSAGE_ID: 7 }, 'imbot.message.update'],
    [{ message_id: 7 }, 'im.message.update'],
    [{ fields: 'text', MESSAGE_ID: 7 }, 'im.message.update'],
    [{ FIELDS: {}, MESSAGEID: 7 }, 'imbot.v2.Chat.Message.update'],
  ])('%j', (params, expected) => expect(guessMethod(params)).toBe(expected));
});

test.each([
  ['im.message.add', 'im.message.add'],
  [' IMBOT.V2.chat.message.SEND.json ', 'imbot.v2.Chat.Message.send'],
  ['user.get', null],
  ['', null],
])('knownMethod(%j)', (name, expected) => expect(knownMethod(name)).toBe(expected));
