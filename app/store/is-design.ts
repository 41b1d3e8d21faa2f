import type { Design } from '../core/keyboard/design.ts';
import { METHODS } from '../core/request/methods.ts';

/** Whether a value of unknown origin is a design that every operation can work with. */
export function isDesign(value: unknown): value is Design {
  if (!isRecord(value) || !isRecord(value.keyboard)) return false;
  const { rows, wrapper } = value.keyboard;
  const texts = [value.name, value.dialogId, value.messageId, value.commandId, value.message];
  return (
    texts.every((text) => typeof text === 'string') &&
    (value.others === undefined || isRecord(value.others)) &&
    METHODS.some((method) => method.name === value.method) &&
    (isWrapper(wrapper) || isTextWrapper(wrapper)) &&
    isListOf(rows, isRow) &&
    haveOwnIds(rows, /^r\d{1,9}$/) &&
    haveOwnIds(
      rows.flatMap((row) => row.buttons),
      /^b\d{1,9}$/,
    )
  );
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
  try {
    JSON.parse(String(text));
    return typeof text === 'string';
  } catch {
    return false;
  }
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
