import { isJsonList, isJsonObject, type Json, objectOf } from '../core/json/json.ts';
import { readId } from '../core/request/method-result.ts';
import { readWebhook } from '../core/request/read-webhook.ts';
import { type CallSettings, call } from './call/call.ts';
import type { Connection, Gate, Owner, Tokens } from './call/connection.ts';
import { type CallResult, type FailedCall, notUnderstood } from './call/read-answer.ts';
import { can, changeConnection, connectionStore, findConnection, selectConnection } from './connection-store.ts';

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
  const connection: Connection = {
    id,
    gate,
    state: 'checking',
    owner: null,
    scopes: null,
    failure: null,
    revision: null,
    cut: false,
    tokens,
  };
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
  const owner = profile.outcome === 'result' ? readOwner(profile.result) : null;
  const scopes = scope.outcome === 'result' ? readScopes(scope.result) : null;
  const failure = failureOf(profile, owner) ?? failureOf(scope, scopes);
  const cut = [profile, scope].some((one) => 'cut' in one);
  changeConnection(id, { state: failure ? 'failed' : 'ready', failure, owner, scopes, cut });
  if (failure === null && can(scopes, 'send')) void askRevision(connection);
}

/** Nothing waits for it, and a portal that does not tell is as good as any other. */
async function askRevision(connection: Connection): Promise<void> {
  const { id, gate } = connection;
  const reply = await call(connection, 'im.revision.get', {}, { kind: 'read' });
  if (reply.outcome !== 'result' || findConnection(id)?.gate !== gate) return;
  changeConnection(id, { revision: readId(objectOf(reply.result).rest) });
}

/** An answer in which what was asked for does not stand is none. */
function failureOf(reply: CallResult, read: unknown): FailedCall | null {
  if (reply.outcome !== 'result') return reply;
  return read === null ? notUnderstood(reply.result) : null;
}

function sameGate(a: Gate, b: Gate): boolean {
  if (a.kind === 'built-in' || b.kind === 'built-in') return a.kind === b.kind;
  return a.webhook.secret === b.webhook.secret;
}

function readOwner(profile: Json): Owner | null {
  if (!isJsonObject(profile)) return null;
  const id = readId(profile.ID);
  if (id === null) return null;
  const names = [profile.NAME, profile.LAST_NAME].filter((name) => typeof name === 'string' && name.trim() !== '');
  return { id, name: names.join(' '), admin: profile.ADMIN === true || profile.ADMIN === 'true' };
}

function readScopes(scopes: Json): readonly string[] | null {
  return isJsonList(scopes) ? scopes.filter((scope) => typeof scope === 'string') : null;
}

/**
 * Connects to the webhook in the text that was pasted, if there is one, and empties the text when that went well. The connection
 * is in use at once, before anything is known about it.
 */
export async function connectText(): Promise<void> {
  const { webhookText } = connectionStore.getState();
  const { webhook } = readWebhook(webhookText);
  if (!webhook) return;
  const gate: Gate = { kind: 'webhook', webhook };
  await connect(gate);
  const ready = findConnection(connectionId(gate))?.state === 'ready';
  if (ready && connectionStore.getState().webhookText === webhookText) {
    connectionStore.setState({ webhookText: '', adding: false });
  }
}

/**
 * Where a message goes that is sent this moment: to the webhook in the text when there is a text, though nothing may be known of it
 * yet; else to the connection in use. Null without one, and when the text is no webhook.
 */
export function connectNow(): Connection | null {
  const { webhookText } = connectionStore.getState();
  if (webhookText !== '') {
    const { webhook } = readWebhook(webhookText);
    if (!webhook) return null;
    const id = connectionId({ kind: 'webhook', webhook });
    const known = findConnection(id)?.gate;
    if (known?.kind === 'webhook' && known.webhook.secret === webhook.secret) connectionStore.setState({ current: id });
    else void connectText();
  }
  return selectConnection(connectionStore.getState());
}

/** The passwords of the bot with which the built-in portal begins: they are nobody's secret, and nobody could know them. */
async function builtInTokens(): Promise<Tokens> {
  const { builtInStore, ECHO_BOT } = await import('./call/built-in-store.ts');
  const bot = builtInStore.getState().portal.bots.find(({ id }) => id === ECHO_BOT);
  return { clientId: bot?.clientId ?? '', botToken: bot?.botToken ?? '' };
}
