import { createStore } from 'zustand/vanilla';
import type { Connection } from './call/connection.ts';

interface ConnectionState {
  /** As pasted, until it led to a connection. Holds a password: it lives here, in memory, and nowhere else. */
  readonly webhookText: string;
  /** A further webhook is asked for, beside the connections that there are. */
  readonly adding: boolean;
  readonly connections: readonly Connection[];
  /** The id of the connection that is used. */
  readonly current: string | null;
  /** Kept in sessionStorage because the person ticked it. */
  readonly remembered: boolean;
}

/** Outlives the dialog, not the page. */
export const connectionStore = createStore<ConnectionState>(() => ({
  webhookText: '',
  adding: false,
  connections: [],
  current: null,
  remembered: false,
}));

/** The connection in use; null without one. For `useStore` as well. */
export function selectConnection({ connections, current }: ConnectionState): Connection | null {
  return connections.find(({ id }) => id === current) ?? null;
}

/** The connection of this id, also when another one is in use by now. */
export function findConnection(id: string): Connection | null {
  return connectionStore.getState().connections.find((one) => one.id === id) ?? null;
}

/** Changes one connection; one that is not there any more is left alone. */
export function changeConnection(id: string, change: Partial<Omit<Connection, 'id'>>): void {
  connectionStore.setState(({ connections }) => ({
    connections: connections.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

/** What a connection can be used for. */
type Capability = 'send' | 'pick' | 'readBack' | 'botSend' | 'pickBot' | 'commands';

/** What each thing needs to be ticked in the webhook. */
const NEEDS: readonly (readonly [Capability, 'im' | 'imbot'])[] = [
  ['send', 'im'],
  ['pick', 'im'],
  ['readBack', 'im'],
  ['botSend', 'imbot'],
  ['pickBot', 'imbot'],
  ['commands', 'imbot'],
];

/** All that this page ever needs; whatever is ticked beside it is a needless risk. */
const USEFUL: readonly string[] = ['im', 'imbot'];

/** Which things work with these permissions, and what is missing for the others. */
export function listCapabilities(
  scopes: readonly string[],
): readonly { readonly capability: Capability; readonly scope: 'im' | 'imbot'; readonly works: boolean }[] {
  return NEEDS.map(([capability, scope]) => ({ capability, scope, works: scopes.includes(scope) }));
}

/** Whether a thing works. While the permissions are not known, everything may be tried. */
export function can(scopes: readonly string[] | null, capability: Capability): boolean {
  return scopes === null || listCapabilities(scopes).some((one) => one.capability === capability && one.works);
}

/** The permissions that a webhook for messages has no need of. */
export function needlessScopes(scopes: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !USEFUL.includes(scope));
}
