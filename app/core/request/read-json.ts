import { explainJsonError } from '../json/explain-json-error.ts';
import type { Issue } from '../json/issue.ts';
import { isJsonObject, type Json } from '../json/json.ts';
import { locatePath } from '../json/locate-path.ts';
import { type JsonNode, parseJsonTree } from '../json/parse-json-tree.ts';
import { placeAt, placesIn } from '../json/text-place.ts';
import type { Design } from '../keyboard/design.ts';
import { reconcileKeyboard } from '../keyboard/reconcile-keyboard.ts';
import { findMethod } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { type ReadDesign, readRequest } from './read-request.ts';
import { requestIssue } from './request-issues.ts';
import type { JsonScope } from './write-request.ts';

/**
 * The design after its JSON was edited as text: the keyboard alone, or the whole request. Null, and why, for a text that cannot
 * be taken; the same object when nothing changes. Otherwise the issues tell what a design cannot hold; what a portal makes of
 * it is told by the rules. Paths lead through the text, from its outermost value.
 */
export function readJson(design: Design, scope: JsonScope, text: string): ReadDesign {
  const error = explainJsonError(text);
  if (error) return { design: null, issues: [error] };
  const root = parseJsonTree(text);
  if (root === null) return { design: null, issues: [{ ...requestIssue('too-deep', []), place: placeAt(text, 0) }] };
  const read = scope === 'keyboard' ? readBoard(design, root.value) : readRequest(design, root.value);
  const placed = read.issues.map((issue) => ({
    ...issue,
    place: placeAt(text, locatePath(text, issue.path)?.[0] ?? 0),
  }));
  return { design: read.design, issues: [...placed, ...findLosses(text, root)] };
}

function readBoard(design: Design, value: Json): ReadDesign {
  const { document } = readKeyboard(value);
  const [outer = '', inner] = findMethod(design.method).paths.keyboard;
  const holder = inner === undefined ? value : isJsonObject(value) ? value[outer] : undefined;
  const name = inner ?? outer;
  const isRequest = document.wrapper.kind === 'opaque' && isJsonObject(holder) && Object.hasOwn(holder, name);
  if (isRequest) return { design: null, issues: [requestIssue('whole-request', [], name)] };
  const keyboard = reconcileKeyboard(design.keyboard, document);
  return { design: keyboard === design.keyboard ? design : { ...design, keyboard }, issues: [] };
}

/** What JSON itself loses: all but the last of doubled keys, and digits that no number can hold. */
function findLosses(text: string, root: JsonNode): readonly Issue[] {
  const issues: Issue[] = [];
  const placeOf = placesIn(text);
  const tell = (code: 'repeated-key' | 'large-number', path: Issue['path'], name: string, at: number) =>
    issues.push({ ...requestIssue(code, path, name), place: placeOf(at) });
  const visit = ({ parts, from, to, value }: JsonNode, path: Issue['path']): void => {
    if (typeof value === 'number' && isRounded(text.slice(from, to), value)) {
      tell('large-number', path, text.slice(from, to), from);
    }
    const seen = new Set<string>();
    for (const [i, { key, from: at, node }] of (parts ?? []).entries()) {
      const inner = [...path, key ?? i];
      if (key !== null && seen.has(key)) tell('repeated-key', inner, `"${key}"`, at);
      if (key !== null) seen.add(key);
      visit(node, inner);
    }
  };
  visit(root, []);
  return issues;
}

function isRounded(digits: string, value: number): boolean {
  return /^-?\d{16,}$/.test(digits) && BigInt(digits) !== BigInt(value);
}
