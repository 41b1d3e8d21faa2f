import { rank } from './rank.ts';

export type EntryKind = 'action' | 'template' | 'keyboard';

/** One line of the palette: something to do, take or open. */
export interface PaletteEntry {
  /** `action:undo`, `template:poll`, `keyboard:…`: it is remembered by this. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** More words that it is found by. */
  readonly about?: string;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly kind: EntryKind | 'recent';
  readonly entries: readonly PaletteEntry[];
}

/** Without a text keyboards are shown up to this number: the library has them all. */
const FIRST_KEYBOARDS = 5;
/** Remembered ones that are shown on top. */
const FIRST_RECENT = 4;

/** What answers a text, in groups, the best first; without one what was chosen last comes first, then all. */
export function findEntries(
  entries: readonly PaletteEntry[],
  text: string,
  recent: readonly string[],
): readonly PaletteGroup[] {
  return text.trim() === '' ? listAll(entries, recent) : listFound(entries, text, recent);
}

function listAll(entries: readonly PaletteEntry[], recent: readonly string[]): readonly PaletteGroup[] {
  const known = recent.flatMap((id) => entries.find((entry) => entry.id === id && !entry.disabled) ?? []);
  const last = known.slice(0, FIRST_RECENT);
  const rest = entries.filter((entry) => !last.includes(entry));
  const of = (kind: EntryKind) => enabledFirst(rest.filter((entry) => entry.kind === kind));
  return filled([
    { kind: 'recent', entries: last },
    { kind: 'action', entries: of('action') },
    { kind: 'template', entries: of('template') },
    { kind: 'keyboard', entries: of('keyboard').slice(0, FIRST_KEYBOARDS) },
  ]);
}

function listFound(entries: readonly PaletteEntry[], text: string, recent: readonly string[]): readonly PaletteGroup[] {
  const found = entries
    .flatMap((entry) => {
      const score = rankEntry(entry, text);
      // What cannot be done now stands last, what was chosen before a little higher.
      return score === null ? [] : [{ entry, score: score - (entry.disabled ? 10 : 0) + bonus(entry, recent) }];
    })
    .sort((a, b) => b.score - a.score);
  const kinds = [...new Set(found.map(({ entry }) => entry.kind))];
  return kinds.map((kind) => ({
    kind,
    entries: found.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry),
  }));
}

function rankEntry({ name, about }: PaletteEntry, text: string): number | null {
  const own = rank(name, text);
  if (own !== null || about === undefined) return own;
  const wide = rank(`${name} ${about}`, text);
  return wide === null ? null : wide / 2;
}

function bonus({ id }: PaletteEntry, recent: readonly string[]): number {
  const at = recent.indexOf(id);
  return at < 0 ? 0 : 0.5 - at / 100;
}

function enabledFirst(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  return [...entries.filter(({ disabled }) => !disabled), ...entries.filter(({ disabled }) => disabled)];
}

function filled(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ entries }) => entries.length > 0);
}
