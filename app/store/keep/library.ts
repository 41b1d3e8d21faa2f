import type { Design } from '../../core/keyboard/design.ts';
import { record as recordStep, startHistory } from '../../core/keyboard/history.ts';
import { setDesignCommand } from '../commands.ts';
import { readDraft, writeDraft } from '../draft.ts';
import { getKeeping, type Keeping } from './current.ts';
import { takeKeyboard } from './give-up.ts';
import type { WentTo } from './go-to.ts';
import { discard, type KeyboardRecord, newRecord, type Put, restore, withSummary } from './record.ts';
import { saveHistory } from './saving.ts';
import { type Summary, summarize } from './summary.ts';

/** One keyboard of the list. */
export interface ListedKeyboard extends Summary {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** How long a deleted keyboard can be brought back, in milliseconds, and how many of them. */
const KEEP_DELETED = 24 * 60 * 60 * 1000;
const MAX_DELETED = 20;

/** All keyboards of this browser, the newest first; the one that is open as it is shown. */
export async function listKeyboards({ world }: Keeping = getKeeping()): Promise<readonly ListedKeyboard[]> {
  const { keyboard, history } = world.store.getState();
  const listed = await Promise.all(
    (await listRecords(world)).map(async (record): Promise<ListedKeyboard> => {
      const { id, changed } = record;
      const { present } = history;
      if (id === keyboard) return { id, changed, name: present.name, ...summarize(present) };
      return { id, changed, name: record.name, ...(await knownSummary(world, record)) };
    }),
  );
  return listed.sort((a, b) => b.changed - a.changed);
}

/** The keyboards that were changed last, without the one that is open. */
export async function listRecent(
  count: number,
  { world }: Keeping = getKeeping(),
): Promise<readonly Pick<ListedKeyboard, 'id' | 'name' | 'changed'>[]> {
  const { keyboard } = world.store.getState();
  const others = (await listRecords(world)).filter(({ id }) => id !== keyboard);
  return others.sort((a, b) => b.changed - a.changed).slice(0, count);
}

/** The records of keyboards that can be opened. */
export async function listRecords({ database }: Keeping['world']): Promise<KeyboardRecord[]> {
  const records = await database.list();
  return records.filter(({ deleted, of, content }) => !deleted && of === undefined && content > 0);
}

const NOTHING: Summary = summarize({
  ...{ name: '', method: 'im.message.add', dialogId: '', messageId: '', commandId: '', message: '' },
  keyboard: { rows: [], wrapper: { kind: 'bare', list: { kind: 'list' } } },
});

/** What a list shows; written down once where an older page has left it out. */
async function knownSummary({ database }: Keeping['world'], { id, content, summary }: KeyboardRecord) {
  if (summary?.content === content) return summary;
  const text = (await database.read(id))?.text ?? null;
  const history = text === null ? null : readDraft(text);
  if (!history) return NOTHING;
  const made = summarize(history.present);
  await database.write(id, (record) => ({
    result: null,
    put: record?.content === content ? [{ record: withSummary(record, content, made) }] : [],
  }));
  return made;
}

/** Opens a keyboard of the list. */
export function openKeyboard(id: string, { keeper }: Keeping = getKeeping()): Promise<WentTo> {
  return keeper.goTo(id);
}

/** Opens a new keyboard with this design, which is empty. It is kept as soon as anything in it is changed. */
export function openNew(design: Design, { world, keeper }: Keeping = getKeeping()): Promise<WentTo> {
  return keeper.goTo(world.newId(), startHistory(design));
}

/**
 * Puts keyboards into the library and opens the first one. Gives what leads back to the one that was open; null when nothing
 * was done to that.
 */
export async function openAdded(
  designs: readonly Design[],
  keeping: Keeping = getKeeping(),
): Promise<(() => Promise<WentTo>) | null> {
  const { keeper, world } = keeping;
  const [first] = await addKeyboards(designs, keeping);
  const before = world.store.getState().keyboard;
  if (first === undefined || (await keeper.goTo(first)) !== 'opened') throw new Error('Nothing was added');
  const kept = before === null ? null : await world.database.read(before);
  return before !== null && kept && kept.record.content > 0 ? () => keeper.goTo(before) : null;
}

/** Puts keyboards into the library, all or none; gives their ids. The first one will be the newest. */
export async function addKeyboards(
  designs: readonly (Design & { readonly changed?: number })[],
  { world }: Keeping = getKeeping(),
): Promise<readonly string[]> {
  const { database, clock, newId } = world;
  const now = clock.now();
  const put = designs.map(({ changed, ...design }, at): Put & { readonly text: string } => {
    const record = withSummary(newRecord(newId(), changed ?? now - at), 1, summarize(design));
    return {
      record: { ...record, name: design.name, revision: 1, content: 1 },
      text: writeDraft(startHistory(design)),
    };
  });
  const ids = put.map(({ record }) => record.id);
  if (put.length > 0) await database.write(ids[0] ?? '', () => ({ result: null, put }));
  return ids;
}

/** The design of a keyboard, as it is shown or else as it is kept; null when it cannot be read. */
export async function readDesign(id: string, { world }: Keeping = getKeeping()): Promise<Design | null> {
  const { keyboard, history } = world.store.getState();
  if (id === keyboard) return history.present;
  const text = (await world.database.read(id))?.text ?? null;
  return (text === null ? null : readDraft(text))?.present ?? null;
}

/** Copies a keyboard, without its steps, under a name of its own; null when it cannot be read. */
export async function copyKeyboard(
  id: string,
  nameOf: (name: string) => string,
  keeping: Keeping = getKeeping(),
): Promise<string | null> {
  const design = await readDesign(id, keeping);
  const [copy] = design ? await addKeyboards([{ ...design, name: nameOf(design.name) }], keeping) : [];
  return copy ?? null;
}

/** Gives a keyboard another name, as a step of its own; whoever has it open sees it. False when it is gone. */
export function renameKeyboard(id: string, name: string, { world, keeper }: Keeping = getKeeping()): Promise<boolean> {
  const { store, database, channel, tab } = world;
  if (store.getState().keyboard === id) {
    setDesignCommand(store, { name });
    return Promise.resolve(true);
  }
  return keeper.between(async (holders) => {
    const taken = await takeKeyboard(world, holders, id, () => false);
    const kept = taken?.kind === 'taken' ? await database.read(id) : null;
    const before = kept?.text ? readDraft(kept.text) : null;
    if (!kept || !before) return false;
    const history = recordStep(before, { ...before.present, name }, 'rename');
    const { revision, heard } = kept.record;
    const saved = await saveHistory(world, { id, expected: revision, seq: heard[tab] ?? 0, holder: null, history });
    channel.post({ kind: 'saved', from: tab, keyboard: id, to: null });
    return saved !== null;
  });
}

/**
 * Deletes a keyboard; it can be brought back for a time. Where it is open, the newest other one is opened first, or a new one
 * with this message.
 */
export async function deleteKeyboard(
  id: string,
  newDesign: Design,
  keeping: Keeping = getKeeping(),
): Promise<() => Promise<void>> {
  const { world } = keeping;
  const { database, channel, clock, tab, store } = world;
  const wasOpen = store.getState().keyboard === id;
  if (wasOpen) await leaveKeyboard(id, newDesign, keeping);
  const tell = () => channel.post({ kind: 'saved', from: tab, keyboard: id, to: null });
  await database.write(id, (record) => discard(record, clock.now()));
  tell();
  await purge(keeping);
  return async () => {
    await database.write(id, restore);
    tell();
    if (wasOpen) await openKeyboard(id, keeping);
  };
}

async function leaveKeyboard(id: string, newDesign: Design, keeping: Keeping): Promise<void> {
  const others = await listRecent(1, keeping);
  const [other] = others.filter((one) => one.id !== id);
  if (!other || (await openKeyboard(other.id, keeping)) !== 'opened') await openNew(newDesign, keeping);
}

/** Takes away for good what was deleted long ago, or is more than can be kept, with the versions that have a name. */
async function purge({ world }: Keeping): Promise<void> {
  const { database, clock } = world;
  const records = await database.list();
  const atOf = ({ deletedAt, changed }: KeyboardRecord) => deletedAt ?? changed;
  const graves = records.filter(({ deleted }) => deleted).sort((a, b) => atOf(b) - atOf(a));
  const old = graves.filter((grave, at) => at >= MAX_DELETED || clock.now() - atOf(grave) > KEEP_DELETED);
  const gone = new Set(old.map(({ id }) => id));
  const versions = records.filter(({ of, title }) => of !== undefined && title !== undefined && gone.has(of));
  const drop = [...gone, ...versions.map(({ id }) => id)];
  if (drop.length > 0) await database.write(drop[0] ?? '', () => ({ result: null, put: [], drop }));
}
