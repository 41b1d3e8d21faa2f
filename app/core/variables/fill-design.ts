import { isJsonObject, type Json, type JsonObject, mapTexts } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import {
  type KeyboardButton,
  type KeyboardDocument,
  type Row,
  unknownSource,
  type Wrapper,
} from '../keyboard/document.ts';
import type { VariableValues } from './fill-variables.ts';
import { asText, type Counts, mapVariables, OUTSIDE, type Replace } from './map-variables.ts';
import { standIn } from './stand-in.ts';

/** A design in which every variable has a value, as it is checked and drawn. */
export interface FilledDesign {
  /** The very same design where it has no variables. */
  readonly design: Design;
  /** A text with the variables themselves back in the place of what stood for them. */
  readonly restore: (text: string) => string;
  /** How many variables have no value of their own. */
  readonly unknown: number;
}

const known = new WeakMap<Design, FilledDesign>();

/**
 * The design with its samples, and with something fitting in the place of variables that have none: what is not known yet is not
 * wrong. Buttons keep their ids. Worked out once for each design.
 */
export function fillDesign(design: Design): FilledDesign {
  const before = known.get(design);
  if (before) return before;
  const marks: (readonly [mark: string, braces: string])[] = [];
  const unknown = new Set<string>();
  let number = 0;
  const samples = samplesOf(design);
  const filled = mapDesign(design, (use) => {
    if (isPlainText(design, use.name)) return undefined;
    if (Object.hasOwn(samples, use.name)) return samples[use.name];
    const stand = standIn(use, ++number);
    if (stand === undefined) return undefined;
    unknown.add(use.name);
    if (stand.mark !== null) marks.push([stand.mark, `{{${use.source}}}`]);
    return stand.value;
  });
  // The longest first: no mark is a part of one that is still to come.
  const ordered = marks.toSorted(([a], [b]) => b.length - a.length);
  const restore = (text: string) => ordered.reduce((all, [mark, braces]) => all.replaceAll(mark, braces), text);
  const made: FilledDesign = { design: filled, restore, unknown: unknown.size };
  known.set(design, made);
  return made;
}

/** The samples of a design by the names of its variables; what it says is plain text has none. */
export function samplesOf({ variables = {} }: Design): VariableValues {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, { sample, isText }]): (readonly [string, Json])[] =>
      sample === undefined || isText === true ? [] : [[name, sample]],
    ),
  );
}

/** Whether the design says of a name that it is no variable but stands for itself, braces and all. */
export function isPlainText({ variables = {} }: Design, name: string): boolean {
  return Object.hasOwn(variables, name) && variables[name]?.isText === true;
}

/** The design with every variable of its request replaced; the same object when none is. */
export function mapDesign(design: Design, replace: Replace): Design {
  const counts: Counts = new Map();
  const map = <Value extends Json>(value: Value, field = ''): Value =>
    mapVariables(value, replace, { ...OUTSIDE, field, path: field === '' ? [] : [field] }, counts);
  const text = (value: string, field: string): string => asText(map(value, field) as Json);
  const next = {
    dialogId: text(design.dialogId, 'DIALOG_ID'),
    messageId: text(design.messageId, 'MESSAGE_ID'),
    commandId: text(design.commandId, 'COMMAND_ID'),
    message: text(design.message, 'MESSAGE'),
    keyboard: mapKeyboard(design.keyboard, map),
    ...(design.others === undefined ? {} : { others: map(design.others) }),
  };
  const keys = Object.keys(next) as (keyof typeof next)[];
  return keys.every((key) => next[key] === design[key]) ? design : { ...design, ...next };
}

type Map = <Value extends Json>(value: Value, field?: string) => Value;

function mapKeyboard(keyboard: KeyboardDocument, map: Map): KeyboardDocument {
  const wrapper = mapWrapper(keyboard.wrapper, map);
  const rows = keyboard.rows.map((row) => mapRow(row, map));
  const isSame = wrapper === keyboard.wrapper && rows.every((row, i) => row === keyboard.rows[i]);
  return isSame ? keyboard : { ...keyboard, wrapper, rows };
}

function mapRow(row: Row, map: Map): Row {
  const buttons = row.buttons.map((button): KeyboardButton => {
    const fields = map(button.fields);
    return fields === button.fields ? button : { ...button, fields };
  });
  const newline = row.newline && map(row.newline);
  const isSame = newline === row.newline && buttons.every((button, i) => button === row.buttons[i]);
  return isSame ? row : { ...row, buttons, ...(newline && { newline }) };
}

/** A text is written anew from what stands in it; code that makes the whole keyboard has no value. */
function mapWrapper(wrapper: Wrapper, map: Map): Wrapper {
  switch (wrapper.kind) {
    case 'object': {
      const fields: JsonObject = map(wrapper.fields);
      return fields === wrapper.fields ? wrapper : { ...wrapper, fields };
    }
    case 'string': {
      const inner = mapWrapper(wrapper.inner, map);
      return inner === wrapper.inner ? wrapper : { ...wrapper, inner };
    }
    case 'opaque': {
      const value = mapOpaque(wrapper.value, map);
      return value === wrapper.value ? wrapper : { ...wrapper, value };
    }
    case 'bare':
      return wrapper;
  }
}

function mapOpaque(value: Json, map: Map): Json {
  if (unknownSource(value) !== null) return value;
  if (!isJsonObject(value) || unknownSource(value.BUTTONS) === null) return map(value);
  const { BUTTONS, ...beside } = value;
  const mapped = map(beside);
  return mapped === beside
    ? value
    : Object.fromEntries(Object.keys(value).map((key) => [key, mapped[key] ?? BUTTONS ?? null]));
}

/** A value with the variables back in all of its texts. */
export function restoreIn<Value extends Json>({ restore }: FilledDesign, value: Value): Value {
  return mapTexts(value, restore);
}
