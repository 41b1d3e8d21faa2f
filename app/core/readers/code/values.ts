import type { Remark } from '../text/remark.ts';
import type { EntrySpan } from '../text/spans.ts';
import type { Form } from './lex/language.ts';
import type { Expression, Parts } from './lex/pieces.ts';

/** What there is to tell of a value: an expression in it, or anything else. */
export type Note = Expression | Remark;

/** A list or map that may still grow by later statements. Number keys are the elements of a list. */
export interface Collection {
  readonly is: 'collection';
  form: Form;
  readonly entries: Map<string | number, Value>;
  next: number;
  /** Expressions in its keys, and what else there is to tell of it. */
  notes: readonly Note[];
  /** Where its entries stand in the text; null while none of them is known. */
  spans: Map<string | number, EntrySpan> | null;
  /** The element that a step such as `$rows[$i][]` has made, by the source of its key. */
  slots: Map<string, number> | null;
}

/** A text with expressions in it. */
export interface JoinedText {
  readonly is: 'phrase';
  readonly parts: Parts;
}

/** A name used as a value: what it stood for, and its source in case that cannot be written out. */
export interface Ref {
  readonly is: 'ref';
  readonly collection: Collection;
  readonly piece: Expression;
  /** Whether it is sent as a text: `json_encode($keyboard)`. */
  readonly isText?: boolean;
}

/** A list or map whose entries go into the one around it: `...buttons`. */
export interface Spread {
  readonly is: 'spread';
  readonly of: Collection | Ref | JoinedText;
}

/** What an expression stands for before it is plain data. */
export type Value = null | boolean | number | string | Collection | JoinedText | Ref | Spread;

/** Most collections have no notes: one list for all of them spares memory. */
const none: readonly Note[] = [];

/** An empty list or map. */
export function makeCollection(form: Form): Collection {
  return { is: 'collection', form, entries: new Map(), next: 0, notes: none, spans: null, slots: null };
}

/** Sets the entry under a key. The last one wins in the place of the first. */
export function putEntry(collection: Collection, key: string, value: Value, span: EntrySpan | null = null): void {
  const index = collection.form === 'array' && /^(?:0|-?[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
  if (collection.form === 'list') collection.form = 'array';
  if (collection.form === 'braces') collection.form = 'map';
  collection.entries.set(index, value);
  keepSpan(collection, index, span);
  if (typeof index === 'number') collection.next = Math.max(collection.next, index + 1);
}

/** Adds an element at the end. */
export function addElement(collection: Collection, value: Value, span: EntrySpan | null = null): void {
  keepSpan(collection, collection.next, span);
  collection.entries.set(collection.next++, value);
}

/** Notes something that is to be told of a collection. Only the first of many count. */
export function addNote(collection: Collection, note: Note): void {
  if (collection.notes.length < 1_000) collection.notes = [...collection.notes, note];
}

/** Notes where the entry under a key stands. */
export function keepSpan(collection: Collection, key: string | number, span: EntrySpan | null): void {
  if (span === null) return;
  collection.spans ??= new Map();
  collection.spans.set(key, span);
}

/** The list or map that a value is or stands for. */
export function collectionOf(value: Value | undefined): Collection | null {
  if (typeof value !== 'object' || value === null) return null;
  return value.is === 'collection' ? value : value.is === 'ref' ? value.collection : null;
}

/** The text of a literal, each expression in it as an empty pair of braces. */
export function literalText(value: Value): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || value.is !== 'phrase') return null;
  return value.parts.map((part) => (typeof part === 'string' ? part : '{{}}')).join('');
}

/** Plain data of a scalar or phrase; what is one text again becomes that text. */
export function joinText(parts: Parts): Value {
  const joined: Parts[number][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  const [only] = joined;
  if (only === undefined) return '';
  return joined.length === 1 && typeof only === 'string' ? only : { is: 'phrase', parts: joined };
}

/** Whether the keys make the collection a list: 0, 1, 2 in this order, or none. */
export function isList(collection: Collection): boolean {
  if (collection.form === 'list') return true;
  if (collection.form === 'map' || collection.form === 'keywords') return false;
  if (collection.entries.size === 0) return collection.form === 'array';
  let next = 0;
  for (const [key, value] of collection.entries) {
    if (key !== next || (isSpread(value) && hasKeys(value))) return false;
    next++;
  }
  return true;
}

function hasKeys({ of }: Spread): boolean {
  return [...(collectionOf(of)?.entries.keys() ?? [])].some((key) => typeof key === 'string');
}

/** Whether a value is one to be spread. */
export function isSpread(value: Value): value is Spread {
  return typeof value === 'object' && value !== null && value.is === 'spread';
}
