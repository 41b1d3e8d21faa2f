import { DOCS } from '../docs.ts';
import type { Json, JsonObject } from '../json.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import type { Design } from '../keyboard/design.ts';
import type { MethodName } from './method-name.ts';
import { writeKeyboard } from './write-keyboard.ts';

/** One method: what it is aimed at, and how a design becomes its parameters. */
export interface Method {
  readonly name: MethodName;
  /** The ids that it cannot do without, in the order in which a person is asked for them. */
  readonly needs: readonly ('dialogId' | 'messageId' | 'commandId' | 'botId')[];
  /** A secret that a webhook call needs as well. It is never kept in a design. */
  readonly secret: 'CLIENT_ID' | 'botToken' | null;
  /** The parameter that names the bot; null for a method that knows its bot by itself. */
  readonly botParam: 'BOT_ID' | 'botId' | null;
  /** Where the keyboard stands among the parameters. */
  readonly keyboardPath: readonly string[];
  readonly page: string;
  readonly write: (design: Design) => JsonObject;
}

const V1 = { secret: null, botParam: 'BOT_ID', keyboardPath: ['KEYBOARD'] } as const;
const V1_BOT = { secret: 'CLIENT_ID', botParam: 'BOT_ID', keyboardPath: ['KEYBOARD'] } as const;
const V2_BOT = { secret: 'botToken', botParam: 'botId', keyboardPath: ['fields', 'keyboard'] } as const;

/** The envelopes of all methods, the usual one first. */
export const METHODS: readonly Method[] = [
  {
    ...V1,
    name: 'im.message.add',
    needs: ['dialogId'],
    page: DOCS.messageAdd,
    write: (design) => ({ DIALOG_ID: design.dialogId.trim(), ...v1Body(design), ...v1Bot(design) }),
  },
  {
    ...V1,
    name: 'im.message.update',
    needs: ['messageId'],
    page: DOCS.messageUpdate,
    write: (design) => ({ MESSAGE_ID: toNumber(design.messageId), ...v1Body(design), ...v1Bot(design) }),
  },
  {
    ...V1_BOT,
    name: 'imbot.message.add',
    needs: ['botId', 'dialogId'],
    page: DOCS.botAdd,
    write: (design) => ({ ...v1Bot(design), DIALOG_ID: design.dialogId.trim(), ...v1Body(design) }),
  },
  {
    ...V1_BOT,
    name: 'imbot.message.update',
    needs: ['botId', 'messageId'],
    page: DOCS.botUpdate,
    write: (design) => ({ ...v1Bot(design), MESSAGE_ID: toNumber(design.messageId), ...v1Body(design) }),
  },
  {
    ...V1_BOT,
    botParam: null,
    name: 'imbot.command.answer',
    needs: ['commandId', 'messageId'],
    page: DOCS.commandAnswer,
    write: (design) => ({
      COMMAND_ID: toNumber(design.commandId),
      MESSAGE_ID: toNumber(design.messageId),
      ...v1Body(design),
    }),
  },
  {
    ...V2_BOT,
    name: 'imbot.v2.Chat.Message.send',
    needs: ['botId', 'dialogId'],
    page: DOCS.v2Send,
    write: (design) => ({ botId: botId(design), dialogId: design.dialogId.trim(), fields: v2Fields(design) }),
  },
  {
    ...V2_BOT,
    name: 'imbot.v2.Chat.Message.update',
    needs: ['botId', 'messageId'],
    page: DOCS.v2Update,
    write: (design) => ({ botId: botId(design), messageId: toNumber(design.messageId), fields: v2Fields(design) }),
  },
  {
    ...V2_BOT,
    name: 'imbot.v2.Command.answer',
    needs: ['botId', 'commandId', 'messageId', 'dialogId'],
    page: DOCS.v2CommandAnswer,
    write: (design) => ({
      botId: botId(design),
      commandId: toNumber(design.commandId),
      messageId: toNumber(design.messageId),
      dialogId: design.dialogId.trim(),
      fields: v2Fields(design),
    }),
  },
];

/** The method with this name. */
export function findMethod(name: MethodName): Method {
  return METHODS.find((method) => method.name === name) ?? (METHODS[0] as Method);
}

/**
 * The method with this name in any case, as a portal's router takes it; null for one that no keyboard is designed for.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function namedMethod(name: string): Method | null {
  const wanted = name.toLowerCase();
  return METHODS.find((method) => method.name.toLowerCase() === wanted) ?? null;
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
  return /\.update$/i.test(design.method) && design.message.trim() === '';
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
