import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import { readDraft } from '../draft.ts';
import { setHistory } from '../editor-store.ts';
import { createDesk } from './desk.ts';
import { takeKeyboard } from './give-up.ts';
import { readOther, type WentTo } from './go-to.ts';
import { createHolders, type Holders, type Letter } from './holders.ts';
import type { FirstSight } from './opening.ts';
import { noteLast, noteOpened, noteOwn } from './own-keyboard.ts';
import { forgetTabs } from './replay.ts';
import type { SaveState } from './save-state.ts';
import { saveHistory, saveVersion } from './saving.ts';
import { createJobs, createWorkLoop } from './work-loop.ts';
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
  const { store, saves, database, channel, clock, tab, newId, onOffer } = world;
  const holders = createHolders(channel, clock, tab);
  const desk = createDesk(world);
  let holds = false;
  let isAway = false;
  let isDue = false;
  let isBehind = true;
  let stopTimer: (() => void) | null = null;
  /** What was asked for from outside. */
  const jobs = createJobs();
  /** What has to be done before anything else, and is tried again until it is. */
  let find: ((holders: Holders) => Promise<string>) | null = null;

  function open(keyboard: string): void {
    desk.open(keyboard);
    noteOwn(world, keyboard);
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
    desk.note(change, before.history, history);
    desk.write(isAway);
    noteLast(world, desk.id());
    if (saves.getState().save === 'saved') say('saving');
    wait(SAVE_DELAY);
    if (!holds) run();
  });

  const loop = createWorkLoop(
    async () => !isAway && (await step()),
    (isDone) => {
      if (isDone && !desk.isChanged()) say('saved');
      if (isDone) return;
      jobs.fail();
      // In the journal it is safe, only out of the other tabs' sight.
      say(desk.write(isAway) ? 'saved' : 'failed');
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
    } else if (jobs.areThere()) await jobs.next();
    else if (desk.isChanged() && !holds) await acquire();
    else if (holds && (holders.asker() !== null || (isDue && desk.isChanged()))) await saveNow();
    else if (isBehind && !holds) await load();
    else return false;
    return true;
  }

  async function acquire(): Promise<void> {
    const taken = await takeKeyboard(world, holders, desk.id(), () => isAway);
    if (taken?.kind === 'deleted') return fork();
    if (!taken) return;
    if (taken.isVersionMade) announceOffer();
    await load(taken.revision);
    holds = desk.base().revision === taken.revision;
  }

  /** Goes on under another name: the keyboard of this one was deleted, or cannot be read here and is left as it is. */
  function fork(): void {
    open(newId());
    desk.setBase({ ...desk.base(), revision: 0, content: 0 });
  }

  /** Takes over what is in the database, and makes on it what this tab has not saved. */
  async function load(expected?: number): Promise<void> {
    isBehind = false;
    const kept = await database.read(desk.id());
    const revision = kept?.record.revision ?? 0;
    if (expected !== undefined && revision !== expected) return;
    const base = desk.base();
    if (!kept || kept.record.content === 0) desk.setBase({ ...base, revision, content: 0 });
    else if (kept.record.deleted) desk.setBase({ ...base, content: -1 });
    else if (kept.record.content === base.content) desk.setBase({ ...base, revision });
    else {
      const read = kept.text === null ? null : readDraft(kept.text);
      const shown = read && base.revision === 0 && base.content < 0 ? forgetTabs(read) : read;
      if (!shown) {
        world.unreadable.add(desk.id());
        fork();
        return onOffer();
      }
      desk.show(shown, revision, kept.record.content, kept.record.heard[tab] ?? 0);
      desk.write(isAway);
    }
  }

  /** `isLast`: the keyboard is left to whoever wants it. */
  async function saveNow(isLast = false): Promise<void> {
    const to = holders.asker();
    const { history } = store.getState();
    const [id, sent, isChanged] = [desk.id(), desk.seq(), desk.isChanged()];
    isDue = false;
    if (isChanged) desk.send(history);
    const holder = isAway ? null : (to ?? (isLast ? null : tab));
    const facts = { id, expected: desk.base().revision, seq: sent, holder, history: isChanged ? history : null };
    const record = await saveHistory(world, facts);
    if (!record) return overtaken(history, sent);
    desk.setBase(isChanged ? { ...record, history } : { ...desk.base(), revision: record.revision });
    desk.saved(sent);
    holds = record.holder === tab;
    desk.write(isAway);
    holders.gave(to);
    channel.post({ kind: 'saved', from: tab, keyboard: id, to });
  }

  /** Somebody took the keyboard while this tab slept: what it had becomes a version, and it goes on from what there is. */
  async function overtaken(history: History<Design>, sent: number): Promise<void> {
    holds = false;
    isBehind = true;
    if (desk.isChanged()) {
      await saveVersion(world, desk.id(), { seq: sent, content: desk.base().content, history });
      announceOffer();
    }
    desk.saved(sent);
    desk.setBase({ ...desk.base(), content: -1 });
  }

  async function goTo(next: string, fresh: History<Design> | null): Promise<WentTo> {
    while (next !== desk.id()) {
      while (desk.isChanged() && !isAway) await (holds ? saveNow() : acquire());
      if (isAway) throw new Error('The page is away');
      const found = fresh ? { revision: 0, content: 0, history: fresh } : readOther(await database.read(next));
      if (typeof found === 'string') return found;
      if (holds) await saveNow(true);
      // What was changed meanwhile belongs to the keyboard that is still shown.
      if (desk.isChanged()) continue;
      holders.letGo();
      holds = false;
      isBehind = true;
      desk.open(next, found);
      noteOpened(world, next);
      store.setState({ history: found.history, keyboard: next, selection: null, editing: null });
      desk.write(isAway);
    }
    return 'opened';
  }

  function announceOffer(): void {
    onOffer();
    channel.post({ kind: 'offer', from: tab });
  }

  channel.listen((letter: Letter) => {
    if (isAway) return;
    if (letter.kind === 'offer') onOffer();
    if (letter.kind === 'saved' && letter.keyboard === desk.id()) isBehind = true;
    if (letter.kind === 'ask' && letter.to === tab) {
      holders.asked(letter.from, letter.keyboard === desk.id() && (holds || loop.isRunning()));
    }
    holders.hear(letter);
    run();
  });

  function between<Result>(work: (holders: Holders) => Promise<Result>): Promise<Result> {
    const result = jobs.add(() => work(holders));
    run();
    return result;
  }

  return {
    /** Opens the keyboard that `before` finds. */
    start(before: (holders: Holders) => Promise<string>): Promise<void> {
      find = before;
      return loop.run();
    },
    /** Shows a journal until more is loaded. */
    draw({ keyboard, history }: FirstSight): void {
      desk.open(keyboard);
      setHistory(store, history);
    },
    /** Does something between two steps of the keeping. It fails when keeping does. */
    between,
    /** Saves what there is, and opens another keyboard: one that is kept, or a new one with this history. It is no step. */
    goTo: (next: string, fresh: History<Design> | null = null) => between(() => goTo(next, fresh)),
    /** Saves what waits, now. */
    hurry(): void {
      isDue = true;
      run();
    },
    /** The page goes away, maybe for good: what is not in the database is in the journal, and the keyboard is given up. */
    leave(): void {
      isAway = true;
      desk.write(isAway);
      channel.post({ kind: 'left', from: tab });
      if (holds && !loop.isRunning()) saveNow().catch(() => undefined);
    },
    /** The page is shown again as it was: another tab may have gone on. */
    comeBack(): void {
      isAway = false;
      holds = false;
      isBehind = true;
      channel.post({ kind: 'back', from: tab });
      desk.write(isAway);
      run();
    },
    stop(): void {
      stopStore();
      stopTimer?.();
      channel.close();
    },
  };
}
