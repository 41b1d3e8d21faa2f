import type { JsonObject } from '../../core/json/json.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import type { KeyboardButton } from '../../core/keyboard/document.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import type { Connection } from '../call/connection.ts';
import { connectionStore } from '../connection-store.ts';
import { type SentMessage, sentId, sentStore } from '../sent-store.ts';

let portals = 0;

/** A connection of its own for each test, in use: what portals are asked is counted beyond the end of a test. */
export function connectAnew(change: Partial<Connection> = {}): Connection {
  portals += 1;
  const origin = `https://sent${portals}.example.com`;
  const connection: Connection = {
    id: `${origin}/1`,
    gate: { kind: 'webhook', webhook: { origin, prefix: '', user: '1', secret: 'xxxxxxxxxxxxxxxx' } },
    state: 'ready',
    owner: { id: 1, name: 'Anna', admin: true },
    scopes: ['im', 'imbot'],
    failure: null,
    revision: null,
    cut: false,
    tokens: { clientId: '', botToken: '' },
    ...change,
  };
  connectionStore.setState({ connections: [connection], current: connection.id });
  return connection;
}

/** A message that was sent through the connection; not in the list yet. */
export function makeSent(connection: Connection, change: Partial<SentMessage> = {}): SentMessage {
  const messageId = change.messageId ?? 1001;
  const last = { method: 'im.message.add', params: {} };
  return {
    id: sentId(connection.id, messageId),
    connectionId: connection.id,
    messageId,
    dialogId: 'chat1',
    method: 'im.message.add',
    botId: null,
    made: true,
    last,
    at: 0,
    state: 'sent',
    busy: false,
    failed: null,
    stored: null,
    ...change,
  };
}

/** Puts messages of the connection into the list, in place of all others, and gives the first one. */
export function listSent(connection: Connection, ...changes: readonly Partial<SentMessage>[]): SentMessage {
  const messages = (changes.length === 0 ? [{}] : changes).map((change) => makeSent(connection, change));
  sentStore.setState({ messages, chosen: null, live: null });
  return messages[0] as SentMessage;
}

/** A design with these buttons. */
export function makeDesign(change: Partial<Design>, ...fields: readonly KeyboardButton['fields'][]): Design {
  return { ...newDesign('Hello'), dialogId: 'chat1', keyboard: readKeyboard({ BUTTONS: fields }).document, ...change };
}

/** The entry that makes a button with this text. */
export function link(TEXT: string): JsonObject {
  return { TEXT, LINK: 'https://example.com/' };
}
