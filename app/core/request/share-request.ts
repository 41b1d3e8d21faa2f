import { exceedsDepth, isJsonObject, type Json, type JsonObject, mapTexts, wellFormed } from '../json/json.ts';
import { type Design, type MethodName, newDesign } from '../keyboard/design.ts';
import { assumeMethod } from './infer-method.ts';
import { removeSecrets } from './mask-secrets.ts';
import { namedMethod } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { readRequest } from './read-request.ts';
import { writeRequest } from './write-request.ts';

/** What a link holds, and the names of what had to be left out because only its owner may know it. */
interface SharedRequest {
  readonly request: { readonly method: MethodName; readonly params: JsonObject; readonly name?: string };
  readonly removed: readonly string[];
}

/** The ids of dialog, message and command, without the signs in which the two versions differ. */
const IDS: ReadonlySet<string> = new Set(['dialogid', 'messageid', 'commandid']);

/**
 * A design as a link holds it: `{ method, params, name }`, without anything that signs in, wherever it stands. `withRecipient` keeps
 * the ids of dialog, message and command; ids that are empty are left out in any case.
 */
export function shareRequest(design: Design, withRecipient: boolean): SharedRequest {
  const aimed = withRecipient ? design : { ...design, dialogId: '', messageId: '', commandId: '' };
  const { method, params } = writeRequest(aimed);
  const removed = new Set<string>();
  const kept = Object.entries(params).filter(
    ([name, value]) => !IDS.has(name.replaceAll('_', '').toLowerCase()) || (withRecipient && value !== ''),
  );
  const cleaned = clean(Object.fromEntries(kept), removed);
  const name = design.name.trim();
  return { request: { method, params: cleaned, ...(name === '' ? {} : { name }) }, removed: [...removed] };
}

/** The longest part of an address, from its `#` on, that the page reads; in characters. */
export const LONGEST_HASH = 100_000;

/**
 * The link that opens a design on the designer's page: its address, then the request as JSON behind `#json=`, without secrets and,
 * unless `withRecipient`, without the ids of dialog, message and command. Null when it would be longer than the page reads.
 */
export function linkToOpen(page: string, design: Design, withRecipient = false): string | null {
  const { request } = shareRequest(design, withRecipient);
  // Half of a character cannot be encoded; brackets, quotes and stars would end a link in Markdown or in a shell.
  const json = encodeURIComponent(JSON.stringify(wellFormed(request))).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const hash = `#json=${json}`;
  return hash.length > LONGEST_HASH ? null : `${page.replace(/#.*$/s, '')}${hash}`;
}

/** The value without secrets, in keyboards too that are sent as text that holds JSON; nothing else is written anew. */
function clean(value: JsonObject, removed: Set<string>): JsonObject {
  const outer = removeSecrets(value, { keeps: () => false });
  for (const path of outer.removed) removed.add(String(path.at(-1)));
  return mapTexts(outer.value, (text) => cleanText(text, removed));
}

function cleanText(text: string, removed: Set<string>): string {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const inner = { value: JSON.parse(text) as Json };
    const cleaned = clean(inner, removed);
    return cleaned === inner ? text : JSON.stringify(cleaned.value);
  } catch {
    return text;
  }
}

/** What a link gives: a design, or why there is none in it. */
type ReadShared = { readonly design: Design } | { readonly problem: 'no-keyboard' | 'too-deep' | 'too-many-buttons' };

/** A portal stores a few hundred buttons at most; far more would only bring the page to a halt. */
const MOST_ENTRIES = 1500;
const DEEPEST = 64;
const LONGEST_NAME = 120;

/**
 * Reads what a link holds: `{ method, params, name }`, the parameters of a request alone (of either version), or a keyboard (an
 * object with BUTTONS or a bare list). `message` is the text of a keyboard that comes without one. Never throws.
 */
export function readShared(value: Json, message: string): ReadShared {
  if (exceedsDepth(value, DEEPEST)) return { problem: 'too-deep' };
  const design = readEnvelope(value) ?? (isRequest(value) ? readParams(value, '') : readBoard(value, message));
  if (!design) return { problem: 'no-keyboard' };
  const count = design.keyboard.rows.reduce((sum, { buttons }) => sum + buttons.length + 1, 0);
  return count > MOST_ENTRIES ? { problem: 'too-many-buttons' } : { design };
}

function readEnvelope(value: Json): Design | null {
  if (!isJsonObject(value) || !isJsonObject(value.params) || !Object.hasOwn(value, 'params')) return null;
  const design = readParams(value.params, typeof value.method === 'string' ? value.method : '');
  const name = typeof value.name === 'string' ? value.name.slice(0, LONGEST_NAME) : '';
  return design && { ...design, name };
}

function readParams(params: JsonObject, method: string): Design | null {
  const base = { ...newDesign(''), method: namedMethod(method)?.name ?? assumeMethod(params) };
  return readRequest(base, params).design;
}

function readBoard(value: Json, message: string): Design | null {
  const { document } = readKeyboard(value);
  const around = document.wrapper.kind === 'string' ? document.wrapper.inner : document.wrapper;
  return around.kind === 'opaque' ? null : { ...newDesign(message), keyboard: document };
}

/** A keyboard has its buttons on the outside; a request has it, or at least a text, among other things. */
function isRequest(value: Json): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const names = Object.keys(value).map((name) => name.toUpperCase());
  return !names.includes('BUTTONS') && ['KEYBOARD', 'FIELDS', 'MESSAGE'].some((name) => names.includes(name));
}
