import type { Places } from '../../json/places.ts';
import { escapeStep } from '../../json/places.ts';
import type { SourceLanguage } from '../../readers/code/lex/language.ts';
import { type Brackets, bracketsAround, findBrackets, type Item, isPlainValue } from './brackets.ts';
import type { TextChange } from './changes.ts';
import { childPlaces } from './child-places.ts';
import type { Edit } from './edits.ts';
import { endOfLine, indentAt, lineBreakOf, removedLine } from './lines.ts';
import { type LiteralLook, lookOf, writeKey, writeLiteralLike, writeTextLike } from './write-literal-like.ts';

/** A text whose lists and maps stand in brackets, and where its values stand. */
export interface CodeSheet {
  readonly text: string;
  readonly language: SourceLanguage;
  readonly isJson: boolean;
  readonly places: Places;
  /** What was found out before; a list is looked through once. */
  readonly known: Map<string, Brackets | null>;
}

/** The edits that make these changes; null where something is not written out in the text. */
export function editBrackets(sheet: CodeSheet, changes: readonly TextChange[]): readonly Edit[] | null {
  const edits: Edit[] = [];
  const holders = new Map<string, TextChange[]>();
  for (const change of changes) {
    const parent = change.kind === 'replace' ? change.at.slice(0, change.at.lastIndexOf('/')) : change.parent;
    const own = holders.get(parent);
    if (own === undefined) holders.set(parent, [change]);
    else own.push(change);
  }
  for (const [parent, own] of holders) {
    const made = editHolder(sheet, parent, own);
    if (made === null) return null;
    edits.push(...made);
  }
  return edits;
}

/** A list or map of the text, with how its neighbours are written; null where there is none at the pointer. */
export function openPage(sheet: CodeSheet, parent: string): Page | null {
  const brackets = holderOf(sheet, parent);
  return brackets === null ? null : { sheet, brackets, look: lookFor(sheet, brackets) };
}

function editHolder(sheet: CodeSheet, parent: string, changes: readonly TextChange[]): readonly Edit[] | null {
  const page = openPage(sheet, parent);
  if (page === null) return null;
  const { brackets } = page;
  const removed: Item[] = [];
  const inserted: { readonly before: Item | null; readonly text: string }[] = [];
  const edits: Edit[] = [];
  for (const change of changes) {
    if (change.kind === 'insert') {
      const { key, value } = change;
      const text = (key === null ? '' : writeKey(key, page.look) + page.look.sign) + writeLiteralLike(value, page.look);
      const before = change.before === null ? null : findItem(page, `${parent}/${change.before}`, null);
      if (before === undefined) return null;
      inserted.push({ before, text });
      continue;
    }
    if (change.kind === 'put') {
      inserted.push({ before: null, text: change.text });
      continue;
    }
    const [at, key] = change.kind === 'replace' ? [change.at, lastStep(change.at)] : [pointerOf(change), change.key];
    const item = findItem(page, at, key);
    if (item === undefined) return null;
    // Of a key that is given twice the first one would count then.
    const twins = brackets.items.filter((one) => item.key !== null && one.key?.name === item.key.name);
    if (change.kind === 'remove') removed.push(...(twins.length > 0 ? twins : [item]));
    else {
      const edit = change.kind === 'replace' ? replaceValue(page, item, change) : renameEntryKey(page, item, change.to);
      if (edit === null) return null;
      edits.push(edit);
    }
  }
  // What goes and what comes change places: so the rest keeps its layout.
  while (inserted.some(({ before }) => before === null) && removed.length > 0) {
    const [{ text } = { text: '' }] = inserted.splice(
      inserted.findIndex(({ before }) => before === null),
      1,
    );
    const [item] = removed.splice(0, 1);
    if (item !== undefined) edits.push({ from: item.from, to: item.to, text });
  }
  return [
    ...edits,
    ...removeItems(page, removed),
    ...inserted.flatMap((one) => insertItem(page, one.before, one.text)),
  ];
}

/** A list or map that is edited. */
export interface Page {
  readonly sheet: CodeSheet;
  readonly brackets: Brackets;
  readonly look: LiteralLook;
}

/** The list or map at a pointer; where the text names it only, the one that its entries stand in. */
function holderOf(sheet: CodeSheet, parent: string): Brackets | null {
  const before = sheet.known.get(parent);
  if (before !== undefined) return before;
  const found = findHolder(sheet, parent);
  sheet.known.set(parent, found);
  return found;
}

function findHolder({ text, language, places }: CodeSheet, parent: string): Brackets | null {
  const place = places.get(parent);
  if (place === undefined) return null;
  const children = ownPlaces(places, parent);
  const own = findBrackets(text, { from: place[0], to: place[1] }, language);
  const holds = (one: Brackets | null) =>
    one !== null && children.some(([from]) => from >= one.open && from < one.close);
  if (holds(own) || children.length === 0) return own;
  const around = bracketsAround(text, children, language);
  return holds(around) ? around : own;
}

function ownPlaces(places: Places, parent: string): readonly (readonly [number, number])[] {
  const whole = places.get(parent);
  return childPlaces(places, parent).filter(([from, to]) => !(from === whole?.[0] && to === whole[1]));
}

