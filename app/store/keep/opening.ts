import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import { DRAFT_KEY, readDraft, writeDesign, writeDraft } from '../draft.ts';
import type { Holders } from './holders.ts';
import { type Journal, joinJournal, readJournal, readJournals, removeJournal } from './journal.ts';
import { readKey, readOwn, readTabs } from './own-keyboard.ts';
import {
  FIRST_KEYBOARD,
  type KeyboardRecord,
  newRecord,
  type Put,
  versionOf,
  type Written,
  withSummary,
} from './record.ts';
import { summarize } from './summary.ts';
import type { KeeperWorld } from './world.ts';

/** What can be shown before the database has answered. */
export interface FirstSight {
  readonly keyboard: string;
  readonly history: History<Design>;
}

/**
 * What stands in the storage of the keyboard that is to be opened, or of any when that is not known; an old page writes its
 * draft only while it is worked in.
 */
export function findFirstSight(world: Pick<KeeperWorld, 'storage' | 'session'>): FirstSight | null {
  const { storage } = world;
  const text = readKey(storage, DRAFT_KEY);
  const history = text === null ? null : readDraft(text);
  if (text !== null && history) return { keyboard: draftId(text), history };
  const own = readOwn(world);
  const journal = readJournals(storage).journals.find(({ keyboard }) => own === null || keyboard === own);
  return journal ? { keyboard: journal.keyboard, history: journal.steps } : null;
}

/**
 * Brings into the database what lies in the storage: the draft of an older version, and what closed tabs had not saved. Gives
 * the keyboard to open: the one that is shown already, this tab's own, the one that was used last, or changed last.
 */
export async function findOpenKeyboard(world: KeeperWorld, holders: Holders, shown: string | null): Promise<string> {
  const { database, storage, tab } = world;
  await migrateDraft(world);
  for (const journal of readJournals(storage).journals) {
    if (journal.tab === tab) continue;
    if (journal.left || !(await holders.isThere(journal.tab))) await adoptJournal(world, holders, journal.tab);
  }
  const all = await database.list();
  const records = all.filter((record) => !record.deleted && record.of === undefined);
  const newest = records.sort((a, b) => b.changed - a.changed)[0];
  const wanted = [shown, readOwn(world)].find((one) => records.some(({ id }) => id === one));
  // A new one that nothing was done to is kept nowhere.
  const fresh = readTabs(world);
  return wanted ?? (all.some(({ id }) => id === fresh) ? null : fresh) ?? newest?.id ?? FIRST_KEYBOARD;
}

/** Makes a keyboard of a draft; only once it can be read back is the draft taken away. */
async function migrateDraft({ database, storage, clock }: KeeperWorld): Promise<void> {
  const text = readKey(storage, DRAFT_KEY);
  const history = text === null ? null : readDraft(text);
  if (text === null || history === null) return;
  const id = draftId(text);
  const { name } = history.present;
  await database.write(id, (before): Written<null> => {
    const record = {
      ...withSummary(newRecord(id, clock.now()), 1, summarize(history.present)),
      name,
      revision: 1,
      content: 1,
    };
    return { result: null, put: before ? [] : [{ record, text }] };
  });
  const kept = await database.read(id);
  const isThere = kept !== null && (kept.text === text || kept.record.revision > 1);
  if (isThere && readKey(storage, DRAFT_KEY) === text) storage.removeItem(DRAFT_KEY);
}

/**
 * Puts what a closed tab had not saved on the history that it goes on from. Where somebody else has gone on from there, it
 * becomes a version. The journal goes as it was read: a tab that only seemed closed may have written more.
 */
export async function adoptJournal(
  { database, storage, clock }: KeeperWorld,
  holders: Holders,
  tab: string,
): Promise<void> {
  for (let journal = readJournal(storage, tab); journal; journal = readJournal(storage, tab)) {
    const { keyboard, seq } = journal;
    const adopted = journal;
    const kept = await database.read(keyboard);
    const holder = kept?.record.holder ?? null;
    // A tab that is not there holds nothing: the one that left the journal may have had no time to find that out.
    const isFree = holder === null || holder === tab || !(await holders.isThere(holder));
    const isDone = await database.write(keyboard, (record) =>
      record?.revision === kept?.record.revision
        ? { result: true, put: adopt(record, { journal: adopted, text: kept?.text ?? null, isFree, now: clock.now() }) }
        : { result: false, put: [] },
    );
    if (isDone && readJournal(storage, tab)?.seq === seq) return removeJournal(storage, tab);
  }
}

interface Adoption {
  readonly journal: Journal;
  /** The history in the database. */
  readonly text: string | null;
  /** Nobody holds the keyboard. */
  readonly isFree: boolean;
  readonly now: number;
}

function adopt(before: KeyboardRecord | null, { journal, text, isFree, now }: Adoption): Put[] {
  const { tab, keyboard, seq, content, at, steps } = journal;
  const record = before ?? newRecord(keyboard, now);
  const revision = record.revision + 1;
  const freed: Put[] = record.holder === tab ? [{ record: { ...record, holder: null, revision } }] : [];
  if ((record.heard[tab] ?? 0) >= seq) return freed;
  const history = text === null ? null : readDraft(text);
  const { name } = steps.present;
  const joined = record.content === 0 ? steps : history && joinJournal(journal, record.content, history);
  if (isFree && !record.deleted && joined) {
    const heard = { ...record.heard, [tab]: seq };
    const known = withSummary(record, revision, summarize(steps.present));
    const next = { ...known, name, changed: at, heard, holder: null, revision, content: revision };
    return [{ record: next, text: writeDraft(joined) }];
  }
  if (history && writeDesign(history.present) === writeDesign(steps.present)) return freed;
  return [...freed, versionOf(keyboard, { tab, seq, content, text: writeDraft(steps), name, changed: at })];
}

/** A draft has one name, however many tabs find it. https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function draftId(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `draft-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}-${text.length.toString(36)}`;
}
