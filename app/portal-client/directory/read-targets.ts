import { isJsonList, isJsonObject, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { idText, objectsOf, plainText, switchOf } from './read-values.ts';
import { eachOnce, makeRecipient, type Recipient, type TargetKind } from './target-store.ts';

/** A chat as the methods of im show it; its id stands there without `chat`. Null when it has none. */
function readChat(chat: JsonObject, dialogId = chatIdOf(chat)): Recipient | null {
  if (dialogId === '') return null;
  const title = plainText(chat.title) || plainText(chat.name);
  return makeRecipient({
    dialogId,
    kind: kindOf(chat),
    title,
    subtitle: '',
    color: plainText(chat.color),
    canPost: canPost(chat),
  });
}

function chatIdOf({ id }: JsonObject): string {
  const text = plainText(id);
  const number = idText(text.replace(/^chat/i, ''));
  return number === '' ? '' : `chat${number}`;
}

function kindOf({ type, entity_type: entity }: JsonObject): Exclude<TargetKind, 'self' | 'user' | 'bot'> {
  const words = [plainText(type), plainText(entity)].map((word) => word.toUpperCase().replaceAll('_', ''));
  if (words.includes('CRM')) return 'crm';
  if (words.includes('SONETGROUP')) return 'workgroup';
  return words.some((word) => word.endsWith('CHANNEL')) ? 'channel' : 'chat';
}

/**
 * A person or a bot as the methods of im show them; null without a number. Nobody can write to an account that is closed; whether
 * one may write to an open one is not told.
 */
function readUser(user: JsonObject, ownerId: string): Recipient | null {
  const dialogId = idText(user.id);
  if (dialogId === '') return null;
  const name = plainText(user.name) || `${plainText(user.first_name)} ${plainText(user.last_name)}`;
  const isSelf = dialogId === ownerId;
  const isBot = switchOf(user.bot) === true || plainText(user.type) === 'bot';
  return makeRecipient({
    dialogId,
    kind: isSelf ? 'self' : isBot ? 'bot' : 'user',
    title: name,
    subtitle: plainText(user.work_position),
    color: plainText(user.color),
    canPost: isSelf ? true : switchOf(user.active) === false ? false : null,
  });
}

/** The targets among the objects of a list or a map, each once. */
function readEach(value: Json | undefined, read: (one: JsonObject) => Recipient | null): readonly Recipient[] {
  return eachOnce(
    objectsOf(value)
      .map(read)
      .filter((target) => target !== null),
  );
}

const ROLES = ['NONE', 'GUEST', 'MEMBER', 'MANAGER', 'OWNER'];

/** Whether the owner of the webhook may write into a chat, by all that the portal says of it; null when it says nothing. */
export function canPost(chat: JsonObject): boolean | null {
  const { role, text_field_enabled: field, restrictions, permissions } = chat;
  const has = ROLES.indexOf(plainText(role).toUpperCase());
  const asked = plainText(objectOf(permissions).can_post).toUpperCase();
  const needed = ROLES.indexOf(asked);
  const byRole = asked === 'NONE' ? false : has < 0 || needed < 0 ? null : has >= needed;
  const said = [switchOf(field), switchOf(objectOf(restrictions).send), byRole];
  if (said.includes(false)) return false;
  return said.includes(true) ? true : null;
}

/** The chats of `im.search.chat.list`. */
export function readFoundChats(result: Json): readonly Recipient[] {
  return readEach(result, (chat) => readChat(chat));
}

/** The people and bots of `im.search.user.list`. */
export function readFoundUsers(result: Json, ownerId: string): readonly Recipient[] {
  return readEach(result, (user) => readUser(user, ownerId));
}

/** The dialogs of `im.recent.list`, the latest first; pages of it can overlap. */
export function readRecent(result: Json, ownerId: string): readonly Recipient[] {
  const items = isJsonList(result) ? result : objectOf(result).items;
  return readEach(items, (item) => readItem(item, ownerId));
}

function readItem(item: JsonObject, ownerId: string): Recipient | null {
  const { id, chat_id: chatId, title, avatar, type } = item;
  const { color = '' } = objectOf(avatar);
  const userId = plainText(type) === 'chat' ? '' : idText(id);
  if (userId !== '') return readUser({ name: title ?? '', color, ...objectOf(item.user), id: userId }, ownerId);
  const number = idText(plainText(id).replace(/^chat/i, '')) || idText(chatId);
  return readChat({ title: title ?? '', color, ...objectOf(item.chat), id: number });
}

/**
 * The dialog of `im.dialog.get` under the id that was asked for, which may be `sg4` where the portal says `chat17`. Null when the
 * answer is no dialog. That a person is a bot is not told.
 */
export function readDialog(result: Json, asked: string, ownerId: string): Recipient | null {
  if (!isJsonObject(result)) return null;
  const { dialog_id: id, id: chatId, type, message_type: messages, title, name, color } = result;
  const said = plainText(id);
  if (said === '' && idText(chatId) === '') return null;
  const isPrivate = plainText(type) === 'private' || plainText(messages) === 'P' || idText(said) !== '';
  if (!isPrivate) return readChat(result, asked);
  return makeRecipient({
    dialogId: asked,
    kind: (said || asked) === ownerId ? 'self' : 'user',
    title: plainText(title) || plainText(name),
    subtitle: '',
    color: plainText(color),
    canPost: canPost(result),
  });
}

/** The bots of `imbot.bot.list`: all of the portal, whoever made them. What is no number of a bot is left out. */
export function readBots(result: Json): readonly Recipient[] {
  const keyed = isJsonObject(result) ? Object.entries(result) : objectsOf(result).map((bot) => ['', bot] as const);
  return toTargets(
    keyed.flatMap(([key, value]) => {
      const { ID: id = key, NAME: name, CODE: code } = objectOf(value);
      return isJsonObject(value) ? [{ id: idText(id), name: plainText(name), code: plainText(code) }] : [];
    }),
  );
}

/** The bots of `imbot.v2.Bot.list`: those of one token. Their names stand among the users. */
export function readOwnBots(result: Json): readonly Recipient[] {
  const { bots, users } = objectOf(result);
  const names = new Map(objectsOf(users).map((user) => [idText(user.id), plainText(user.name)]));
  return toTargets(
    objectsOf(bots).map(({ id, code }) => {
      const number = idText(id);
      return { id: number, name: names.get(number) ?? '', code: plainText(code) };
    }),
  );
}

function toTargets(bots: readonly { readonly id: string; readonly name: string; readonly code: string }[]) {
  return eachOnce(
    bots.flatMap(({ id, name, code }) =>
      id === ''
        ? []
        : [
            makeRecipient({
              dialogId: id,
              kind: 'bot',
              title: name || code,
              subtitle: name ? code : '',
              canPost: null,
            }),
          ],
    ),
  );
}
