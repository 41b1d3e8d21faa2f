import type { Json, JsonObject } from '../../core/json/json.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult, FailedCall } from '../call/read-answer.ts';
import { can } from '../connection-store.ts';
import { readBots, readDialog, readFoundChats, readFoundUsers, readOwnBots, readRecent } from './read-targets.ts';
import { type Checked, changeTargets, type Listing, type ListName, type Recipient, targetsOf } from './target-store.ts';

/** A list that is younger is taken as it is, in milliseconds. */
const FRESH = 30_000;

/** Asks for the recent dialogs, behind what is shown already. */
export async function loadRecent(connection: Connection): Promise<void> {
  if (!can(connection.scopes, 'pick')) return;
  const ownerId = String(connection.owner?.id ?? '');
  const read = (result: Json) => readRecent(result, ownerId);
  await load(connection, 'recent', 'im.recent.list', { SKIP_OPENLINES: 'Y', LIMIT: 100 }, read);
}

/** Asks for the bots of the portal, and for those of the token when there is one. */
export async function loadBots(connection: Connection): Promise<void> {
  if (!can(connection.scopes, 'pickBot')) return;
  const { botToken } = connection.tokens;
  await Promise.all([
    load(connection, 'bots', 'imbot.bot.list', {}, readBots),
    botToken !== '' && load(connection, 'ownBots', 'imbot.v2.Bot.list', { botToken, limit: 200 }, readOwnBots),
  ]);
}

async function load(
  connection: Connection,
  name: ListName,
  method: string,
  params: JsonObject,
  read: (result: Json) => readonly Recipient[],
): Promise<void> {
  const { loading, failure, at } = targetsOf(connection.id)[name];
  if (loading || (failure === null && at > 0 && Math.abs(Date.now() - at) < FRESH)) return;
  const change = (part: Partial<Listing>) =>
    changeTargets(connection.id, (targets) => ({ [name]: { ...targets[name], ...part } }));
  change({ loading: true });
  const reply = await call(connection, method, params, { kind: 'read' });
  const got =
    reply.outcome === 'result'
      ? { targets: read(reply.result), failure: null, cut: reply.cut === true }
      : { failure: reply };
  change({ ...got, loading: false, at: Date.now() });
}

/** Portals search for no shorter text. */
export const SHORTEST_SEARCH = 2;

/** Searches chats and people for a text. What comes after the signal is left alone. */
export async function searchTargets(connection: Connection, text: string, signal: AbortSignal): Promise<void> {
  const known = targetsOf(connection.id).found;
  if (known?.text === text && !known.loading && known.failure === null) return;
  const empty = { text, chats: [], people: [], failure: null };
  changeTargets(connection.id, () => ({ found: { ...empty, loading: true } }));
  const settings = { kind: 'read', signal } as const;
  const params = { FIND: text, LIMIT: 20 };
  const [chats, people] = await Promise.all([
    call(connection, 'im.search.chat.list', params, settings),
    call(connection, 'im.search.user.list', params, settings),
  ]);
  if (signal.aborted) {
    changeTargets(connection.id, ({ found }) => (found?.text === text && found.loading ? { found: null } : {}));
    return;
  }
  const ownerId = String(connection.owner?.id ?? '');
  changeTargets(connection.id, () => ({
    found: {
      text,
      chats: chats.outcome === 'result' ? readFoundChats(chats.result) : [],
      people: people.outcome === 'result' ? readFoundUsers(people.result, ownerId) : [],
      loading: false,
      failure: failureOf(chats) ?? failureOf(people),
    },
  }));
}

/** That a portal finds a text too short is no failure: it found nothing. */
function failureOf(reply: CallResult): FailedCall | null {
  if (reply.outcome === 'result') return null;
  return reply.outcome === 'error' && reply.code.toUpperCase() === 'FIND_SHORT' ? null : reply;
}

/** Asks the portal what an id stands for. One that is known is not asked for again, one that was missing is. */
export async function checkDialog(connection: Connection, dialogId: string, signal: AbortSignal): Promise<void> {
  if (targetsOf(connection.id).checked.get(dialogId)?.kind === 'known') return;
  note(connection.id, dialogId, { kind: 'checking' });
  const reply = await call(connection, 'im.dialog.get', { DIALOG_ID: dialogId }, { kind: 'read', signal });
  note(connection.id, dialogId, signal.aborted ? null : readCheck(reply, dialogId, String(connection.owner?.id ?? '')));
}

function note(connectionId: string, dialogId: string, check: Checked | null): void {
  changeTargets(connectionId, ({ checked }) => {
    const others = [...checked].filter(([id]) => id !== dialogId);
    return { checked: new Map(check === null ? others : [...others, [dialogId, check]]) };
  });
}

function readCheck(reply: CallResult, dialogId: string, ownerId: string): Checked {
  if (reply.outcome === 'result') {
    const target = readDialog(reply.result, dialogId, ownerId);
    return target === null ? { kind: 'missing' } : { kind: 'known', target };
  }
  return isMissing(reply) ? { kind: 'missing' } : { kind: 'failed', failure: reply };
}

function isMissing(reply: CallResult): boolean {
  if (reply.outcome !== 'error') return false;
  return /^(DIALOG_ID_EMPTY|CHAT_ID_EMPTY|USER_ID_EMPTY|USER_NOT_FOUND|ACCESS_ERROR|ERROR_NO_ACCESS|NOT_FOUND|CHAT_NOT_FOUND)$/i.test(
    reply.code,
  );
}
