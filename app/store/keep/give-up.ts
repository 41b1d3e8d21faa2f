import { writeDraft } from '../draft.ts';
import type { Holders } from './holders.ts';
import { readJournal } from './journal.ts';
import { adoptJournal } from './opening.ts';
import type { Silent } from './record.ts';
import type { KeeperWorld } from './world.ts';

/** Characters of undo history, less and less of it where the browser has no room. */
const BUDGETS = [undefined, 200_000, 0];

/** Asks the holder for the keyboard. Null when it is to be looked at again; else what the holder has not saved, as it is given up. */
export async function giveUp(
  world: KeeperWorld,
  holders: Holders,
  keyboard: string,
  { holder, revision }: { readonly holder: string; readonly revision: number },
): Promise<Silent | null> {
  const answer = await holders.ask(keyboard, holder);
  if (answer === 'again') return null;
  const journal = readJournal(world.storage, holder);
  if (answer === 'free' || journal?.keyboard !== keyboard) return { holder, revision, unsaved: null };
  if (journal.left) {
    await adoptJournal(world, holder);
    return { holder, revision, unsaved: null };
  }
  const { seq, content, at, steps } = journal;
  const unsaved = { tab: holder, seq, content, text: writeDraft(steps), name: steps.present.name, changed: at };
  return { holder, revision, unsaved };
}

/** Writes with as much of the history as the browser has room for. */
export async function writeWhatFits<Result>(write: (budget?: number) => Promise<Result>): Promise<Result> {
  for (const budget of BUDGETS.slice(0, -1)) {
    try {
      return await write(budget);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    }
  }
  return write(BUDGETS.at(-1));
}
