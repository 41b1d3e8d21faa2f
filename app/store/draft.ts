import { isJsonList, isJsonObject, JSON_DEPTH, type Json, tryJson } from '../core/json/json.ts';
import type { Design, VariableSetting } from '../core/keyboard/design.ts';
import { type History, type Step, startHistory } from '../core/keyboard/history.ts';
import { METHODS } from '../core/request/methods.ts';
import { STEP_LABELS } from './change.ts';

export const DRAFT_KEY = 'kd.draft';

/** Characters of undo history that are kept; browsers give a site about five million in all. */
const HISTORY_BUDGET = 2_000_000;
/** Levels of a design: those that a portal reads, and those of the design around them. */
const MAX_DEPTH = JSON_DEPTH + 16;

/** Each value is turned into text once: between two saves only the newest one is new. */
const written = new WeakMap<Design, string>();

/** The history as text. Old steps that would not fit are left out, the present never is. */
export function writeDraft(history: History<Design>, budget = HISTORY_BUDGET): string {
  let left = budget;
  const take = (steps: readonly Step<Design>[]): string[] => {
    const taken: string[] = [];
    for (const { value, label, by } of steps) {
      const who = by === undefined ? '' : `,"by":${JSON.stringify(by)}`;
      const text = `{"label":${JSON.stringify(label)}${who},"value":${writeDesign(value)}}`;
      left -= text.length;
      if (left < 0) break;
      taken.push(text);
    }
    return taken;
  };
  const past = take(history.past.toReversed()).toReversed();
  const future = take(history.future);
  return `{"version":1,"present":${writeDesign(history.present)},"past":[${past}],"future":[${future}]}`;
}

/** A design as text, the same text each time; without samples that look like secrets. */
export function writeDesign(design: Design): string {
  const known = written.get(design);
  if (known !== undefined) return known;
  const text = JSON.stringify(design.variables ? { ...design, variables: toKeep(design.variables) } : design);
  written.set(design, text);
  return text;
}

function toKeep(variables: NonNullable<Design['variables']>): Design['variables'] {
  const kept = Object.entries(variables).map(([name, setting]): [string, VariableSetting] => {
    const { sample: _sample, isSecret, ...rest } = setting;
    return [name, isSecret ? rest : setting];
  });
  return Object.fromEntries(kept);
}

/** The history kept as text, or null when it is damaged. Damaged steps alone are left out. */
export function readDraft(text: string): History<Design> | null {
  return readHistory(tryJson(text));
}

/** The history of a kept value, or null when it is damaged. Damaged steps alone are left out. */
export function readHistory(value: Json | undefined): History<Design> | null {
  if (!isJsonObject(value) || value.version !== 1 || !isKeptDesign(value.present)) return null;
  return { ...startHistory(value.present), past: readSteps(value.past), future: readSteps(value.future) };
}

function readSteps(value: Json | undefined): Step<Design>[] {
  if (!isJsonList(value)) return [];
  return value.flatMap((step) => {
    if (!isJsonObject(step) || !isKeptDesign(step.value)) return [];
    const label = STEP_LABELS.find((known) => known === step.label);
    const by = typeof step.by === 'string' ? { by: step.by } : {};
    return label ? [{ label, ...by, value: step.value }] : [];
  });
}

/** Nothing that is nested so deep can be written or drawn again: each level takes a piece of the stack. */
function isKeptDesign(value: Json | undefined): value is Json & Design {
  return value !== undefined && !isDeeper(value, MAX_DEPTH) && isDesign(value);
}

function isDeeper(value: Json, limit: number): boolean {
  const open: (readonly [Json, number])[] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    if (typeof one !== 'object' || one === null) continue;
    if (depth === limit) return true;
    for (const child of Object.values(one)) open.push([child, depth + 1]);
  }
  return false;
}

/** Whether a value of unknown origin is a design that every operation can work with. */
export function isDesign(value: unknown): value is Design {
  if (!isRecord(value) || !isRecord(value.keyboard)) return false;
  const { rows, wrapper } = value.keyboard;
  const texts = [value.name, value.dialogId, value.messageId, value.commandId, value.message];
  return (
    texts.every((text) => typeof text === 'string') &&
    (value.others === undefined || isRecord(value.others)) &&
    (value.unread === undefined || isUnread(value.unread)) &&
    (value.variables === undefined || isVariables(value.variables)) &&
    METHODS.some((method) => method.name === value.method) &&
    (isWrapper(wrapper) || isTextWrapper(wrapper)) &&
    isListOf(rows, isRow) &&
    haveOwnIds(rows, /^r\d{1,15}$/) &&
    haveOwnIds(
      rows.flatMap((row) => row.buttons),
      /^b\d{1,15}$/,
    )
  );
}

function isUnread(value: unknown): boolean {
  return isRecord(value) && (value.scope === 'keyboard' || value.scope === 'request') && typeof value.text === 'string';
}

function isVariables(value: unknown): boolean {
  const isFlag = (flag: unknown) => flag === undefined || typeof flag === 'boolean';
  const settings = isRecord(value) ? Object.values(value) : [null];
  return settings.every((one) => isRecord(one) && isFlag(one.isText) && isFlag(one.isSecret));
}

interface WithId {
  readonly id: string;
}

function haveOwnIds(things: readonly WithId[], form: RegExp): boolean {
  return new Set(things.map(({ id }) => id)).size === things.length && things.every(({ id }) => form.test(id));
}

function isRow(row: unknown): row is WithId & { readonly buttons: readonly WithId[] } {
  if (!isRecord(row) || typeof row.id !== 'string') return false;
  return isListOf(row.buttons, isButton) && (row.newline === undefined || isRecord(row.newline));
}

function isButton(button: unknown): button is WithId {
  return isRecord(button) && typeof button.id === 'string' && isRecord(button.fields);
}

/** A text wrapper whose text is no JSON could not be written back. Texts are never nested. */
function isTextWrapper(wrapper: unknown): boolean {
  return isRecord(wrapper) && wrapper.kind === 'string' && isJsonText(wrapper.text) && isWrapper(wrapper.inner);
}

function isWrapper(wrapper: unknown): boolean {
  if (!isRecord(wrapper)) return false;
  if (wrapper.kind === 'opaque') return Object.hasOwn(wrapper, 'value');
  if (!isListShape(wrapper.list)) return false;
  if (wrapper.kind === 'bare') return true;
  const { key, fields } = wrapper;
  return wrapper.kind === 'object' && typeof key === 'string' && isRecord(fields) && Object.hasOwn(fields, key);
}

function isListShape(list: unknown): boolean {
  if (!isRecord(list)) return false;
  return list.kind === 'list' || list.kind === 'single' || (list.kind === 'map' && isListOf(list.keys, isText));
}

function isJsonText(text: unknown): boolean {
  return typeof text === 'string' && tryJson(text) !== undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
