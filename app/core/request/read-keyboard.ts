import type { Issue, Path } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, tryJson } from '../json/json.ts';
import {
  isNewline,
  isUnknownEntry,
  type KeyboardButton,
  type KeyboardDocument,
  type ListShape,
  type Row,
  type Wrapper,
} from '../keyboard/document.ts';
import type { ReadCode } from './request-codes.ts';

/** What reading gives: the document, and what the portal would not understand in it. Nothing is ever refused. */
interface ReadKeyboard {
  readonly document: KeyboardDocument;
  readonly issues: readonly Issue[];
}

interface Around {
  readonly wrapper: Wrapper;
  readonly entries: readonly Json[];
  readonly path: Path;
  readonly issues: readonly Issue[];
}

/**
 * Reads the value of KEYBOARD (an object with BUTTONS, a bare list, a JSON string of either, anything else) as a
 * document. `writeKeyboard` gives back an equal value, key order and wrapper included.
 */
export function readKeyboard(value: Json): ReadKeyboard {
  const { wrapper, entries, path, issues } = readAround(value);
  const strange = entries.flatMap((entry, i) =>
    isJsonObject(entry) || isUnknownEntry(entry) ? [] : [readIssue(entryCode(entry), [...path, i])],
  );
  return { document: { rows: readRows(entries), wrapper }, issues: [...issues, ...strange] };
}

function readAround(value: Json): Around {
  if (typeof value === 'string') return readText(value);
  const named = isJsonObject(value) ? readNamed(value) : null;
  if (named) return named;
  const bare = readList(value, isNumbered);
  if (!bare) return opaque(value, 'read-no-buttons');
  const { list, entries } = bare;
  return { wrapper: { kind: 'bare', list }, entries, path: [], issues: singleIssues(list, []) };
}

function opaque(value: Json, code: 'read-no-buttons' | 'read-not-json'): Around {
  return { wrapper: { kind: 'opaque', value }, entries: [], path: [], issues: [readIssue(code, [])] };
}

function singleIssues(list: ListShape, path: Path): readonly Issue[] {
  return list.kind === 'single' ? [readIssue('read-single-button', path)] : [];
}

function readNamed(value: JsonObject): Around | null {
  for (const key of new Set(['BUTTONS', ...Object.keys(value)])) {
    const held = key.toUpperCase() === 'BUTTONS' && Object.hasOwn(value, key) ? readList(value[key], isFilled) : null;
    if (!held) continue;
    const misspelt = key === 'BUTTONS' ? [] : [readIssue('read-buttons-key', [key])];
    const issues = [...misspelt, ...singleIssues(held.list, [key])];
    const fields = Object.fromEntries(Object.entries(value).map(([name, own]) => [name, name === key ? null : own]));
    return { wrapper: { kind: 'object', key, fields, list: held.list }, entries: held.entries, path: [key], issues };
  }
  return null;
}

function readText(text: string): Around {
  const value = tryJson(text);
  if (value === undefined) return opaque(text, 'read-not-json');
  if (typeof value !== 'object' || value === null) return opaque(text, 'read-no-buttons');
  const inner = readAround(value);
  return { ...inner, wrapper: { kind: 'string', text, inner: inner.wrapper } };
}

function readList(
  value: Json | undefined,
  isMap: (value: JsonObject) => boolean,
): { list: ListShape; entries: readonly Json[] } | null {
  if (isJsonList(value)) return { list: { kind: 'list' }, entries: value };
  if (!isJsonObject(value)) return null;
  if (looksLikeButton(value)) return { list: { kind: 'single' }, entries: [value] };
  return isMap(value) ? { list: { kind: 'map', keys: Object.keys(value) }, entries: Object.values(value) } : null;
}

/** In BUTTONS the portal takes the values of any object for the list, whatever their keys. */
function isFilled(value: JsonObject): boolean {
  return Object.keys(value).length > 0;
}

/** Form bodies give `KEYBOARD[0][TEXT]=…`, which arrives as an object with numeric keys. */
function isNumbered(value: JsonObject): boolean {
  return isFilled(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
}

function looksLikeButton(value: JsonObject): boolean {
  return Object.hasOwn(value, 'TEXT') || Object.hasOwn(value, 'TYPE');
}

function entryCode(entry: Json): 'read-nested-row' | 'read-not-a-button' {
  return isJsonList(entry) ? 'read-nested-row' : 'read-not-a-button';
}

function readRows(entries: readonly Json[]): readonly Row[] {
  if (entries.length === 0) return [];
  const rows: Row[] = [];
  let buttons: KeyboardButton[] = [];
  let count = 0;
  for (const entry of entries) {
    if (isNewline(entry)) {
      const plain = isJsonObject(entry) && Object.keys(entry).length === 1 && entry.TYPE === 'NEWLINE';
      rows.push({ id: `r${rows.length + 1}`, buttons, ...(plain ? {} : { newline: entry as JsonObject }) });
      buttons = [];
      continue;
    }
    count += 1;
    buttons.push(
      isJsonObject(entry) ? { id: `b${count}`, fields: entry } : { id: `b${count}`, fields: {}, raw: entry },
    );
  }
  rows.push({ id: `r${rows.length + 1}`, buttons });
  return rows;
}

/** The issue of one such code at a place. */
export function readIssue(code: ReadCode, path: Path): Issue {
  return { code, severity: 'error', path, params: {} };
}
