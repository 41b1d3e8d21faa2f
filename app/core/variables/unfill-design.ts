import { findBraces } from '../json/find-braces.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, mapTexts } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import type { KeyboardButton, KeyboardDocument, Row } from '../keyboard/document.ts';
import { type FilledDesign, isPlainText } from './fill-design.ts';

/**
 * What was changed in a filled design, changed in the design that it was filled from: its variables are back wherever they stood, and
 * go with a value that was moved or put together anew. Null where one of them would be lost. The same object when nothing changed.
 */
export function unfillDesign(before: Design, filled: FilledDesign, after: Design): Design | null {
  if (after === filled.design) return before;
  const { keyboard, others, ...rest } = after;
  const back = (now: Json, was: Json | undefined, own: Json | undefined): Json =>
    unfillValue({ now, was, own }, filled.restore);
  const { variables } = before;
  const next: Design = {
    ...rest,
    message: String(back(after.message, filled.design.message, before.message)),
    dialogId: String(back(after.dialogId, filled.design.dialogId, before.dialogId)),
    messageId: String(back(after.messageId, filled.design.messageId, before.messageId)),
    commandId: String(back(after.commandId, filled.design.commandId, before.commandId)),
    keyboard: unfillKeyboard(before.keyboard, filled, keyboard),
    ...(others === undefined ? {} : { others: back(others, filled.design.others, before.others) as JsonObject }),
    ...(variables === undefined ? {} : { variables }),
  };
  return keepsVariables(before, next) ? next : null;
}

function unfillKeyboard(before: KeyboardDocument, { design, restore }: FilledDesign, after: KeyboardDocument) {
  const filled = design.keyboard;
  if (after === filled) return before;
  const rows = new Map(filled.rows.map((row, i) => [row.id, { was: row, own: before.rows[i] ?? row }]));
  const buttons = new Map(
    filled.rows.flatMap(({ buttons: list }, i) =>
      list.map((was, j) => [was.id, { was, own: before.rows[i]?.buttons[j] ?? was }] as const),
    ),
  );
  const unfillButton = (now: KeyboardButton): KeyboardButton => {
    const { was, own } = buttons.get(now.id) ?? {};
    if (now === was && own) return own;
    const fields = unfillValue({ now: now.fields, was: was?.fields, own: own?.fields }, restore) as JsonObject;
    if (now.raw === undefined) return { id: now.id, fields };
    return { id: now.id, fields, raw: unfillValue({ now: now.raw, was: was?.raw, own: own?.raw }, restore) };
  };
  const unfillRow = (now: Row): Row => {
    const { was, own } = rows.get(now.id) ?? {};
    if (now === was && own) return own;
    const list = now.buttons.map(unfillButton);
    if (now.newline === undefined) return { id: now.id, buttons: list };
    const newline = unfillValue({ now: now.newline, was: was?.newline, own: own?.newline }, restore);
    return { id: now.id, buttons: list, newline: newline as JsonObject };
  };
  const wrapper = unfillValue(
    {
      now: after.wrapper as unknown as Json,
      was: filled.wrapper as unknown as Json,
      own: before.wrapper as unknown as Json,
    },
    restore,
  ) as unknown as KeyboardDocument['wrapper'];
  return { rows: after.rows.map(unfillRow), wrapper };
}

/** A value as it is now, as it was when it was filled, and as it stood there before that. */
interface Filled {
  readonly now: Json;
  readonly was: Json | undefined;
  readonly own: Json | undefined;
}

function unfillValue({ now, was, own }: Filled, restore: (text: string) => string): Json {
  if (now === was && own !== undefined) return own;
  if (isJsonObject(now) && isJsonObject(was) && isJsonObject(own)) {
    const gone = Object.keys(was).filter((key) => !Object.hasOwn(now, key));
    const entries = Object.entries(now).map(([key, value]): readonly [string, Json] => {
      // A field with another name has the value of the one that is gone.
      const from = Object.hasOwn(was, key) ? key : gone.find((name) => was[name] === value);
      const [wasOne, ownOne] = from === undefined ? [undefined, undefined] : [was[from], own[from]];
      return [key, unfillValue({ now: value, was: wasOne, own: ownOne }, restore)];
    });
    return Object.fromEntries(entries);
  }
  if (isJsonList(now) && isJsonList(was) && isJsonList(own))
    return now.map((item, i) => unfillValue({ now: item, was: was[i], own: own[i] }, restore));
  return mapTexts(now, restore);
}

/** Whether every variable of a design is in another one as often, whatever else is changed. */
export function keepsVariables(before: Design, after: Design): boolean {
  const counts = new Map<string, number>();
  const count = (value: unknown, step: number): void => {
    if (typeof value === 'string') {
      if (!value.includes('{{')) return;
      for (const { source } of findBraces(value)) counts.set(source, (counts.get(source) ?? 0) + step);
    } else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) count(inner, step);
  };
  const { rows: rowsBefore } = before.keyboard;
  const { rows: rowsAfter } = after.keyboard;
  const [old, fresh] = [new Set(rowsBefore), new Set(rowsAfter)];
  for (const row of rowsBefore) if (!fresh.has(row)) count(row.buttons, 1);
  for (const row of rowsAfter) if (!old.has(row)) count(row.buttons, -1);
  // What ends the last row is not written.
  for (const { newline } of rowsBefore.slice(0, -1)) count(newline, 1);
  for (const { newline } of rowsAfter.slice(0, -1)) count(newline, -1);
  for (const [design, step] of [
    [before, 1],
    [after, -1],
  ] as const) {
    const { dialogId, messageId, commandId, message, others, keyboard } = design;
    count([dialogId, messageId, commandId, message, others, wrapperOf(keyboard)], step);
  }
  return [...counts].every(([source, left]) => left <= 0 || isPlainText(before, source));
}

/** A text of JSON is written anew from what stands in it. */
function wrapperOf({ wrapper }: KeyboardDocument): unknown {
  return wrapper.kind === 'string' ? wrapper.inner : wrapper;
}
