import { readDraft } from '../../draft.ts';
import { createEditorStore, type EditorStore, startWith } from '../../editor-store.ts';
import { DEFAULT_PREFERENCES } from '../../preferences.ts';
import type { Letter } from '../holders.ts';
import { createKeeper, type Keeper } from '../keeper.ts';
import { findFirstSight, findOpenKeyboard } from '../opening.ts';
import type { KeyboardDatabase, KeyboardRecord, Written } from '../record.ts';
import { createSaveStore } from '../save-state.ts';
import { soundDatabase } from '../sound-database.ts';
import type { KeeperWorld } from '../world.ts';
import { FakeStorage } from './fake-browser.ts';

interface Timer {
  readonly at: number;
  readonly act: () => void;
  /** Whose timer it is; a frozen tab's waits. */
  readonly tab: string;
}

interface Kept {
  readonly record: KeyboardRecord;
  readonly text: string | null;
}

export interface FakeTab {
  readonly name: string;
  readonly store: EditorStore;
  readonly keeper: Keeper;
  readonly world: KeeperWorld;
}

/** A browser without a browser: one storage, one database, tabs that talk to each other, and a clock that is moved by hand. */
export class FakeBrowser {
  readonly storage = new FakeStorage();
  readonly records = new Map<string, Kept>();
  /** What every transaction fails with, if it is to fail. */
  fault: Error | null = null;
  /** What a read gives instead of what was written. */
  onRead = (kept: Kept): Kept => kept;
  /** Messages wait so long; a transaction takes so long. */
  delay = 1;
  now = 1_000_000;
  private timers: Timer[] = [];
  private readonly listeners = new Map<string, (letter: Letter) => void>();
  private readonly frozen = new Set<string>();
  private count = 0;

  /** A tab; one that is loaded again has its storage still. */
  open(session = new FakeStorage()): FakeTab {
    const world = this.world(session);
    const { store, tab: name } = world;
    store.setState({ tab: name });
    const keeper = createKeeper(world);
    const sight = findFirstSight(world);
    if (sight) keeper.draw(sight);
    void keeper.start((holders) => findOpenKeyboard(world, holders, sight?.keyboard ?? null));
    return { name, store, keeper, world };
  }

  /** What a new tab stands on. */
  world(session: Storage = new FakeStorage()): KeeperWorld {
    this.count += 1;
    const name = `t${this.count}`;
    const store = createEditorStore();
    startWith(store, DEFAULT_PREFERENCES, 'Hello');
    return {
      store,
      saves: createSaveStore(),
      storage: this.storage,
      session,
      database: this.database(name),
      channel: {
        post: (letter) => {
          for (const other of this.listeners.keys())
            if (other !== name) this.after(other, this.delay, () => this.listeners.get(other)?.(letter));
        },
        listen: (hear) => void this.listeners.set(name, hear),
        close: () => void this.listeners.delete(name),
      },
      clock: { now: () => this.now, after: (milliseconds, act) => this.after(name, milliseconds, act) },
      tab: name,
      newId: () => `k${++this.count}`,
      unreadable: new Set(),
      onOffer: () => undefined,
    };
  }

  /** The page goes away; what it has begun may come through, or not. */
  async close({ name, keeper }: FakeTab, grace: number): Promise<void> {
    keeper.leave();
    await this.pass(grace);
    this.kill(name);
  }

  /** The tab dies at once. */
  kill(name: string): void {
    this.listeners.delete(name);
    this.frozen.delete(name);
    this.timers = this.timers.filter(({ tab }) => tab !== name);
  }

  freeze(name: string): void {
    this.frozen.add(name);
  }

  thaw(name: string): void {
    this.frozen.delete(name);
  }

  /** Lets time go by, and all that happens in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settle();
    for (let next = this.nextTimer(end); next; next = this.nextTimer(end)) {
      this.timers.splice(this.timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.act();
      await settle();
    }
    this.now = end;
  }

  /** All designs that are kept, as text: of keyboards and versions, those of their pasts too. */
  readAll(): string[] {
    return [...this.records.values()].flatMap(({ text }) => {
      const history = text === null ? null : readDraft(text);
      return history
        ? [...history.past.map(({ value }) => value), history.present].map((one) => JSON.stringify(one))
        : [];
    });
  }

  private after(tab: string, milliseconds: number, act: () => void): () => void {
    const timer = { at: this.now + milliseconds, act, tab };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  private nextTimer(end: number): Timer | undefined {
    const ready = this.timers.filter(({ at, tab }) => at <= end && !this.frozen.has(tab));
    return ready.sort((a, b) => a.at - b.at)[0];
  }

  private database(tab: string): KeyboardDatabase {
    const run = <Result>(act: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        const { fault } = this;
        // What is written counts at once; the answer takes its time, and a dead tab hears none.
        if (fault) this.after(tab, this.delay, () => reject(fault));
        else {
          this.after(tab, this.delay, () => {
            const result = act();
            this.after(tab, this.delay, () => resolve(result));
          });
        }
      });
    return soundDatabase({
      list: () => run(() => [...this.records.values()].map(({ record }) => record)),
      read: (id) =>
        run(() => {
          const kept = this.records.get(id);
          return kept ? this.onRead(kept) : null;
        }),
      write: (id, work) => run(() => this.commit(work(this.records.get(id)?.record ?? null))),
    });
  }

  private commit<Result>({ result, put, drop = [] }: Written<Result>): Result {
    for (const { record, text } of put) {
      const before = this.records.get(record.id);
      this.records.set(record.id, { record, text: text === undefined ? (before?.text ?? null) : text });
    }
    for (const id of drop) this.records.delete(id);
    return result;
  }
}

/** Promises that wait for nothing but each other. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}
