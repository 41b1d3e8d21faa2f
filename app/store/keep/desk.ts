import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import type { Change } from '../change.ts';
import { setHistory } from '../editor-store.ts';
import { journalOf, removeJournal, writeJournal } from './journal.ts';
import { FIRST_KEYBOARD } from './record.ts';
import { madeIds, type Pending, replay, reuseDesigns } from './replay.ts';
import type { KeeperWorld } from './world.ts';

/** A history as it stands in the database; content -1: this tab has not seen it. */
export interface Base {
  readonly revision: number;
  readonly content: number;
  readonly history: History<Design>;
}

/** What a tab has of its keyboard: what it has seen in the database, and what it has changed since. */
export function createDesk({ store, storage, clock, tab }: KeeperWorld) {
  let id = FIRST_KEYBOARD;
  let base: Base = { revision: 0, content: -1, history: store.getState().history };
  /** What is on its way to the database, under the number that it will have there. */
  let sent: Pick<Base, 'content' | 'history'> | null = null;
  let pending: readonly Pending[] = [];
  let seq = 0;

  function setBase(next: Base): void {
    base = next;
    sent = null;
  }

  return {
    id: () => id,
    base: () => base,
    /** The number of the last change. */
    seq: () => seq,
    /** Whether there is something that is not saved. */
    isChanged: () => pending.length > 0,
    setBase,
    /** A history goes to the database. The page may be left before it hears that it came: the journal tells of both. */
    send(history: History<Design>): void {
      sent = { content: base.revision + 1, history };
    },
    /** Another keyboard, or this one under another name. */
    open(next: string, kept: Base = base): void {
      id = next;
      setBase(kept);
    },
    /** A change was made. */
    note(change: Change, before: History<Design>, history: History<Design>): void {
      seq += 1;
      const made = madeIds(before.present.keyboard, history.present.keyboard);
      pending = [...pending, { seq, change, made, opens: history.past !== before.past }];
    },
    /** The changes up to this one are safe. */
    saved(sent: number): void {
      pending = pending.filter((one) => one.seq > sent);
    },
    /** Shows what is in the database, and makes on it what is not saved; `heard` is the last change that is in it. */
    show(read: History<Design>, revision: number, content: number, heard: number): void {
      const history = reuseDesigns(read, store.getState().history);
      setBase({ revision, content, history });
      const unheard = pending.filter((one) => one.seq > heard);
      const again = replay(history, unheard, tab);
      pending = again.pending;
      setHistory(store, again.history);
    },
    /** Writes the journal, or takes it away when there is nothing in it. False when it should be there and is not. */
    write(isAway: boolean): boolean {
      if (pending.length > 0 || (isAway && base.revision > 0)) {
        const facts = { tab, keyboard: id, seq, at: clock.now(), left: isAway };
        return writeJournal(storage, journalOf(base, sent, store.getState().history, facts));
      }
      removeJournal(storage, tab);
      return true;
    },
  };
}
