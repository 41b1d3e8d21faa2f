import { wholeBraces } from '../json/find-braces.ts';
import type { Issue, Path } from '../json/issue.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, mapTexts } from '../json/json.ts';
import { findSecrets, type SecretOptions } from './find-secrets.ts';
import { requestIssue } from './request-issues.ts';
import { isSecretName } from './secrets.ts';

/** What stands in place of a secret in a text that is to be read by programs too. */
export const MASK = 'xxxxxxxxxxxxxxxx';

/** How to mask. */
interface MaskOptions extends SecretOptions {
  /** What to write in place of a secret. */
  readonly mask?: string;
}

/** The text with every secret in it masked; the very same without one. */
export function maskText(text: string, { mask = MASK, ...options }: MaskOptions = {}): string {
  const { ranges } = findSecrets(text, options);
  if (ranges.length === 0) return text;
  let masked = '';
  let end = 0;
  for (const { from, to } of ranges) {
    masked += text.slice(end, from) + mask;
    end = to;
  }
  return masked + text.slice(end);
}

/** The secrets of these texts to the letter: given as `exact`, they are masked elsewhere too, where they stand without a name. */
export function listSecrets(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => findSecrets(text).values);
}

/** The value with every secret in its texts and its keys masked; the very same without one. */
export function maskSecrets<Value extends Json>(value: Value, options: MaskOptions = {}): Value {
  return makeMasker(options)(value);
}

/** The same for one value after the other: a text or a key that they repeat, as buttons do, is looked through once. */
export function makeMasker(options: MaskOptions): <Value extends Json>(value: Value) => Value {
  const known = new Map<string, string>();
  const mask = (text: string) => {
    const masked = known.get(text) ?? maskText(text, options);
    known.set(text, masked);
    return masked;
  };
  return (value) => mapTexts(value, mask);
}

/** A value with the mask in the place of what stands under the name of a secret, save where a variable stands; else the very same. */
export function coverSecrets<Value extends Json>(value: Value): Value {
  return cover(value) as Value;
}

function cover(value: Json): Json {
  if (isJsonList(value)) {
    const items = value.map(cover);
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const covered = entries.map(([name, own]): readonly [string, Json] => {
    const isOpen = !isSecretName(name) || own === '' || own === null || isVariable(own);
    return [name, isOpen ? cover(own) : MASK];
  });
  return covered.every(([, own], i) => own === entries[i]?.[1]) ? value : Object.fromEntries(covered);
}

/** Whether a value is known only when a program runs: the text `{{source}}`. */
function isVariable(value: Json): boolean {
  return typeof value === 'string' && wholeBraces(value) !== null;
}

/** A value without what stands under the name of a secret, and where that was. */
interface WithoutSecrets<Value extends Json> {
  /** The very same when nothing was taken out. */
  readonly value: Value;
  readonly removed: readonly Path[];
}

/** What is looked into, by its name, and what stays although it stands under the name of a secret. */
interface RemoveOptions {
  readonly enters?: (name: string) => boolean;
  readonly keeps?: (value: Json) => boolean;
}

/**
 * Takes out what stands under the name of a secret, wherever it is. A variable is none: what is known only when a program runs tells
 * nothing.
 */
export function removeSecrets<Value extends Json>(
  value: Value,
  { enters = () => true, keeps = isVariable }: RemoveOptions = {},
): WithoutSecrets<Value> {
  const removed: Path[] = [];
  return { value: remove(value, [], removed, { enters, keeps }) as Value, removed };
}

/** `path` is the place of the value, one list for all of the way: whoever keeps it takes a copy. */
function remove(value: Json, path: (string | number)[], removed: Path[], options: Required<RemoveOptions>): Json {
  const into = (inner: Json, step: string | number) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    path.push(step);
    const left = remove(inner, path, removed, options);
    path.pop();
    return left;
  };
  if (isJsonList(value)) {
    const items = value.map((item, i) => into(item, i));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const { enters, keeps } = options;
  let isSame = true;
  const kept: (readonly [string, Json])[] = [];
  for (const [name, own] of Object.entries(value)) {
    const isSecret = isSecretName(name);
    if (isSecret && !keeps(own)) {
      isSame = false;
      removed.push([...path, name]);
      continue;
    }
    const left = !isSecret && enters(name) ? into(own, name) : own;
    isSame &&= left === own;
    kept.push([name, left]);
  }
  return isSame ? value : Object.fromEntries(kept);
}

/**
 * The parameters of a request without those that sign it in, wherever they stand save in the keyboard, and an issue for each.
 * The same object when there are none.
 */
export function dropSecrets(params: JsonObject): { readonly params: JsonObject; readonly issues: readonly Issue[] } {
  const { value, removed } = removeSecrets(params, { enters: (name) => name.toUpperCase() !== 'KEYBOARD' });
  return { params: value, issues: removed.map((path) => requestIssue('secret-left-out', path)) };
}
