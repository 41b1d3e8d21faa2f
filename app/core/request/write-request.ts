import type { Style } from '../json/edit-json-text.ts';
import type { Path } from '../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, wellFormed } from '../json/json.ts';
import type { Design, MethodName } from '../keyboard/design.ts';
import { findMethod } from './methods.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeParams } from './write-params.ts';

/** A call ready to be sent: the method and its parameters, without any secret. */
export interface Request {
  readonly method: MethodName;
  readonly params: JsonObject;
}

/** The whole request of the design's method: what the design holds, then the other parameters it came with. */
export function writeRequest(design: Design): Request {
  const params = writeParams(design);
  return { method: design.method, params: design.others ? addOthers(params, design.others) : params };
}

/** A known parameter comes from `others` only while the design has nothing for it, or the same in another spelling. */
function addOthers(params: JsonObject, others: JsonObject): JsonObject {
  const added = Object.entries(others).flatMap(([name, other]): (readonly [string, Json])[] => {
    if (!Object.hasOwn(params, name)) return [[name, other]];
    const known = params[name] as Json;
    if (isJsonObject(known) && isJsonObject(other) && name === 'fields') return [[name, addOthers(known, other)]];
    return isNothing(known) || meansSame(known, other) ? [[name, other]] : [];
  });
  return { ...params, ...Object.fromEntries(added) };
}

/** Whether a parameter holds nothing: an empty text, or `fields` with nothing in them. */
function isNothing(value: Json | undefined): boolean {
  if (!isJsonObject(value)) return value === '' || value === null || value === undefined;
  return Object.keys(value).every((key) => ['message', 'keyboard'].includes(key) && isNothing(value[key]));
}

/** Whether two plain values are the same for a portal: a number or a text of it, blanks around it aside. */
export function meansSame(a: Json, b: Json): boolean {
  const [x, y] = [a, b].map((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null,
  );
  return x !== null && x === y;
}

/** What a JSON text holds: the value of KEYBOARD alone, or all parameters of the method. */
export type JsonScope = 'keyboard' | 'request';

/** The design as JSON text, without any secret. */
export function writeJson(design: Design, scope: JsonScope, style: Style): string {
  return stringify(jsonValue(design, scope), style);
}

/** The same as it may leave for a portal: with U+FFFD in place of every half of a character. */
export function exportJson(design: Design, scope: JsonScope, style: Style): string {
  return stringify(wellFormed(jsonValue(design, scope)), style);
}

function jsonValue(design: Design, scope: JsonScope): Json {
  return scope === 'keyboard' ? writeKeyboard(design.keyboard) : writeRequest(design).params;
}

function stringify(value: Json, style: Style): string {
  return style === 'pretty' ? JSON.stringify(value, null, 2) : JSON.stringify(value);
}

/** Where the keyboard stands in that JSON. */
export function keyboardPath(design: Design, scope: JsonScope): Path {
  return scope === 'keyboard' ? [] : findMethod(design.method).paths.keyboard;
}
