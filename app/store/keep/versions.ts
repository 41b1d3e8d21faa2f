import { startHistory } from '../../core/keyboard/history.ts';
import { readDraft, writeDraft } from '../draft.ts';
import { edit } from '../editor-store.ts';
import { getKeeping, type Keeping } from './current.ts';
import { type KeyboardRecord, newRecord } from './record.ts';

/** A version of the keyboard that is open; without a title it is work that lost against other work. */
export type Version = Pick<KeyboardRecord, 'id' | 'changed' | 'title'>;

/** Named versions of one keyboard. */
export const MAX_VERSIONS = 50;

/** The versions of the keyboard that is open, the newest first. */
export async function listVersions({ world }: Keeping = getKeeping()): Promise<readonly Version[]> {
  const { keyboard } = world.store.getState();
  const records = (await world.database.list()).filter(({ of, deleted }) => of === keyboard && !deleted);
  return records.sort((a, b) => b.changed - a.changed);
}

/** Keeps the present design as a version with a name; false when there are as many as can be kept. */
export async function saveNamedVersion(title: string, keeping: Keeping = getKeeping()): Promise<boolean> {
  const { database, clock, newId, store } = keeping.world;
  const { keyboard, history } = store.getState();
  if (keyboard === null) throw new Error('Nothing is open yet');
  const named = (await listVersions(keeping)).filter((version) => version.title !== undefined);
  if (named.length >= MAX_VERSIONS) return false;
  const id = `${keyboard}.v.${newId()}`;
  const { name } = history.present;
  const record = { ...newRecord(id, clock.now()), name, revision: 1, content: 1, of: keyboard, title };
  const text = writeDraft(startHistory(history.present));
  await database.write(id, () => ({ result: null, put: [{ record, text }] }));
  return true;
}

/** Puts a version in place of the present design, as a step; false when it cannot be read. */
export async function openVersion(id: string, { world }: Keeping = getKeeping()): Promise<boolean> {
  const text = (await world.database.read(id))?.text ?? null;
  const version = text === null ? null : readDraft(text);
  if (!version) return false;
  edit(world.store, () => version.present, { label: 'openVersion', selection: null });
  return true;
}

/** Deletes a version; what it gives brings it back. */
export async function deleteVersion(id: string, { world }: Keeping = getKeeping()): Promise<() => Promise<void>> {
  const { database } = world;
  const kept = await database.read(id);
  await database.write(id, () => ({ result: null, put: [], drop: [id] }));
  return async () => {
    if (kept) await database.write(id, () => ({ result: null, put: [{ record: kept.record, text: kept.text }] }));
  };
}
