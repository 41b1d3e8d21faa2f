import type { MethodName } from '../../keyboard/design.ts';
import { findMethod, METHODS } from '../../request/methods.ts';
import { upperAscii } from '../php/php.ts';

const V1_CONTENT = ['MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU', 'URL_PREVIEW'];
const V2_CONTENT = ['message', 'attach', 'keyboard', 'urlPreview'].map((name) => `fields.${name}`);
const ADDED = ['fields.system', 'fields.replyId', 'fields.templateId', 'fields.forwardIds'];

/** All parameters that a method has, the undocumented ones too; those inside of `fields` as `fields.message`. */
const NAMES: Readonly<Record<MethodName, readonly string[]>> = {
  'im.message.add': [
    ...['DIALOG_ID', 'USER_ID', 'CHAT_ID', 'BOT_ID', ...V1_CONTENT],
    ...['SYSTEM', 'REPLY_ID', 'TEMPLATE_ID', 'SKIP_CONNECTOR', 'PLATFORM_CONTEXT'],
  ],
  'im.message.update': ['MESSAGE_ID', 'ID', 'BOT_ID', ...V1_CONTENT, 'IS_EDITED'],
  'imbot.message.add': [
    ...['BOT_ID', 'CLIENT_ID', 'DIALOG_ID', 'FROM_USER_ID', 'TO_USER_ID', ...V1_CONTENT],
    ...['SYSTEM', 'SKIP_CONNECTOR'],
  ],
  'imbot.message.update': ['BOT_ID', 'CLIENT_ID', 'MESSAGE_ID', 'ID', ...V1_CONTENT, 'SKIP_CONNECTOR', 'IS_EDITED'],
  'imbot.command.answer': ['COMMAND_ID', 'COMMAND', 'MESSAGE_ID', 'CLIENT_ID', 'BOT_ID', ...V1_CONTENT, 'SYSTEM'],
  'imbot.v2.Chat.Message.send': [
    ...['botId', 'botToken', 'dialogId', 'chatId', 'fields', ...V2_CONTENT, ...ADDED],
    ...['fields.skipConnector', 'fields.silentConnector'],
  ],
  'imbot.v2.Chat.Message.update': ['botId', 'botToken', 'messageId', 'fields', ...V2_CONTENT],
  'imbot.v2.Command.answer': [
    ...['botId', 'botToken', 'commandId', 'messageId', 'dialogId', 'fields', ...V2_CONTENT],
    ...['fields.system', 'fields.menu'],
  ],
};

/**
 * The parameters that a method has, as they are written, those inside of `fields` with that before them.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function paramNames(method: MethodName): readonly string[] {
  return NAMES[method];
}

/** The letters of a parameter's own name, by which it is known however it is written. */
export function lettersOf(name: string): string {
  return (name.split('.').at(-1) ?? '').replaceAll('_', '').toUpperCase();
}

const KNOWN: ReadonlySet<string> = new Set(METHODS.flatMap(({ name }) => NAMES[name].map(lettersOf)));

/** Whether any method has a parameter of this name, however it is written. */
export function isKnownParam(name: string): boolean {
  return KNOWN.has(lettersOf(name));
}

/**
 * Whether a method reads a parameter under this name at this place. Version 1 knows its names in any case; the names in `fields` are
 * made snake_case first, so that a capital letter may stand at the beginning alone, and for one of them not even there.
 */
export function readsParam(method: MethodName, level: 'top' | 'fields', name: string): boolean {
  if (findMethod(method).version === 1) return level === 'top' && NAMES[method].includes(upperAscii(name));
  if (level === 'top') return !name.includes('.') && NAMES[method].includes(name);
  const isExact = method === 'imbot.v2.Command.answer' && lettersOf(name) === 'KEYBOARD';
  const plain = isExact ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return NAMES[method].includes(`fields.${plain}`);
}
