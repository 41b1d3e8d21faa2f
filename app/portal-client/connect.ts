import { isJsonList, isJsonObject, type Json } from '../core/json/json.ts';
import { builtInTokens } from './call/built-in-tokens.ts';
import { type CallSettings, call } from './call/call.ts';
import type { Connection, Gate, Owner } from './call/connection.ts';
import { changeConnection, connectionStore, findConnection } from './connection-store.ts';

/** The name of a connection among others. Of two webhooks of one person on one portal the later one counts. */
export function connectionId(gate: Gate): string {
  if (gate.kind === 'built-in') return 'built-in';
  const { origin, prefix, user } = gate.webhook;
  return `${origin}${prefix}/${user}`;
}

/**
 * Makes this the connection in use, and asks whose it is and what it may do: `profile` and `scope` need no permission. A
 * connection that is known already and of the same webhook is only put in use.
 */
export async function connect(gate: Gate): Promise<void> {
  const id = connectionId(gate);
  const known = findConnection(id);
  if (known && known.state !== 'failed' && sameGate(known.gate, gate)) {
    connectionStore.setState({ current: id });
    return;
  }
  const tokens = known?.tokens ?? { clientId: '', botToken: '' };
  if (gate.kind === 'built-in') void builtInTokens().then((own) => changeConnection(id, { tokens: own }));
  const connection: Connection = { id, gate, state: 'checking', owner: null, scopes: null, failure: null, tokens };
  connectionStore.setState(({ connections }) => ({
    connections: [...connections.filter((one) => one.id !== id), connection],
    current: id,
  }));
  const settings: CallSettings = { kind: 'read' };
  const [profile, scope] = await Promise.all([
    call(connection, 'profile', {}, settings),
    call(connection, 'scope', {}, settings),
  ]);
  // Another webhook of the same person was pasted meanwhile.
  if (findConnection(id)?.gate !== gate) return;
  const failed = [profile, scope].find((one) => one.outcome !== 'result');
  changeConnection(id, {
    state: failed ? 'failed' : 'ready',
    failure: failed ?? null,
    owner: profile.outcome === 'result' ? readOwner(profile.result) : null,
    scopes: scope.outcome === 'result' ? readScopes(scope.result) : null,
  });
}

function sameGate(a: Gate, b: Gate): boolean {
  if (a.kind === 'built-in' || b.kind === 'built-in') return a.kind === b.kind;
  return a.webhook.secret === b.webhook.secret;
}

function readOwner(profile: Json): Owner | null {
  if (!isJsonObject(profile)) return null;
  const id = Number(profile.ID);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  const names = [profile.NAME, profile.LAST_NAME].filter((name) => typeof name === 'string' && name.trim() !== '');
  return { id, name: names.join(' '), admin: profile.ADMIN === true || profile.ADMIN === 'true' };
}

function readScopes(scopes: Json): readonly string[] | null {
  return isJsonList(scopes) ? scopes.filter((scope) => typeof scope === 'string') : null;
}
