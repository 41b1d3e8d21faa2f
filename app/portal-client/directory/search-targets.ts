import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import type { CallResult, FailedCall } from '../call/read-answer.ts';
import { readFoundChats } from './read-found-chats.ts';
import { readFoundUsers } from './read-found-users.ts';
import { changeTargets, targetsOf } from './target-store.ts';

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
