import { pointerTo } from '../../json/places.ts';
import { type Item, type Range, tokensIn } from './brackets.ts';
import type { TextChange } from './changes.ts';
import {
  type CodeSheet,
  editBrackets,
  findItem,
  openPage,
  type Page,
  removeItems,
  renameEntryKey,
} from './edit-brackets.ts';
import { applyEdits, type Edit } from './edits.ts';
import { indentAt, lineBreakOf } from './lines.ts';
import { writeKey } from './write-literal-like.ts';

/** A parameter and where it belongs, as paths. */
export interface Move {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const lastOf = (path: readonly string[]): string => path.at(-1) ?? '';

/** The edits that bring parameters to their places, word for word; null where the text cannot follow. */
export function moveParams(sheet: CodeSheet, moves: readonly Move[]): readonly Edit[] | null {
  const stays = ({ from, to }: Move) =>
    from.length === to.length && from.slice(0, -1).join() === to.slice(0, -1).join();
  const renames = moves.filter(stays).map(
    ({ from, to }): TextChange => ({
      kind: 'rename',
      parent: pointerTo(from.slice(0, -1)),
      key: lastOf(from),
      to: lastOf(to),
    }),
  );
  const renamed = editBrackets(sheet, renames);
  const rest = moves.filter((move) => !stays(move));
  const moved = rest.length === 0 ? [] : moveBetween(sheet, rest);
  return renamed === null || moved === null ? null : [...renamed, ...moved];
}

/** All of them leave one holder for one other. */
function moveBetween(sheet: CodeSheet, moves: readonly Move[]): readonly Edit[] | null {
  const [source, target] = [pointerTo(moves[0]?.from.slice(0, -1) ?? []), pointerTo(moves[0]?.to.slice(0, -1) ?? [])];
  const page = openPage(sheet, source);
  if (page === null) return null;
  const found = moves.map(({ from, to }) => ({
    item: findItem(page, pointerTo(from), lastOf(from)),
    name: lastOf(to),
  }));
  const entries = found.flatMap(({ item, name }) => (item === undefined ? [] : [{ item, name }]));
  if (entries.length < moves.length) return null;
  const isAll = page.brackets.items.every((item) => entries.some((one) => one.item === item));
  if (target === '' && isAll) return unwrap(sheet, source, page, entries);
  if (!sheet.places.has(target)) return wrap(page, lastOf(moves[0]?.to.slice(0, -1) ?? []), entries);
  const outside = openPage(sheet, target);
  if (outside === null) return null;
  const inner = indentAt(sheet.text, outside.brackets.items.at(-1)?.from ?? 0) ?? '';
  const texts = entries.map(({ item, name }) => textOf(page, item, name, inner));
  if (texts.includes(null)) return null;
  const puts = texts.map((text): TextChange => ({ kind: 'put', parent: target, text: text ?? '' }));
  const put = editBrackets(sheet, puts);
  return (
    put && [
      ...removeItems(
        page,
        entries.map(({ item }) => item),
      ),
      ...put,
    ]
  );
}

interface Entry {
  readonly item: Item;
  readonly name: string;
}

/** An entry under another name, with its further lines as far in as it will stand itself. */
function textOf(page: Page, item: Item, name: string, indent: string): string | null {
  const { text } = page.sheet;
  const named = renameIfOther(page, item, name);
  if (named === null) return null;
  const own = indentAt(text, item.from) ?? '';
  const starts = lineStarts(page.sheet, item).filter((at) => text.startsWith(own, at));
  const lines = starts.map((at): Edit => ({ from: at, to: at + own.length, text: indent }));
  const edits = [...named, ...lines].map((edit) => ({ ...edit, from: edit.from - item.from, to: edit.to - item.from }));
  return applyEdits(text.slice(item.from, item.to), edits);
}

function renameIfOther(page: Page, item: Item, name: string): readonly Edit[] | null {
  const own = item.key?.name ?? page.sheet.text.slice(item.from, item.to);
  if (own === name) return [];
  const edit = renameEntryKey(page, item, name);
  return edit && [edit];
}

/** Where lines begin in a stretch, save inside of texts and comments. */
function lineStarts({ text, language }: CodeSheet, range: Range): readonly number[] {
  return tokensIn(text, range, language).flatMap(({ from }, i) => {
    const indent = i === 0 ? null : indentAt(text, from);
    return indent === null ? [] : [from - indent.length];
  });
}

/** `fields: { a, b }` becomes `a, b`. */
function unwrap(sheet: CodeSheet, source: string, inner: Page, entries: readonly Entry[]): readonly Edit[] | null {
  const { text } = sheet;
  const outer = openPage(sheet, '');
  const holder = outer === null ? undefined : findItem(outer, source, source.slice(1));
  const { items, open, close } = inner.brackets;
  const [first, last] = [items[0], items.at(-1)];
  const isHere = holder !== undefined && holder.from <= open && close < holder.to;
  if (!isHere || first === undefined || last === undefined) return null;
  const isBare = /^[\s,]*$/.test(text.slice(last.to, close)) && text.slice(open, first.from).trim() === '';
  if (!isBare) return null;
  const names = entries.map(({ item, name }) => renameIfOther(inner, item, name));
  if (names.includes(null)) return null;
  const [own, deep] = [indentAt(text, holder.from), indentAt(text, first.from)];
  const unit = own !== null && deep?.startsWith(own) === true ? deep.slice(own.length) : '';
  const starts = lineStarts(sheet, { from: first.from, to: last.to }).filter((at) =>
    text.startsWith(`${own}${unit}`, at),
  );
  const lines = unit === '' ? [] : starts.map((at): Edit => ({ from: at, to: at + unit.length, text: '' }));
  return [
    { from: holder.from, to: first.from, text: '' },
    ...names.flatMap((edits) => edits ?? []),
    ...lines,
    { from: last.to, to: holder.to, text: '' },
  ];
}

/** `a, b` becomes `fields: { a, b }` where the first of them stands; those that stand apart come behind it. */
function wrap(page: Page, name: string, entries: readonly Entry[]): readonly Edit[] | null {
  const { sheet, brackets, look } = page;
  const { text } = sheet;
  const { items } = brackets;
  const at = Math.min(...entries.map(({ item }) => items.indexOf(item)));
  const entryOf = (item: Item | undefined) => entries.find((one) => one.item === item);
  let end = at;
  while (entryOf(items[end + 1]) !== undefined) end += 1;
  const [first, last] = [items[at], items[end]];
  if (first === undefined || last === undefined) return null;
  const run = items.slice(at, end + 1);
  const apart = entries.filter(({ item }) => !run.includes(item));
  const indent = indentAt(text, first.from);
  const unit = indent === null ? '' : unitOf(text, indent, brackets.close);
  const lead = indent === null ? look.pad : lineBreakOf(text) + indent + unit;
  const tail = indent === null ? look.pad : lineBreakOf(text) + indent;
  const names = run.map((item) => renameIfOther(page, item, entryOf(item)?.name ?? ''));
  const texts = apart.map((one) => textOf(page, one.item, one.name, (indent ?? '') + unit));
  if (names.includes(null) || texts.includes(null)) return null;
  const gap = indent === null ? (/\s$/.test(look.sign) ? ' ' : '') : lead;
  const more = texts.map((one) => `,${gap}${one}`).join('');
  const starts = indent === null ? [] : lineStarts(sheet, { from: first.from, to: last.to });
  return [
    { from: first.from, to: first.from, text: `${writeKey(name, look)}${look.sign}${look.open}${lead}` },
    ...names.flatMap((edits) => edits ?? []),
    ...starts.map((start): Edit => ({ from: start, to: start, text: unit })),
    { from: last.to, to: last.to, text: `${more}${tail}${look.close}` },
    ...removeItems(
      page,
      apart.map(({ item }) => item),
    ),
  ];
}

/** One level of indentation: that of the entries without that of their closing bracket. */
function unitOf(text: string, indent: string, close: number): string {
  const outer = indentAt(text, close);
  const isInside = outer !== null && indent.length > outer.length && indent.startsWith(outer);
  return isInside ? indent.slice(outer.length) : indent.includes('\t') ? '\t' : '  ';
}