/** A map that holds nothing yet shows no look of its own: what stands around it does. */
function lookFor({ text, language, isJson, places }: CodeSheet, { open, close, items }: Brackets): LiteralLook {
  const own = lookOf(text, { from: open, to: close }, language, isJson);
  if (items.length > 0) return own;
  const [from, to] = places.get('') ?? [open, close];
  return lookOf(text, { from, to }, language, isJson);
}

function pointerOf(change: { readonly parent: string; readonly key: string }): string {
  return `${change.parent}/${escapeStep(change.key)}`;
}

function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

/** The entry at a pointer, or that of its key where its value stands elsewhere, as a constant does. */
export function findItem({ sheet, brackets }: Page, pointer: string, key: string | null): Item | undefined {
  const [from] = sheet.places.get(pointer) ?? [-1];
  const placed = brackets.items.find((item) => item.from <= from && from < item.to);
  if (placed !== undefined) return placed;
  const named = brackets.items.filter((item) => key !== null && item.key?.name === key);
  return named.length === 1 ? named[0] : undefined;
}

function replaceValue({ sheet, look }: Page, { value }: Item, change: TextChange & { kind: 'replace' }): Edit | null {
  const { text, language } = sheet;
  if (!isPlainValue(text, value, language)) return null;
  const [quote] = /^["']/.exec(text.slice(value.from, value.to)) ?? [look.textQuote];
  const written = writeLiteralLike(change.value, { ...look, textQuote: quote });
  return { from: value.from, to: value.to, text: written };
}

/** The edit that gives an entry another key; a name alone (`{ text }`) gets one. */
export function renameEntryKey({ sheet, look }: Page, { key, from, to: end }: Item, to: string): Edit | null {
  if (key === null) {
    const isName = /^[A-Za-z_$][\w$]*$/.test(sheet.text.slice(from, end));
    return isName ? { from, to: from, text: writeKey(to, look) + look.sign } : null;
  }
  const [quote] = /^["']/.exec(sheet.text.slice(key.from, key.to)) ?? [''];
  const text = quote === '' ? writeKey(to, { ...look, keyQuote: '' }) : writeTextLike(to, look, quote);
  return { from: key.from, to: key.to, text };
}

/** The edits that take entries away, with their commas and what is left of their lines. */
export function removeItems(
  { sheet: { text }, brackets: { items, open } }: Page,
  removed: readonly Item[],
): readonly Edit[] {
  const kept = items.filter((item) => !removed.includes(item));
  const last = kept.at(-1);
  const edits = removed.map((item): Edit => {
    const end = item.comma?.to ?? item.to;
    const isLast = last === undefined || last.from < item.from;
    const line = removedLine(text, item.from, end);
    if (line !== null) return { ...line, text: '' };
    const index = items.indexOf(item);
    const next = items[index + 1];
    if (!isLast && next !== undefined && /^[ \t]*$/.test(text.slice(end, next.from)))
      return { from: item.from, to: next.from, text: '' };
    const before = items[index - 1];
    const start = before === undefined ? open : (before.comma?.to ?? before.to);
    const isBlank = before !== undefined && /^[ \t]*$/.test(text.slice(start, item.from));
    return { from: isBlank ? start : item.from, to: end, text: '' };
  });
  // Without what follows it, its comma would end the list where there was none before.
  const isTrailing = items.at(-1)?.comma === null && removed.includes(items.at(-1) as Item);
  return isTrailing && last?.comma ? [...edits, { ...last.comma, text: '' }] : edits;
}

/** The edits that bring an entry in before another one, or at the end. */
function insertItem({ sheet: { text }, brackets, look }: Page, before: Item | null, written: string): readonly Edit[] {
  const { items, open } = brackets;
  const lineBreak = lineBreakOf(text);
  if (before !== null) {
    const indent = indentAt(text, before.from);
    const gap = indent === null ? gapOf(text, brackets, look) : lineBreak + indent;
    return [{ from: before.from, to: before.from, text: `${written},${gap}` }];
  }
  const last = items.at(-1);
  if (last === undefined) return [{ from: open, to: open, text: written }];
  const end = last.comma?.to ?? last.to;
  const indent = indentAt(text, last.from);
  const tail = last.comma === null ? '' : ',';
  const lead = last.comma === null ? ',' : '';
  if (indent === null) return [{ from: end, to: end, text: lead + gapOf(text, brackets, look) + written + tail }];
  const behind = endOfLine(text, end);
  const line = lineBreak + indent + written + tail;
  if (behind === end || lead === '') return [{ from: behind, to: behind, text: lead + line }];
  return [
    { from: end, to: end, text: lead },
    { from: behind, to: behind, text: line },
  ];
}

function gapOf(text: string, { items }: Brackets, { sign }: LiteralLook): string {
  const shown = items.flatMap(({ comma }, i) => {
    const next = items[i + 1];
    const gap = comma === null || next === undefined ? null : text.slice(comma.to, next.from);
    return gap !== null && /^[ \t]*$/.test(gap) ? [gap] : [];
  });
  return shown[0] ?? (/\s$/.test(sign) ? ' ' : '');
}
