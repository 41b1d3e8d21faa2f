import type { Json, JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { limitOf, textOf } from '../php/portal-values.ts';
import { upperNames } from '../php/upper-names.ts';
import { writeChat } from './portal-chat.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import { fullName, writeUser } from './portal-user.ts';

/** Shorter words are not looked for. */
const SHORTEST = 2;

/**
 * `im.search.chat.list`: chats of the webhook's owner with the words of FIND in their title.
 * https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
 */
export function answerSearchChats(call: PortalCall): PortalReply {
  const mine = call.state.chats.filter(({ members }) => members.includes(call.owner.id));
  return answerSearch(
    call,
    mine.map((chat) => ({ id: chat.id, words: chat.title, shown: writeChat(chat, call.owner.id) })),
  );
}

/**
 * `im.search.user.list`: users and bots with the words of FIND in their name.
 * https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
 */
export function answerSearchUsers(call: PortalCall): PortalReply {
  const seen = call.state.users.filter(({ active, closed }) => active && !closed);
  return answerSearch(
    call,
    seen.map((user) => ({ id: user.id, words: fullName(user), shown: writeUser(user) })),
  );
}

interface Entry {
  readonly id: number;
  readonly words: string;
  readonly shown: JsonObject;
}

/** Every word that is asked for must begin a word of the name. Found ones are keyed by number; without any PHP writes a list. */
function answerSearch({ state, params: sent }: PortalCall, entries: readonly Entry[]): PortalReply {
  const params = upperNames(sent);
  const find = textOf(params.FIND).trim().toLowerCase();
  if ([...find].length < SHORTEST) return refuse('FIND_SHORT', 'Too short a search phrase.');
  const asked = find.split(/\s+/);
  const found = entries.filter(({ words }) => {
    const own = words.toLowerCase().split(/[\s«»]+/);
    return asked.every((word) => own.some((one) => one.startsWith(word)));
  });
  const offset = Math.max(0, toPhpInt(params.OFFSET));
  const end = offset + limitOf(toPhpInt(params.LIMIT), 10, 50);
  const page = found.slice(offset, end);
  const result: Json = page.length === 0 ? [] : Object.fromEntries(page.map(({ id, shown }) => [String(id), shown]));
  const next = found.length > end ? { next: end } : {};
  return { outcome: 'result', state, result, page: { total: found.length, ...next } };
}
