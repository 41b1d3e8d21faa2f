import type { MethodName } from './method-name.ts';

/**
 * Methods that belong together: what one of them wrote, the others of its family change, read and delete. `answer` is null
 * and `read` may belong to another permission where the family has none of its own.
 */
export interface MethodFamily {
  readonly name: 'im' | 'imbot' | 'imbot.v2';
  readonly add: MethodName;
  readonly update: MethodName;
  readonly answer: MethodName | null;
  readonly remove: string;
  readonly read: 'im.dialog.messages.get' | 'imbot.v2.Chat.Message.get';
  /** Where the TEMPLATE_ID stands by which the portal knows a repeated call; null where it would not. */
  readonly templateId: readonly string[] | null;
}

/**
 * The three families.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const FAMILIES: readonly MethodFamily[] = [
  {
    name: 'im',
    add: 'im.message.add',
    update: 'im.message.update',
    answer: null,
    remove: 'im.message.delete',
    read: 'im.dialog.messages.get',
    templateId: ['TEMPLATE_ID'],
  },
  {
    name: 'imbot',
    add: 'imbot.message.add',
    update: 'imbot.message.update',
    answer: 'imbot.command.answer',
    remove: 'imbot.message.delete',
    read: 'im.dialog.messages.get',
    templateId: null,
  },
  {
    name: 'imbot.v2',
    add: 'imbot.v2.Chat.Message.send',
    update: 'imbot.v2.Chat.Message.update',
    answer: 'imbot.v2.Command.answer',
    remove: 'imbot.v2.Chat.Message.delete',
    read: 'imbot.v2.Chat.Message.get',
    templateId: ['fields', 'templateId'],
  },
];

/**
 * The family of a method.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function familyOf(method: MethodName): MethodFamily {
  const name = method.startsWith('imbot.v2.') ? 'imbot.v2' : method.startsWith('imbot.') ? 'imbot' : 'im';
  return FAMILIES.find((family) => family.name === name) as MethodFamily;
}
