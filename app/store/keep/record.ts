import type { Summary } from './summary.ts';

/** What a list of keyboards needs to know of one; its history lies apart. */
export interface KeyboardRecord {
  readonly id: string;
  readonly name: string;
  /** When its design was changed last: milliseconds since 1970. */
  readonly changed: number;
  /** One more with every write. A write that expects another number is refused: the proof that none overwrites another. */
  readonly revision: number;
  /** The revision that wrote the history. */
  readonly content: number;
  /** The tab that may write. */
  readonly holder: string | null;
  /** By tab: the number of its last change that is in the history or in a version. */
  readonly heard: Readonly<Record<string, number>>;
  /** A tombstone: the keyboard was deleted, and whoever still has it open must see that. */
  readonly deleted?: true;
  /** When it was deleted; until it is purged its history is there, so that it can be brought back. */
  readonly deletedAt?: number;
  /** The keyboard that this is another version of. */
  readonly of?: string;
  /** The name that a person gave to a version; one without it is work that lost against other work. */
  readonly title?: string;
  /** What a list shows of it; of the history with that number. */
  readonly summary?: Summary & { readonly content: number };
}

/** What one transaction writes. A history left out stays as it is, null takes it away. */
export interface Put {
  readonly record: KeyboardRecord;
  readonly text?: string | null;
}

/** What came of a transaction, and what it writes. */
export interface Written<Result> {
  readonly result: Result;
  readonly put: readonly Put[];
  /** The records that go, with their histories. */
  readonly drop?: readonly string[];
}

/** Where keyboards are kept. Every call is one transaction, and may fail. */
export interface KeyboardDatabase {
  readonly list: () => Promise<readonly KeyboardRecord[]>;
  readonly read: (id: string) => Promise<{ readonly record: KeyboardRecord; readonly text: string | null } | null>;
  /** Reads a record and writes what follows from it, with nobody in between. */
  readonly write: <Result>(id: string, work: (record: KeyboardRecord | null) => Written<Result>) => Promise<Result>;
}

/** The keyboard of a browser that has none: two tabs that start at once begin the same one. */
export const FIRST_KEYBOARD = 'first';
/** Tabs whose last change is remembered. */
const MAX_HEARD = 50;

/** A record that nobody has written yet. */
export function newRecord(id: string, changed: number): KeyboardRecord {
  return { id, name: '', changed, revision: 0, content: 0, holder: null, heard: {} };
}

/** What a tab has that is not in the history: its changes up to a number, as a text of their own. */
interface Unsaved {
  readonly tab: string;
  readonly seq: number;
  readonly content: number;
  readonly text: string;
  readonly name: string;
  readonly changed: number;
}

/** The changes of a tab as a version of the keyboard. Made twice, by two tabs, it is one. */
export function versionOf(id: string, { tab, content, text, name, changed }: Unsaved): Put {
  const version = { ...newRecord(`${id}.${tab}.${content}`, changed), name, revision: 1, content: 1, of: id };
  return { record: version, text };
}

/** A holder that is given up, with what it had not saved; only as long as it has written nothing since. */
export interface Silent {
  readonly holder: string;
  readonly revision: number;
  readonly unsaved: Unsaved | null;
}

/** How a tab tries to take a keyboard. */
interface TakeOptions {
  readonly id: string;
  readonly tab: string;
  readonly now: number;
  readonly silent: Silent | null;
}

export type Taken =
  | { readonly kind: 'taken'; readonly revision: number; readonly isVersionMade: boolean }
  | { readonly kind: 'held'; readonly holder: string; readonly revision: number }
  | { readonly kind: 'deleted' };

/** Takes the keyboard for a tab, if nobody holds it or the holder was given up; what that one had becomes a version. */
export function take(record: KeyboardRecord | null, { id, tab, now, silent }: TakeOptions): Written<Taken> {
  if (record?.deleted) return { result: { kind: 'deleted' }, put: [] };
  const before = record ?? newRecord(id, now);
  const { holder, revision } = before;
  const isGivenUp = holder !== null && holder === silent?.holder && revision === silent.revision;
  if (holder !== null && holder !== tab && !isGivenUp) {
    return { result: { kind: 'held', holder, revision }, put: [] };
  }
  const lost = isGivenUp ? silent.unsaved : null;
  const version = lost && lost.seq > (before.heard[lost.tab] ?? 0) ? lost : null;
  const heard = version ? hear(before.heard, version.tab, version.seq) : before.heard;
  const next = { ...before, holder: tab, revision: revision + 1, heard };
  const put: Put[] = [{ record: next }];
  if (version) put.push(versionOf(id, version));
  return { result: { kind: 'taken', revision: next.revision, isVersionMade: version !== null }, put };
}

/** What a tab saves: its changes up to `seq`, on top of what it has seen. */
interface SaveOptions {
  readonly tab: string;
  readonly expected: number;
  readonly seq: number;
  /** The new holder. */
  readonly holder: string | null;
  /** The history; null when nothing but the holder changes. */
  readonly text: string | null;
  readonly name: string;
  readonly summary: Summary | null;
  readonly now: number;
}

/** The record after a save; null when somebody has written in between. */
export function save(record: KeyboardRecord | null, options: SaveOptions): Written<KeyboardRecord | null> {
  const { tab, expected, seq, holder, text, name, summary, now } = options;
  if (!record || record.deleted || record.revision !== expected) return { result: null, put: [] };
  const revision = expected + 1;
  const moved = { ...record, holder, revision };
  if (text === null) return { result: moved, put: [{ record: moved }] };
  const heard = hear(record.heard, tab, seq);
  const next = { ...withSummary(moved, revision, summary), name, changed: now, content: revision, heard };
  return { result: next, put: [{ record: next, text }] };
}

/** The record with what a list shows of this history. */
export function withSummary(record: KeyboardRecord, content: number, summary: Summary | null): KeyboardRecord {
  const { summary: _before, ...rest } = record;
  return summary ? { ...rest, summary: { ...summary, content } } : rest;
}

/** A tombstone that can be brought back for a time. */
export function discard(record: KeyboardRecord | null, now: number): Written<boolean> {
  if (!record || record.deleted) return { result: false, put: [] };
  const { revision } = record;
  const put = [{ record: { ...record, deleted: true as const, deletedAt: now, holder: null, revision: revision + 1 } }];
  return { result: true, put };
}

/** Brings back what was discarded. */
export function restore(record: KeyboardRecord | null): Written<boolean> {
  if (!record?.deleted || record.deletedAt === undefined) return { result: false, put: [] };
  const { deleted: _deleted, deletedAt: _at, ...rest } = record;
  return { result: true, put: [{ record: { ...rest, revision: record.revision + 1 } }] };
}

/** A tombstone for good: nobody's save comes through after it. */
export function remove(record: KeyboardRecord | null): Written<boolean> {
  if (!record || record.deleted) return { result: false, put: [] };
  const grave: KeyboardRecord = { ...record, deleted: true, holder: null, revision: record.revision + 1 };
  return { result: true, put: [{ record: grave, text: null }] };
}

/** The newest tabs stay, with the one that has just been heard last. */
function hear(heard: KeyboardRecord['heard'], tab: string, seq: number): KeyboardRecord['heard'] {
  const { [tab]: _before, ...others } = heard;
  return Object.fromEntries([...Object.entries(others), [tab, seq]].slice(-MAX_HEARD));
}
