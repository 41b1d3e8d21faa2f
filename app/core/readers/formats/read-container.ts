import type { Path } from '../../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../json/json.ts';
import { looksStored } from '../../portal/validator/store-answer.ts';
import { isOwned, isVoted, unstoreButton, unstoreKeyboard } from '../../portal/validator/unstore-keyboard.ts';
import { type Remark, remark } from '../text/remark.ts';
import { type EntrySpan, keepSpans, spanOf, spansOf } from '../text/spans.ts';
import { readTelegram } from './read-telegram.ts';

/** The value of a KEYBOARD as `{ BUTTONS: [...] }`. */
interface Container {
  /** Null when the value holds no list. */
  readonly keyboard: JsonObject | null;
  readonly stored: boolean;
  readonly remarks: readonly Remark[];
  /** Where the list stood in the value, and each entry of BUTTONS; null for what is not written there. */
  readonly listPath: Path;
  readonly entryPaths: readonly (Path | null)[];
}

/** An entry of the list: where it stands in the text, and in the value. */
interface Entry {
  readonly value: Json;
  readonly span: EntrySpan | null;
  readonly path: Path | null;
}

const NUMBER = /^\d+$/;
const ROW_END: Entry = { value: { TYPE: 'NEWLINE' }, span: null, path: null };

/**
 * Opens the value of a KEYBOARD: an object with BUTTONS, a bare list, numbered values, one button without a list, rows nested
 * the Telegram way, or the form in which a portal stores it. What stands beside the buttons stays there.
 */
export function readContainer(value: Json, at: number): Container {
  const remarks: Remark[] = [];
  const held = findList(value, at, remarks);
  if (held === null) return { keyboard: null, stored: false, remarks, listPath: [], entryPaths: [] };
  const entries = flatten(held.entries, at, remarks);
  const list = toList(entries);
  const stored = list.some(looksStored);
  const listPath = held.key === null ? [] : [held.key];
  const read = { stored, remarks, listPath, entryPaths: entries.map(({ path }) => path) };
  if (!stored) return { ...read, keyboard: withButtons(held.beside, held.key, list) };
  remarks.push(storedRemark(at));
  const answer = readStoredAnswer(list);
  const { BUTTONS = [], ...beside } = answer;
  const spans = new Map([...spansOf(answer), ...spansOf(held.beside)]);
  const around = keepSpans({ ...beside, ...held.beside }, spans);
  return { ...read, keyboard: withButtons(around, held.key, BUTTONS) };
}

interface Held {
  readonly entries: readonly Entry[];
  /** All keys of the object around the list, in their order. */
  readonly beside: JsonObject;
  /** The key that held the list; null when it was bare. */
  readonly key: string | null;
}

function withButtons(beside: JsonObject, key: string | null, list: Json): JsonObject {
  const renamed = (name: string) => (name === key ? 'BUTTONS' : name);
  const spans = new Map([...spansOf(beside)].map(([name, span]) => [renamed(name), span]));
  if (key === null || !Object.hasOwn(beside, key)) return keepSpans({ ...beside, BUTTONS: list }, spans);
  const entries = Object.entries(beside).map(([name, value]) => [renamed(name), name === key ? list : value]);
  return keepSpans(Object.fromEntries(entries), spans);
}

function findList(value: Json, at: number, remarks: Remark[]): Held | null {
  if (isJsonList(value)) return { entries: entriesOf(value, []), beside: {}, key: null };
  if (!isJsonObject(value)) return null;
  const keys = Object.keys(value);
  const key = Object.hasOwn(value, 'BUTTONS') ? 'BUTTONS' : keys.find((name) => name.toUpperCase() === 'BUTTONS');
  if (key === undefined) return findBare(value, at, remarks, []);
  if (key !== 'BUTTONS') remarks.push(caseRemark(key, at));
  const list = value[key] ?? '';
  const held = { beside: value, key };
  if (list === '') return { ...held, entries: [] };
  if (isJsonList(list)) return { ...held, entries: entriesOf(list, [key]) };
  const inner = isJsonObject(list) ? findBare(list, at, remarks, [key]) : null;
  return inner && { ...held, entries: inner.entries };
}

