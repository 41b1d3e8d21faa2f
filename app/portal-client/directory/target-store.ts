import { createStore } from 'zustand/vanilla';
import type { FailedCall } from '../call/read-answer.ts';

/** A list of a portal. It stays while it is asked for anew, and when that fails. `at` in milliseconds, 0 for never. */
export interface Listing {
  readonly targets: readonly Recipient[];
  readonly loading: boolean;
  readonly failure: FailedCall | null;
  /** The portal sent more than is kept. */
  readonly cut: boolean;
  readonly at: number;
}

/** What a portal found for a text; the last search only. */
interface Found {
  readonly text: string;
  readonly chats: readonly Recipient[];
  readonly people: readonly Recipient[];
  readonly loading: boolean;
  readonly failure: FailedCall | null;
}

/** What is known of an id that was typed. `missing` covers dialogs that the webhook's owner must not see. */
export type Checked =
  | { readonly kind: 'checking' | 'missing' }
  | { readonly kind: 'known'; readonly target: Recipient }
  | { readonly kind: 'failed'; readonly failure: FailedCall };

export type ListName = 'recent' | 'bots' | 'ownBots';

/** All that is known of the dialogs of one connection. Holds no secret. */
export interface Targets extends Readonly<Record<ListName, Listing>> {
  readonly found: Found | null;
  readonly checked: ReadonlyMap<string, Checked>;
}

const NO_LISTING: Listing = { targets: [], loading: false, failure: null, cut: false, at: 0 };
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
export function findRecipient({ recent, bots, ownBots, found, checked }: Targets, dialogId: string): Recipient | null {
  const lists = [recent.targets, found?.chats ?? [], found?.people ?? [], ownBots.targets, bots.targets];
  const listed = lists.flat().find((one) => one.dialogId === dialogId);
  if (listed) return listed;
  const check = checked.get(dialogId);
  return check?.kind === 'known' ? check.target : null;
}

/** What a dialog is. `self` is the dialog of the webhook's owner with themselves. */
export type TargetKind = 'self' | 'chat' | 'user' | 'bot' | 'channel' | 'crm' | 'workgroup';

/** A dialog that a message can go to, as a list shows it. */
export interface Recipient {
  readonly dialogId: string;
  readonly kind: TargetKind;
  readonly title: string;
  /** What tells it from others of the same name: a position, the code of a bot. '' when there is nothing. */
  readonly subtitle: string;
  readonly initials: string;
  /** `#rrggbb`. */
  readonly color: string;
  /** Null while the portal has not said it. */
  readonly canPost: boolean | null;
}

type Sketch = Omit<Recipient, 'initials' | 'color'> & { readonly color?: string };

/** A target with what can be derived; one without a name is called by its id. */
export function makeRecipient({ color = '', title, ...rest }: Sketch): Recipient {
  const name = title.trim() === '' ? rest.dialogId : title.trim();
  return {
    ...rest,
    title: name,
    initials: initialsOf(name),
    color: isAvatarColor(color) ? color : colorOf(rest.dialogId),
  };
}

/** Each dialog once, where it comes first. */
export function eachOnce(targets: readonly Recipient[]): readonly Recipient[] {
  const seen = new Set<string>();
  return targets.filter(({ dialogId }) => !seen.has(dialogId) && seen.add(dialogId));
}

/** One or two letters or digits for a name, in upper case. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0] ?? '';
  const second = words.length > 1 ? words[1] : undefined;
  return [first, second ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

const COLORS = ['#3a7bd5', '#2f9e78', '#c2703d', '#8d5fd3', '#c04f78', '#5c8a2f', '#2b93a8', '#7a7f8c'] as const;

/** The same color for the same dialog, always. */
function colorOf(dialogId: string): string {
  const sum = [...dialogId].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}

/** Avatars are drawn with six digits alone. */
function isAvatarColor(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text);
}

/** The owner's notes to self: nobody else sees what is sent there. */
export function selfTarget({ id, name }: { readonly id: number; readonly name: string }): Recipient {
  return makeRecipient({ dialogId: String(id), kind: 'self', title: name, subtitle: '', canPost: true });
}
