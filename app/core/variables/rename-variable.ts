import { findBraces, wholeBraces } from '../json/find-braces.ts';
import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import type { Design, VariableSetting } from '../keyboard/design.ts';
import { type KeyboardButton, unknownSource, type Wrapper } from '../keyboard/document.ts';
import { variablesOf } from './list-variables.ts';
import { type Counts, isCall, type JsonPiece, nameOf, splitJson } from './map-variables.ts';

/** Why a variable cannot be called so: nothing is left of the name, it would not be one variable again, or another has it. */
export type NameProblem = 'empty' | 'unreadable' | 'taken';

/** What is wrong with a new name for a variable of the design; null when it can have it. Blanks around it do not count. */
export function checkName(design: Design, name: string, next: string): NameProblem | null {
  const wanted = next.trim();
  if (wanted === '') return 'empty';
  if (wanted === name) return null;
  // Twice: a quote without a mate would take what follows for its own. A call would be another variable in each place.
  const read = findBraces(`{{${wanted}}} {{${wanted}}}`);
  const isOne = wholeBraces(`{{${wanted}}}`) === wanted && read.length === 2 && read[1]?.source === wanted;
  if (!isOne || isCall(wanted) || /[\r\n]/.test(wanted)) return 'unreadable';
  const { variables, unknown } = variablesOf(design);
  const isTaken = [...variables.flatMap((one) => [one.name, one.source]), ...unknown.map(({ source }) => source)].some(
    (taken) => taken === wanted,
  );
  return isTaken ? 'taken' : null;
}

/**
 * The design with a variable under another name, in every text where it stands; all else in them stays to the letter, in texts of
 * JSON as well. What is said of it goes along. The same object for a name that it cannot have.
 */
export function renameVariable(design: Design, name: string, next: string): Design {
  const wanted = next.trim();
  if (wanted === name || checkName(design, name, wanted) !== null) return design;
  const before = namesIn(design);
  if (!before.includes(name)) return design;
  const renamed = renameTexts(design, (one) => (one === name ? wanted : undefined));
  const after = namesIn(renamed);
  // Of calls that stand several times, those behind the renamed one move up.
  const moved = new Map(before.map((one, i) => [one, after[i] ?? one]));
  return moveSettings(withoutLanguage(renamed, name), moved);
}

/** A name that a person gives is no longer what the code called it that the variable was read from. */
function withoutLanguage(design: Design, name: string): Design {
  const { variables } = design;
  if (variables === undefined || !Object.hasOwn(variables, name) || variables[name]?.language === undefined)
    return design;
  const { [name]: setting, ...others } = variables;
  const { language: _language, ...kept } = setting ?? {};
  return { ...design, variables: Object.keys(kept).length === 0 ? others : { ...others, [name]: kept } };
}

function moveSettings(design: Design, moved: ReadonlyMap<string, string>): Design {
  const { variables } = design;
  if (variables === undefined) return design;
  const entries = Object.entries(variables);
  const taken = new Set(moved.values());
  const stay = entries.filter(([one]) => !moved.has(one) && !taken.has(one));
  const go = entries.flatMap(([one, setting]): (readonly [string, VariableSetting])[] => {
    const to = moved.get(one);
    return to === undefined ? [] : [[to, setting]];
  });
  return { ...design, variables: Object.fromEntries([...stay, ...go]) };
}

type Rename = (name: string) => string | undefined;

/** The names of all uses, in their order. */
function namesIn(design: Design): readonly string[] {
  const names: string[] = [];
  renameTexts(design, (name) => {
    names.push(name);
    return undefined;
  });
  return names;
}