function findBare(value: JsonObject, at: number, remarks: Remark[], path: Path): Held | null {
  const numbered = Object.entries(value).filter(([name]) => NUMBER.test(name));
  if (numbered.length > 0) {
    remarks.push(numberedRemark(at));
    const beside = Object.fromEntries(Object.entries(value).filter(([name]) => !NUMBER.test(name)));
    const entries = numbered.map(([name, entry]) => ({
      value: entry,
      span: spanOf(value, name),
      path: [...path, name],
    }));
    return { entries, beside: keepSpans(beside, spansOf(value)), key: null };
  }
  const rows = readTelegram(value, at);
  if (rows !== null) {
    remarks.push(...rows.remarks);
    const list = isJsonList(rows.keyboard) ? rows.keyboard : [];
    return { entries: entriesOf(list, null), beside: {}, key: null };
  }
  if (!Object.hasOwn(value, 'TEXT') && !Object.hasOwn(value, 'TYPE')) return null;
  remarks.push(singleRemark(at));
  return { entries: [{ value, span: null, path }], beside: {}, key: null };
}

function entriesOf(list: readonly Json[], path: Path | null): readonly Entry[] {
  return list.map((value, i) => ({ value, span: spanOf(list, i), path: path && [...path, i] }));
}

function toList(entries: readonly Entry[]): readonly Json[] {
  const spans = entries.flatMap(({ span }, i) => (span === null ? [] : [[String(i), span] as const]));
  return keepSpans(
    entries.map(({ value }) => value),
    new Map(spans),
  );
}

/** Each nested list becomes a row; buttons that follow each other without one stay together. */
function flatten(entries: readonly Entry[], at: number, remarks: Remark[]): readonly Entry[] {
  if (!entries.some(({ value }) => isJsonList(value))) return entries;
  remarks.push(nestedRemark(at));
  const rows: Entry[][] = [];
  let loose: Entry[] | null = null;
  for (const entry of entries) {
    if (isJsonList(entry.value)) {
      loose = null;
      rows.push(entriesOf(entry.value, entry.path).flatMap(opened));
    } else if (loose === null) {
      loose = [entry];
      rows.push(loose);
    } else loose.push(entry);
  }
  const filled = rows.filter((row) => row.length > 0);
  return filled.flatMap((row, i) => {
    const last = row.at(-1)?.value ?? null;
    const isEnded = i === filled.length - 1 || (isJsonObject(last) && last.TYPE === 'NEWLINE');
    return isEnded ? row : [...row, ROW_END];
  });
}

function opened(entry: Entry): readonly Entry[] {
  return isJsonList(entry.value) ? entriesOf(entry.value, entry.path) : [entry];
}

function storedRemark(at: number): Remark {
  return remark('pasted-stored-keyboard', 'info', {}, at);
}

function caseRemark(key: string, at: number): Remark {
  return remark('pasted-buttons-key', 'warning', { key }, at);
}

function numberedRemark(at: number): Remark {
  return remark('numbered-buttons', 'info', {}, at);
}

function singleRemark(at: number): Remark {
  return remark('pasted-single-button', 'warning', {}, at);
}

function nestedRemark(at: number): Remark {
  return remark('nested-rows', 'info', {}, at);
}

/** A stored keyboard as what one would send (see `unstoreKeyboard`), at the places of the text where its parts stood. */
export function readStoredAnswer(entries: readonly Json[]): JsonObject {
  const keyboard = unstoreKeyboard(entries, (stored) => keepSpans(unstoreButton(stored), spansOf(stored)));
  const stored = entries.filter(looksStored);
  const [bot, vote] = [spanOf(stored.find(isOwned), 'BOT_ID'), spanOf(stored.find(isVoted), 'VOTE')];
  keepSpans(keyboard.BUTTONS, spansOf(entries));
  return keepSpans(
    keyboard,
    new Map([...(bot ? [['BOT_ID', bot] as const] : []), ...(vote ? [['VOTE', vote] as const] : [])]),
  );
}
