import type { Json, JsonObject } from '../../core/json/json.ts';
import { call } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import { can } from '../capabilities.ts';
import { readBots, readOwnBots } from './read-bots.ts';
import { readRecent } from './read-recent.ts';
import type { Target } from './target.ts';
import { changeTargets, type Listing, type ListName, targetsOf } from './target-store.ts';

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
  read: (result: Json) => readonly Target[],
): Promise<void> {
  const { loading, failure, at } = targetsOf(connection.id)[name];
  if (loading || (failure === null && at > 0 && Date.now() - at < FRESH)) return;
  const change = (part: Partial<Listing>) =>
    changeTargets(connection.id, (targets) => ({ [name]: { ...targets[name], ...part } }));
  change({ loading: true });
  const reply = await call(connection, method, params, { kind: 'read' });
  const got = reply.outcome === 'result' ? { targets: read(reply.result), failure: null } : { failure: reply };
  change({ ...got, loading: false, at: Date.now() });
}