/** In the order in which the variables of a design are counted. */
function renameTexts(design: Design, rename: Rename): Design {
  const counts: Counts = new Map();
  const map = <Value extends Json>(value: Value): Value => renameIn(value, rename, counts) as Value;
  const next = {
    dialogId: map(design.dialogId),
    messageId: map(design.messageId),
    commandId: map(design.commandId),
    message: map(design.message),
    keyboard: {
      wrapper: renameWrapper(design.keyboard.wrapper, map, rename, counts),
      rows: design.keyboard.rows.map((row) => ({
        ...row,
        buttons: row.buttons.map((button) => renameButton(button, map, rename)),
        ...(row.newline && { newline: map(row.newline) }),
      })),
    },
    ...(design.others && { others: map(design.others) }),
  };
  return { ...design, ...next };
}

type MapValue = <Value extends Json>(value: Value) => Value;

function renameButton(button: KeyboardButton, map: MapValue, rename: Rename): KeyboardButton {
  const { raw } = button;
  const fields = map(button.fields);
  const source = unknownSource(raw);
  // Code that makes buttons is no variable, but may be the same word as one.
  const entry =
    source === null || isCall(source) || rename(source) === undefined ? raw : renameIn(raw ?? null, rename, new Map());
  return fields === button.fields && entry === raw
    ? button
    : { ...button, fields, ...(entry !== undefined && { raw: entry }) };
}

/** A keyboard that is kept as text is renamed there too: it is written as it came as long as it says the same. */
function renameWrapper(wrapper: Wrapper, map: MapValue, rename: Rename, counts: Counts): Wrapper {
  switch (wrapper.kind) {
    case 'object':
      return { ...wrapper, fields: map(wrapper.fields) };
    case 'string': {
      const text = renameIn(wrapper.text, rename, new Map(counts)) as string;
      return { ...wrapper, text, inner: renameWrapper(wrapper.inner, map, rename, counts) };
    }
    case 'opaque':
      return { ...wrapper, value: map(wrapper.value) };
    case 'bare':
      return wrapper;
  }
}

function renameIn(value: Json, rename: Rename, counts: Counts): Json {
  if (typeof value === 'string') return applyEdits(value, editsOf(value, rename, counts));
  if (isJsonList(value)) {
    const items = value.map((item) => renameIn(item, rename, counts));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const renamed = entries.map(([key, own]): readonly [string, Json] => [key, renameIn(own, rename, counts)]);
  return renamed.every(([, own], i) => own === entries[i]?.[1]) ? value : Object.fromEntries(renamed);
}

/** What to write in the place of a piece of a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), text);
}

/** The sources to replace in a text, in their order. */
function editsOf(text: string, rename: Rename, counts: Counts): readonly Edit[] {
  if (!text.includes('{{')) return [];
  const pieces = splitJson(text);
  if (pieces === null) return editsOfBraces(text, rename, counts);
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    return editsOfPiece(piece, rename, counts).map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from }));
  });
}

function editsOfPiece(piece: JsonPiece, rename: Rename, counts: Counts): readonly Edit[] {
  if (piece.kind === 'plain') return [];
  if (piece.kind === 'bare') return editsOfBraces(piece.text, rename, counts);
  const edits = editsOf(piece.said, rename, counts);
  if (edits.length === 0) return [];
  const origins = originsOf(piece.text);
  return edits.map(({ from, to, by }) => ({
    from: origins[from] ?? 0,
    to: origins[to] ?? 0,
    by: JSON.stringify(by).slice(1, -1),
  }));
}

function editsOfBraces(text: string, rename: Rename, counts: Counts): readonly Edit[] {
  return findBraces(text).flatMap(({ from, source }) => {
    const by = rename(nameOf(source, counts));
    const start = text.indexOf(source, from + 2);
    return by === undefined ? [] : [{ from: start, to: start + source.length, by }];
  });
}

/** Where each character of a text, and its end, stand in its form in quotes. */
function originsOf(quoted: string): readonly number[] {
  const origins: number[] = [];
  let at = 1;
  while (at < quoted.length - 1) {
    origins.push(at);
    at += quoted.charAt(at) !== '\\' ? 1 : quoted.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return [...origins, at];
}
