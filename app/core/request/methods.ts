import { DOCS } from '../json/docs.ts';
import type { MethodName } from '../keyboard/design.ts';

/** What a design has a parameter for. */
export type Param = 'botId' | 'dialogId' | 'messageId' | 'commandId' | 'message' | 'keyboard';

/** Where each parameter stands in a request, from the outside in. */
export type ParamPaths = Readonly<Record<Param, readonly string[]>>;

/**
 * What a method answers in `result` when it has worked. `id`: the number of the new message; `sent`: an object with it and a
 * `uuidMap`; `true`: a bare true; `done`: an object whose `result` is true.
 */
export type ResultShape = 'id' | 'sent' | 'true' | 'done';

/** One method: all that is known of it, save how a portal treats the keyboard (`portal/validator/store-methods.ts`). */
export interface Method {
  readonly name: MethodName;
  readonly family: 'im' | 'imbot' | 'imbot.v2';
  /** The names of version 1 count in any case, those of version 2 stand partly inside of `fields`. */
  readonly version: 1 | 2;
  /** `answer`: a new message too, but only in reply to a command. */
  readonly does: 'add' | 'update' | 'answer';
  readonly paths: ParamPaths;
  /** The parameters that it has, in the order in which they are written. */
  readonly params: readonly Param[];
  /** The ids that it cannot do without, in the order in which a person is asked for them. */
  readonly needs: readonly ('dialogId' | 'messageId' | 'commandId' | 'botId')[];
  /** A secret that a webhook call needs as well. It is never kept in a design. */
  readonly secret: 'CLIENT_ID' | 'botToken' | null;
  readonly result: ResultShape;
  /** What a portal answers to a message without a text; null where that is no error, or nowhere written. */
  readonly emptyText: 'MESSAGE_EMPTY' | 'EMPTY_MESSAGE' | null;
  /** What has taken its place, for one that the documentation calls outdated. */
  readonly successor: MethodName | null;
  /** Parameters by which a request without the name of its method is known: all those of any one list. */
  readonly tells: readonly (readonly (Param | 'secret')[])[];
  /** The arguments of the typed call that the SDKs have for it, in their order. */
  readonly places: readonly string[];
  readonly page: string;
}

const V1: ParamPaths = {
  botId: ['BOT_ID'],
  dialogId: ['DIALOG_ID'],
  messageId: ['MESSAGE_ID'],
  commandId: ['COMMAND_ID'],
  message: ['MESSAGE'],
  keyboard: ['KEYBOARD'],
};
const V2: ParamPaths = {
  botId: ['botId'],
  dialogId: ['dialogId'],
  messageId: ['messageId'],
  commandId: ['commandId'],
  message: ['fields', 'message'],
  keyboard: ['fields', 'keyboard'],
};

const IM = { family: 'im', version: 1, paths: V1, secret: null, successor: null } as const;
const IMBOT = { family: 'imbot', version: 1, paths: V1, secret: 'CLIENT_ID' } as const;
const IMBOT_V2 = {
  family: 'imbot.v2',
  version: 2,
  paths: V2,
  secret: 'botToken',
  successor: null,
  places: [],
} as const;

/** All methods, the usual one first; one that tells more of a request stands below one that tells less. */
export const METHODS: readonly Method[] = [
  {
    ...IM,
    name: 'im.message.add',
    does: 'add',
    params: ['dialogId', 'message', 'keyboard', 'botId'],
    needs: ['dialogId'],
    result: 'id',
    emptyText: 'MESSAGE_EMPTY',
    tells: [
      ['dialogId', 'message'],
      ['dialogId', 'keyboard'],
    ],
    places: ['DIALOG_ID', 'MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU'],
    page: DOCS.messageAdd,
  },
  {
    ...IM,
    name: 'im.message.update',
    does: 'update',
    params: ['messageId', 'message', 'keyboard', 'botId'],
    needs: ['messageId'],
    result: 'true',
    emptyText: null,
    tells: [['messageId']],
    places: ['MESSAGE_ID', 'MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU'],
    page: DOCS.messageUpdate,
  },
  {
    ...IMBOT,
    name: 'imbot.message.add',
    does: 'add',
    params: ['botId', 'dialogId', 'message', 'keyboard'],
    needs: ['botId', 'dialogId'],
    result: 'id',
    emptyText: 'MESSAGE_EMPTY',
    successor: 'imbot.v2.Chat.Message.send',
    tells: [
      ['dialogId', 'botId'],
      ['dialogId', 'secret'],
    ],
    places: ['MESSAGE'],
    page: DOCS.botAdd,
  },
  {
    ...IMBOT,
    name: 'imbot.message.update',
    does: 'update',
    params: ['botId', 'messageId', 'message', 'keyboard'],
    needs: ['botId', 'messageId'],
    result: 'true',
    emptyText: null,
    successor: 'imbot.v2.Chat.Message.update',
    tells: [
      ['messageId', 'botId'],
      ['messageId', 'secret'],
    ],
    places: ['MESSAGE_ID', 'MESSAGE'],
    page: DOCS.botUpdate,
  },
  {
    ...IMBOT,
    name: 'imbot.command.answer',
    does: 'answer',
    // The bot is the one of the command.
    params: ['commandId', 'messageId', 'message', 'keyboard'],
    needs: ['commandId', 'messageId'],
    result: 'true',
    emptyText: 'MESSAGE_EMPTY',
    successor: 'imbot.v2.Command.answer',
    tells: [['commandId']],
    places: [],
    page: DOCS.commandAnswer,
  },
  {
    ...IMBOT_V2,
    name: 'imbot.v2.Chat.Message.send',
    does: 'add',
    params: ['botId', 'dialogId', 'message', 'keyboard'],
    needs: ['botId', 'dialogId'],
    result: 'sent',
    emptyText: 'EMPTY_MESSAGE',
    tells: [['dialogId'], ['botId', 'message']],
    page: DOCS.v2Send,
  },
  {
    ...IMBOT_V2,
    name: 'imbot.v2.Chat.Message.update',
    does: 'update',
    params: ['botId', 'messageId', 'message', 'keyboard'],
    needs: ['botId', 'messageId'],
    result: 'done',
    emptyText: null,
    tells: [['messageId']],
    page: DOCS.v2Update,
  },
  {
    ...IMBOT_V2,
    name: 'imbot.v2.Command.answer',
    does: 'answer',
    params: ['botId', 'commandId', 'messageId', 'dialogId', 'message', 'keyboard'],
    needs: ['botId', 'commandId', 'messageId', 'dialogId'],
    result: 'done',
    emptyText: null,
    tells: [['commandId']],
    page: DOCS.v2CommandAnswer,
  },
];

const BY_NAME: ReadonlyMap<string, Method> = new Map(METHODS.map((method) => [method.name.toLowerCase(), method]));

/** The method with this name. */
export function findMethod(name: MethodName): Method {
  return BY_NAME.get(name.toLowerCase()) ?? (METHODS[0] as Method);
}

/**
 * The method that a text names, as a portal's router takes it: in any case, with the suffix of a format behind it; null for one
 * that no keyboard is designed for.
 */
export function namedMethod(text: string): Method | null {
  return BY_NAME.get(bareName(text).toLowerCase()) ?? null;
}

/** The name of a method without blanks around it and without the suffix of the answer's format. */
export function bareName(text: string): string {
  return text.trim().replace(/\.(?:json|xml)$/i, '');
}

/** Whether the method changes a message that is there already. */
export function isUpdate(name: MethodName): boolean {
  return findMethod(name).does === 'update';
}
