import { writeDraft } from '../draft.ts';
import type { Holders } from './holders.ts';
import { readJournal } from './journal.ts';
import { adoptJournal } from './opening.ts';
import { type Silent, type Taken, take } from './record.ts';
import type { KeeperWorld } from './world.ts';

/** Takes a keyboard for this tab, from whoever holds it; null when `isOff` says to leave it. */
export async function takeKeyboard(
  world: KeeperWorld,
  holders: Holders,
  id: string,
  isOff: () => boolean,
): Promise<Exclude<Taken, { kind: 'held' }> | null> {
  let silent: Silent | null = null;
  while (!isOff()) {
    const options = { id, tab: world.tab, now: world.clock.now(), silent };
    const taken = await world.database.write(id, (record) => take(record, options));
    if (taken.kind !== 'held') return taken;
    silent = await giveUp(world, holders, id, taken);
  }
  return null;
}

/** Asks the holder for the keyboard. Null when it is to be looked at again; else what the holder has not saved, as it is given up. */
async function giveUp(
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
    await adoptJournal(world, holders, holder);
    return { holder, revision, unsaved: null };
  }
  const { seq, content, at, steps } = journal;
  const unsaved = { tab: holder, seq, content, text: writeDraft(steps), name: steps.present.name, changed: at };
  return { holder, revision, unsaved };
}
