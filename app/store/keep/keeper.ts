import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import { readDraft, writeDraft } from '../draft.ts';
import { setHistory } from '../editor-store.ts';
import { giveUp, writeWhatFits } from './give-up.ts';
import { createHolders, type Holders, type Letter } from './holders.ts';
import { journalOf, removeJournal, writeJournal } from './journal.ts';
import type { FirstSight } from './opening.ts';
import { FIRST_KEYBOARD, type Silent, save, take, versionOf } from './record.ts';
import { forgetTabs, madeIds, type Pending, replay, reuseDesigns } from './replay.ts';
import type { SaveState } from './save-state.ts';
import { createWorkLoop } from './work-loop.ts';
import type { KeeperWorld } from './world.ts';

/** Milliseconds from the first change that is not saved to its save, however long the typing goes on. */
const SAVE_DELAY = 200;
/** Until a save that failed is tried again. */
const RETRY_DELAY = 5000;

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps one keyboard for one tab. The tab edits while it holds the keyboard; a change made without it is shown at once, and made
 * again on what the holder has saved. Each change is in the journal before the next one can be made.
 */
export function createKeeper(world: KeeperWorld) {
  const { store, saves, database, storage, channel, clock, tab, newId, onOffer } = world;
  const holders = createHolders(channel, clock, tab);
  let id = FIRST_KEYBOARD;
  /** What this tab has seen in the database; nothing yet. */
  let base = { revision: 0, content: -1, history: store.getState().history };
  let pending: readonly Pending[] = [];
  let seq = 0;
  let holds = false;
  let isAway = false;
  let isDue = false;
  let isBehind = true;
  let stopTimer: (() => void) | null = null;
  /** What has to be done before anything else, and is tried again until it is. */
  let find: ((holders: Holders) => Promise<string>) | null = null;

  /** Writes the journal, or takes it away when there is nothing in it. False when it should be there and is not. */
  function write(): boolean {
    if (pending.length > 0 || (isAway && base.revision > 0)) {
      const facts = { tab, keyboard: id, seq, content: base.content, at: clock.now(), left: isAway };
      return writeJournal(storage, journalOf(base.history, store.getState().history, facts));
    }
    removeJournal(storage, tab);
    return true;
  }

  function open(keyboard: string): void {
    id = keyboard;
    store.setState({ keyboard });
  }

  function say(state: SaveState): void {
    if (saves.getState().save !== state) saves.setState({ save: state });
  }

  function wait(milliseconds: number): void {
    stopTimer ??= clock.after(milliseconds, () => {
      stopTimer = null;
      isDue = true;
      run();
    });
  }

  const stopStore = store.subscribe(({ change, history }, before) => {
    if (change === before.change || change === null) return;
    seq += 1;
    const made = madeIds(before.history.present.keyboard, history.present.keyboard);
    pending = [...pending, { seq, change, made, opens: history.past !== before.history.past }];
    write();
    if (saves.getState().save === 'saved') say('saving');
    wait(SAVE_DELAY);
    if (!holds) run();
  });

  const loop = createWorkLoop(
    async () => !isAway && (await step()),
    (isDone) => {
      if (isDone && pending.length === 0) say('saved');
      if (isDone) return;
      // In the journal it is safe, only out of the other tabs' sight.
      say(write() ? 'saved' : 'failed');
      wait(RETRY_DELAY);
    },
  );
  const run = () => void loop.run();

  /** One thing; false when there is nothing to do. */
  async function step(): Promise<boolean> {
    if (find) {
      open(await find(holders));
      find = null;
      onOffer();
    } else if (pending.length > 0 && !holds) await acquire();
    else if (holds && (holders.asker() !== null || (isDue && pending.length > 0))) await saveNow();
    else if (isBehind && !holds) await load();
    else return false;
    return true;
  }

  async function acquire(): Promise<void> {
    let silent: Silent | null = null;
    while (!isAway) {
      const options = { id, tab, now: clock.now(), silent };
      const taken = await database.write(id, (record) => take(record, options));
      if (taken.kind === 'held') silent = await giveUp(world, holders, id, taken);
      else if (taken.kind === 'deleted') fork();
      else {
        if (taken.isVersionMade) announceOffer();
        await load(taken.revision);
        holds = base.revision === taken.revision;
        return;
      }
    }
  }

  /** Goes on under another name: the keyboard of this one was deleted, or cannot be read here and is left as it is. */
  function fork(): void {
    open(newId());
    base = { revision: 0, content: 0, history: base.history };
  }

  /** Takes over what is in the database, and makes on it what this tab has not saved. */
  async function load(expected?: number): Promise<void> {
    isBehind = false;
    const kept = await database.read(id);
    const revision = kept?.record.revision ?? 0;
    if (expected !== undefined && revision !== expected) return;
    if (!kept || kept.record.content === 0) base = { ...base, revision, content: 0 };
    else if (kept.record.deleted) base = { ...base, content: -1 };
    else if (kept.record.content === base.content) base = { ...base, revision };
    else {
      const read = kept.text === null ? null : readDraft(kept.text);
      const shown = read && base.revision === 0 && base.content < 0 ? forgetTabs(read) : read;
      if (shown) return show(shown, revision, kept.record.content, kept.record.heard[tab] ?? 0);
      fork();
      onOffer();
    }
  }

  function show(read: History<Design>, revision: number, content: number, heard: number): void {
    const history = reuseDesigns(read, store.getState().history);
    base = { revision, content, history };
    const unheard = pending.filter((one) => one.seq > heard);
    const again = replay(history, unheard, tab);
    pending = again.pending;
    setHistory(store, again.history);
    write();
  }

  async function saveNow(): Promise<void> {
    const to = holders.asker();
    const { history } = store.getState();
    const { name } = history.present;
    const sent = seq;
    const isChanged = pending.length > 0;
    isDue = false;
    const record = await writeWhatFits((budget) => {
      const text = isChanged ? writeDraft(history, budget) : null;
      const holder = isAway ? null : (to ?? tab);
      const options = { tab, expected: base.revision, seq: sent, holder, text, name, now: clock.now() };
      return database.write(id, (before) => save(before, options));
    });
    if (!record) return overtaken(history, sent);
    base = isChanged ? { ...record, history } : { ...base, revision: record.revision };
    pending = pending.filter((one) => one.seq > sent);
    holds = record.holder === tab;
    write();
    holders.gave(to);
    channel.post({ kind: 'saved', from: tab, keyboard: id, to });
  }

  /** Somebody took the keyboard while this tab slept: what it had becomes a version, and it goes on from what there is. */
  async function overtaken(history: History<Design>, sent: number): Promise<void> {
    holds = false;
    isBehind = true;
    if (pending.length > 0) {
      const text = writeDraft(history);
      const unsaved = { tab, seq: sent, content: base.content, text, name: history.present.name, changed: clock.now() };
      const version = versionOf(id, unsaved);
      await database.write(version.record.id, () => ({ result: null, put: [version] }));
      announceOffer();
    }
    pending = pending.filter((one) => one.seq > sent);
    base = { ...base, content: -1 };
  }

  function announceOffer(): void {
    onOffer();
    channel.post({ kind: 'offer', from: tab });
  }

  channel.listen((letter: Letter) => {
    if (isAway) return;
    if (letter.kind === 'offer') onOffer();
    if (letter.kind === 'saved' && letter.keyboard === id) isBehind = true;
    if (letter.kind === 'ask' && letter.to === tab) {
      holders.asked(letter.from, letter.keyboard === id && (holds || loop.isRunning()));
    }
    holders.hear(letter);
    run();
  });

  return {
    /** Opens the keyboard that `before` finds. */
    start(before: (holders: Holders) => Promise<string>): Promise<void> {
      find = before;
      return loop.run();
    },
    /** Shows a journal until more is loaded. */
    draw({ keyboard, history }: FirstSight): void {
      id = keyboard;
      setHistory(store, history);
    },
    /** Saves what waits, now. */
    hurry(): void {
      isDue = true;
      run();
    },
    /** The page goes away, maybe for good: what is not in the database is in the journal, and the keyboard is given up. */
    leave(): void {
      isAway = true;
      write();
      channel.post({ kind: 'left', from: tab });
      if (holds && !loop.isRunning()) saveNow().catch(() => undefined);
    },
    /** The page is shown again as it was: another tab may have gone on. */
    comeBack(): void {
      isAway = false;
      holds = false;
      isBehind = true;
      channel.post({ kind: 'back', from: tab });
      write();
      run();
    },
    stop(): void {
      stopStore();
      stopTimer?.();
      channel.close();
    },
  };
}
