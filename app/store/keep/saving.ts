import type { Design } from '../../core/keyboard/design.ts';
import type { History } from '../../core/keyboard/history.ts';
import { writeDraft } from '../draft.ts';
import { type KeyboardRecord, save, versionOf } from './record.ts';
import { summarize } from './summary.ts';
import type { KeeperWorld } from './world.ts';

/** Characters of undo history, less and less of it where the browser has no room. */
const BUDGETS = [undefined, 200_000, 0];

interface SaveFacts {
  readonly id: string;
  readonly expected: number;
  readonly seq: number;
  readonly holder: string | null;
  /** Null when nothing but the holder changes. */
  readonly history: History<Design> | null;
}

/** Saves a history with as much of it as the browser has room for; null when somebody has written in between. */
export function saveHistory(world: KeeperWorld, { id, history, ...facts }: SaveFacts): Promise<KeyboardRecord | null> {
  const { database, tab, clock } = world;
  return writeWhatFits((budget) => {
    const text = history ? writeDraft(history, budget) : null;
    const summary = history ? summarize(history.present) : null;
    const options = { ...facts, tab, text, summary, name: history?.present.name ?? '', now: clock.now() };
    return database.write(id, (before) => save(before, options));
  });
}

async function writeWhatFits<Result>(write: (budget?: number) => Promise<Result>): Promise<Result> {
  for (const budget of BUDGETS.slice(0, -1)) {
    try {
      return await write(budget);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    }
  }
  return write(BUDGETS.at(-1));
}

/** Keeps what was overtaken by other work as a version. */
export function saveVersion(
  { database, tab, clock }: KeeperWorld,
  id: string,
  { history, ...facts }: { readonly seq: number; readonly content: number; readonly history: History<Design> },
): Promise<null> {
  const { name } = history.present;
  const version = versionOf(id, { ...facts, tab, text: writeDraft(history), name, changed: clock.now() });
  return database.write(version.record.id, () => ({ result: null, put: [version] }));
}
