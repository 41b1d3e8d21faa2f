import { createStore } from 'zustand/vanilla';
import type { FailedCall } from '../call/read-answer.ts';
import type { Target } from './target.ts';

/** A list of a portal. It stays while it is asked for anew, and when that fails. `at` in milliseconds, 0 for never. */
export interface Listing {
  readonly targets: readonly Target[];
  readonly loading: boolean;
  readonly failure: FailedCall | null;
  readonly at: number;
}

/** What a portal found for a text; the last search only. */
interface Found {
  readonly text: string;
  readonly chats: readonly Target[];
  readonly people: readonly Target[];
  readonly loading: boolean;
  readonly failure: FailedCall | null;
}

/** What is known of an id that was typed. `missing` covers dialogs that the webhook's owner must not see. */
export type Checked =
  | { readonly kind: 'checking' | 'missing' }
  | { readonly kind: 'known'; readonly target: Target }
  | { readonly kind: 'failed'; readonly failure: FailedCall };

export type ListName = 'recent' | 'bots' | 'ownBots';

/** All that is known of the dialogs of one connection. Holds no secret. */
export interface Targets extends Readonly<Record<ListName, Listing>> {
  readonly found: Found | null;
  readonly checked: ReadonlyMap<string, Checked>;
}

const NO_LISTING: Listing = { targets: [], loading: false, failure: null, at: 0 };
const NO_TARGETS: Targets = {
  recent: NO_LISTING,
  bots: NO_LISTING,
  ownBots: NO_LISTING,
  found: null,
  checked: new Map(),
};

/** By the id of the connection, so that a list is there at once when it is opened again. In memory only. */
export const targetStore = createStore<{ readonly byConnection: ReadonlyMap<string, Targets> }>(() => ({
  byConnection: new Map(),
}));

/** The same object while nothing changes; that of nothing for a connection that is not there. */
export function targetsOf(connectionId: string | undefined): Targets {
  return targetStore.getState().byConnection.get(connectionId ?? '') ?? NO_TARGETS;
}

export function changeTargets(connectionId: string, change: (targets: Targets) => Partial<Targets>): void {
  targetStore.setState(({ byConnection }) => {
    const targets = byConnection.get(connectionId) ?? NO_TARGETS;
    return { byConnection: new Map([...byConnection, [connectionId, { ...targets, ...change(targets) }]]) };
  });
}

/** The dialog of this id, wherever it was seen. */
export function findTarget({ recent, bots, ownBots, found, checked }: Targets, dialogId: string): Target | null {
  const lists = [recent.targets, found?.chats ?? [], found?.people ?? [], ownBots.targets, bots.targets];
  const listed = lists.flat().find((one) => one.dialogId === dialogId);
  if (listed) return listed;
  const check = checked.get(dialogId);
  return check?.kind === 'known' ? check.target : null;
}
