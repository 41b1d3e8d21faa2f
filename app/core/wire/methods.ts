import { DOCS } from '../docs.ts';
import type { Json, JsonObject } from '../json.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import type { MethodName } from './method-name.ts';
import { writeKeyboard } from './write-keyboard.ts';

/** One method: what it is aimed at, and how a design becomes its parameters. */
export interface Method {
  readonly name: MethodName;
  /** A new message goes to a dialog; a change goes to a message. */
  readonly target: 'dialog' | 'message';
  /** Whether the call is made as a bot, so that it cannot do without the bot's id. */
  readonly asBot: boolean;
  readonly page: string;
  readonly write: (design: Design) => JsonObject;
}

/** The envelopes of all methods, the usual one first. */
export const METHODS: readonly Method[] = [
  {
    name: 'im.message.add',
    target: 'dialog',
    asBot: false,
    page: DOCS.messageAdd,
    write: (design) => ({ DIALOG_ID: design.dialogId.trim(), ...v1Body(design), ...v1Bot(design) }),
  },
  {
    name: 'im.message.update',
    target: 'message',
    asBot: false,
    page: DOCS.messageUpdate,
    write: (design) => ({ MESSAGE_ID: toNumber(design.messageId), ...v1Body(design), ...v1Bot(design) }),
  },
  {
    name: 'imbot.v2.Chat.Message.send',
    target: 'dialog',
    asBot: true,
    page: DOCS.v2Send,
    write: (design) => ({ botId: botId(design), dialogId: design.dialogId.trim(), fields: v2Fields(design) }),
  },
  {
    name: 'imbot.v2.Chat.Message.update',
    target: 'message',
    asBot: true,
    page: DOCS.v2Update,
    write: (design) => ({ botId: botId(design), messageId: toNumber(design.messageId), fields: v2Fields(design) }),
  },
];

/** The method with this name. */
export function findMethod(name: MethodName): Method {
  return METHODS.find((method) => method.name === name) ?? (METHODS[0] as Method);
}

/** Digits typed by the user as the number they mean; anything else stays text. */
export function toNumber(text: string): number | string {
  const trimmed = text.trim();
  return /^\d{1,15}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function botId(design: Design): Json {
  return getBotId(design.keyboard) ?? '';
}

/** An empty text would delete the message that is updated, so it is left out there. The portal trims texts. */
function isSilent(design: Design): boolean {
  return findMethod(design.method).target === 'message' && design.message.trim() === '';
}

function v1Body(design: Design): JsonObject {
  return {
    ...(isSilent(design) ? {} : { MESSAGE: design.message }),
    KEYBOARD: writeKeyboard(design.keyboard),
  };
}

function v1Bot(design: Design): JsonObject {
  const id = getBotId(design.keyboard);
  return id === undefined ? {} : { BOT_ID: id };
}

function v2Fields(design: Design): JsonObject {
  return {
    ...(isSilent(design) ? {} : { message: design.message }),
    keyboard: writeKeyboard(design.keyboard),
  };
}
