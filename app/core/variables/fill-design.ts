import { isJsonList, isJsonObject, type Json, type JsonObject, mapTexts, ownValue } from '../json/json.ts';
import type { Design } from '../keyboard/design.ts';
import {
  type KeyboardButton,
  type KeyboardDocument,
  type Row,
  unknownSource,
  type Wrapper,
} from '../keyboard/document.ts';
import type { VariableValues } from './fill-variables.ts';
import { asText, type Counts, holdsBraces, mapVariables, OUTSIDE, type Replace } from './map-variables.ts';
import { MARKS, standIn } from './stand-in.ts';

/** A design in which every variable has a value, as it is checked and drawn. */
export interface FilledDesign {
  /** The very same design where it has no variables. */
  readonly design: Design;
  /** The design with its samples alone: what has no value stands there as its variable. */
  readonly sampled: Design;
  /** A text with the variables themselves back in the place of what stood for them. */
  readonly restore: (text: string) => string;
  /** A text without what stands for variables: no value makes it shorter. */
  readonly shortest: (text: string) => string;
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
  const made = mayHaveVariables(design) ? fill(design) : { ...PLAIN, design, sampled: design };
  known.set(design, made);
  return made;
}

const same = (text: string) => text;
const PLAIN = { restore: same, shortest: same, unknown: 0 };

/** Nearly every design is told by a look at its texts: nothing is made of it then. */
function mayHaveVariables({ dialogId, messageId, commandId, message, others, keyboard }: Design): boolean {
  if ([dialogId, messageId, commandId, message, others].some(holdsBraces)) return true;
  for (const { buttons, newline } of keyboard.rows) {
    if (newline !== undefined && holdsBraces(newline)) return true;
    for (const { fields, raw } of buttons) if (holdsBraces(fields) || holdsBraces(raw)) return true;
  }
  return holdsWrapper(keyboard.wrapper);
}

function holdsWrapper(wrapper: Wrapper): boolean {
  if (wrapper.kind === 'string') return holdsWrapper(wrapper.inner);
  return wrapper.kind === 'bare' ? false : holdsBraces(wrapper.kind === 'object' ? wrapper.fields : wrapper.value);
}

function fill(design: Design): FilledDesign {
  const samples = samplesOf(design);
  const hasSamples = Object.keys(samples).length > 0;
  const sample: Replace = ({ name }) => ownValue(samples, name);
  const sampled = hasSamples ? mapDesign(design, sample) : design;
  const marks = new Map<string, { readonly lead: string; readonly braces: string }>();
  const unknown = new Set<string>();
  let number = 0;
  // What a variable is taken for may depend on the samples of others around it.
  const filled = mapDesign(sampled, (use) => {
    if (isPlainText(design, use.name)) return undefined;
    const stand = standIn(use, ++number);
    if (stand === undefined) return undefined;
    unknown.add(use.name);
    if (stand.mark !== null) marks.set(stand.mark.code, { lead: stand.mark.lead, braces: `{{${use.source}}}` });
    return stand.value;
  });
  const replace = (text: string, by: (braces: string) => string): string => {
    let [made, end] = ['', 0];
    for (const { 0: code, index } of text.matchAll(MARKS)) {
      const mark = marks.get(code);
      if (mark === undefined) continue;
      const before = made + text.slice(end, index);
      made =
        (before.endsWith(mark.lead) ? before.slice(0, before.length - mark.lead.length) : before) + by(mark.braces);
      end = index + code.length;
    }
    return end === 0 ? text : made + text.slice(end);
  };
  return {
    design: filled,
    sampled,
    restore: (text) => replace(text, same),
    shortest: (text) => replace(text, () => ''),
    unknown: unknown.size,
  };
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
    // A list among the buttons is a row that was nested: its texts are somebody's buttons too.
    const raw = isJsonList(button.raw) ? map(button.raw) : button.raw;
    if (fields === button.fields && raw === button.raw) return button;
    return raw === undefined ? { ...button, fields } : { ...button, fields, raw };
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
