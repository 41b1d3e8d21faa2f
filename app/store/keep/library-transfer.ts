import { startHistory } from '../../core/keyboard/history.ts';
import { readDraft, writeDraft } from '../draft.ts';
import { getKeeping, type Keeping } from './current.ts';
import { addKeyboards, listRecords, readDesign } from './library.ts';
import { type BrokenEntry, contentKey, type FiledWithVersions, readLibrary, writeLibrary } from './library-file.ts';
import { newRecord, type Put } from './record.ts';

/** What came of a file: how many keyboards are new, the names of those that are there already, and what could not be read. */
export type TakenLibrary =
  | {
      readonly kind: 'taken';
      readonly added: number;
      readonly same: readonly string[];
      readonly broken: readonly BrokenEntry[];
    }
  | { readonly kind: 'not-json' | 'other' | 'newer' };

/** All keyboards with their named versions as the text of a file, and how many they are. */
export async function exportLibrary(
  keeping: Keeping = getKeeping(),
): Promise<{ readonly text: string; readonly count: number }> {
  const { database } = keeping.world;
  const records = (await listRecords(keeping.world)).sort((a, b) => b.changed - a.changed);
  const versions = (await database.list()).filter(({ deleted, title }) => !deleted && title !== undefined);
  const filed = await Promise.all(
    records.map(async ({ id, changed }): Promise<FiledWithVersions[]> => {
      const design = await readDesign(id, keeping);
      const own = versions.filter(({ of }) => of === id).sort((a, b) => b.changed - a.changed);
      const kept = await Promise.all(
        own.map(async ({ id: versionId, title = '', changed: at }) => {
          const text = (await database.read(versionId))?.text ?? null;
          const version = text === null ? null : readDraft(text);
          return version ? [{ title, changed: at, design: version.present }] : [];
        }),
      );
      return design ? [{ design, changed, versions: kept.flat() }] : [];
    }),
  );
  const all = filed.flat();
  return { text: writeLibrary(all), count: all.length };
}

/** Takes in a file: what is there already is left out, all else is new. Nothing that is there is changed. */
export async function importLibrary(text: string, keeping: Keeping = getKeeping()): Promise<TakenLibrary> {
  const { world } = keeping;
  const read = readLibrary(text, world.clock.now());
  if (read.kind !== 'read') return read;
  const present = await Promise.all((await listRecords(world)).map(({ id }) => readDesign(id, keeping)));
  const known = new Set(present.flatMap((design) => (design ? [contentKey(design)] : [])));
  const same: string[] = [];
  const fresh = read.keyboards.filter(({ design }) => {
    const key = contentKey(design);
    const isNew = !known.has(key);
    known.add(key);
    if (!isNew) same.push(design.name);
    return isNew;
  });
  const designs = fresh.map(({ design, changed }) => ({ ...design, changed }));
  const ids = await addKeyboards(designs, keeping);
  const put = fresh.flatMap(({ versions }, at) =>
    versions.map((version) => versionPut(ids[at] ?? '', version, keeping)),
  );
  if (put.length > 0) await world.database.write(put[0]?.record.id ?? '', () => ({ result: null, put }));
  return { kind: 'taken', added: ids.length, same, broken: read.broken };
}

function versionPut(
  of: string,
  { title, design, changed }: FiledWithVersions['versions'][number],
  { world }: Keeping,
): Put {
  const record = newRecord(`${of}.v.${world.newId()}`, changed);
  return {
    record: { ...record, name: design.name, revision: 1, content: 1, of, title },
    text: writeDraft(startHistory(design)),
  };
}
