import { type Json, type JsonObject, putAt } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import type { Method } from '../../request/methods.ts';
import { isKnownParam, paramNames, readsParam } from '../as-written/param-names.ts';

/** The parameters beside message and keyboard under their new names, and what became of each. */
export interface ConvertedParams {
  readonly others: JsonObject;
  readonly ids: Pick<Design, 'dialogId' | 'messageId'>;
  /** Each as `URL_PREVIEW → fields.urlPreview`. */
  readonly renamed: readonly string[];
  /** Names that the old method passed over and the new one reads. */
  readonly nowRead: readonly string[];
  /** Names that were left out, for there is nothing like them. */
  readonly noTwin: readonly string[];
  /** Names that were left out, for the new method would read what the old one passed over. */
  readonly unread: readonly string[];
}

/** What a parameter of version 1 is called in version 2, if the method has it. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['ATTACH', 'fields.attach'],
  ['BOT_ID', 'botId'],
  ['COMMAND_ID', 'commandId'],
  ['DIALOG_ID', 'dialogId'],
  ['MENU', 'fields.menu'],
  ['MESSAGE', 'fields.message'],
  ['MESSAGE_ID', 'messageId'],
  ['REPLY_ID', 'fields.replyId'],
  ['SKIP_CONNECTOR', 'fields.skipConnector'],
  ['SYSTEM', 'fields.system'],
  ['TEMPLATE_ID', 'fields.templateId'],
  ['URL_PREVIEW', 'fields.urlPreview'],
]);
/** What a method of version 1 takes in the place of an id, and how that id is written. */
const ALIASES: ReadonlyMap<string, { readonly id: 'dialogId' | 'messageId'; readonly prefix: string }> = new Map([
  ['CHAT_ID', { id: 'dialogId', prefix: 'chat' }],
  ['ID', { id: 'messageId', prefix: '' }],
  ['USER_ID', { id: 'dialogId', prefix: '' }],
]);
/** Yes and no were words. */
const FLAGS = ['fields.system', 'fields.urlPreview'];

/**
 * The other parameters of a design for its new method: renamed where that has the same, left out and named where not. A name
 * that no method has stays as it is. The secret of a bot is not looked at: it is never written.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function convertParams(design: Design, from: Method, to: Method): ConvertedParams {
  const start: ConvertedParams = {
    others: {},
    ids: { dialogId: design.dialogId, messageId: design.messageId },
    renamed: [],
    nowRead: [],
    noTwin: [],
    unread: [],
  };
  return Object.entries(design.others ?? {}).reduce(
    (all, [name, value]) => addParam(all, name, value, from, to),
    start,
  );
}

function addParam(all: ConvertedParams, name: string, value: Json, from: Method, to: Method): ConvertedParams {
  const upper = name.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (upper === 'CLIENT_ID') return all;
  const alias = addAlias(all, name, value, from);
  if (alias !== null) return alias;
  const twin = TWINS.get(upper);
  const isKnown = paramNames(from.name).includes(upper);
  if (twin !== undefined && paramNames(to.name).includes(twin)) {
    const now = to.does === 'update' || !FLAGS.includes(twin) ? value : toFlag(value);
    const arrow =
      now === value ? `${name} → ${twin}` : `${name}: ${JSON.stringify(value)} → ${twin}: ${JSON.stringify(now)}`;
    return {
      ...all,
      others: putAt(all.others, twin.split('.'), now),
      renamed: [...all.renamed, arrow],
      nowRead: isKnown ? all.nowRead : [...all.nowRead, name],
    };
  }
  if (!isKnown && readsParam(to.name, 'top', name)) return { ...all, unread: [...all.unread, name] };
  if (isKnown || isKnownParam(name)) return { ...all, noTwin: [...all.noTwin, name] };
  return { ...all, others: putAt(all.others, [name], value) };
}

/** Null for a name that stands for nothing else, or that the method passes over, or where the id itself is there. */
function addAlias(all: ConvertedParams, name: string, value: Json, from: Method): ConvertedParams | null {
  const upper = name.toUpperCase();
  const { id, prefix } = ALIASES.get(upper) ?? {};
  const isUsed = id !== undefined && from.params.includes(id) && paramNames(from.name).includes(upper);
  if (!isUsed || all.ids[id].trim() !== '') return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return {
    ...all,
    ids: { ...all.ids, [id]: `${prefix}${String(value).trim()}` },
    renamed: [...all.renamed, `${name} → ${id}`],
  };
}

function toFlag(value: Json): Json {
  return value === 'Y' ? true : value === 'N' ? false : value;
}
