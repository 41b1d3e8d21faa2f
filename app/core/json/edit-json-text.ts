import { isJsonList, isJsonObject, type Json, type JsonObject, sameJson } from './json.ts';
import { findLook, indentOf, type Look, type Style, writeLike } from './json-look.ts';
import { freeOf, type Matches, matchItems, matchOrdered, pairGaps } from './match-items.ts';
import { type JsonNode, type JsonPart, parseJsonTree } from './parse-json-tree.ts';

/** A member or item as it stands: the blanks before it and between it and its comma. */
interface Piece extends JsonPart {
  readonly lead: string;
  readonly trail: string;
}

/** What a member or item is to become; a key of null makes an item. */
interface Wanted {
  readonly key: string | null;
  readonly value: Json;
}

interface Page {
  readonly text: string;
  readonly look: Look;
}

/**
 * The text of `next` as close to a text of its former value as can be: where the value is the same, every character stays,
 * blanks and spellings included; what is new is laid out like its neighbours. A text that is not JSON is written anew.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function editJsonText(text: string, next: Json, style: Style): string {
  const root = parseJsonTree(text);
  const page = { text, look: findLook(text, root, style) };
  const indent = page.look.unit === null ? null : '';
  if (root === null) return writeLike(next, page.look, indent);
  return text.slice(0, root.from) + rewrite(page, root, next, indent) + text.slice(root.to);
}

function rewrite(page: Page, node: JsonNode, next: Json, indent: string | null): string {
  if (sameJson(node.value, next)) return page.text.slice(node.from, node.to);
  if (node.parts === null || node.parts.length === 0) return writeLike(next, page.look, indent);
  if (isJsonList(node.value) && isJsonList(next)) {
    const wanted = next.map((value) => ({ key: null, value }));
    return rewriteParts(page, node, piecesOf(page, node), wanted, matchItems(node.value, next));
  }
  if (isJsonObject(node.value) && isJsonObject(next)) {
    const pieces = piecesOf(page, node);
    // Of doubled keys the last one counts.
    const last = new Map(pieces.map((piece, i) => [piece.key, i]));
    const counted = pieces.filter((piece, i) => last.get(piece.key) === i);
    const keys = counted.map(({ key }) => key as string);
    const wanted = orderKeys(keys, next).map((key) => ({ key, value: next[key] as Json }));
    return rewriteParts(page, node, counted, wanted, matchKeys(keys, wanted));
  }
  return writeLike(next, page.look, indent);
}

/** Keys that are numbers come first in every object, wherever they are written: they keep their places in the text. */
function orderKeys(old: readonly string[], next: JsonObject): readonly string[] {
  const keys = Object.keys(next);
  const numbers = keys.filter((key) => /^(?:0|[1-9]\d*)$/.test(key));
  if (numbers.length === 0) return keys;
  const placed = keys.filter((key) => !numbers.includes(key));
  for (const key of [...numbers].sort((a, b) => old.indexOf(a) - old.indexOf(b))) {
    const before = old.slice(0, Math.max(0, old.indexOf(key))).findLast((other) => placed.includes(other));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, key);
  }
  return placed;
}

/** A member continues the one of its key; one left alone between two others is taken for renamed. */
function matchKeys(old: readonly string[], wanted: readonly Wanted[]): Matches {
  const now = wanted.map(({ key }) => key as string);
  const ordered = matchOrdered(old, now);
  const matches = ordered.map((at, j) => {
    const moved = at ?? old.indexOf(now[j] as string);
    return moved < 0 ? null : moved;
  });
  pairGaps(ordered, matches, freeOf(old.length, matches), old.length);
  return matches;
}

function rewriteParts(
  page: Page,
  node: JsonNode,
  old: readonly Piece[],
  wanted: readonly Wanted[],
  matches: Matches,
): string {
  const { text, look } = page;
  const [open, close] = [text.slice(node.from, node.from + 1), text.slice(node.to - 1, node.to)];
  if (wanted.length === 0) return open + close;
  const leading = text.slice(node.from + 1, node.parts?.[0]?.from);
  const ending = text.slice(node.parts?.at(-1)?.node.to, node.to - 1);
  const written = wanted.map((part, j) => {
    const piece = old[matches[j] ?? -1];
    const lead =
      j === 0 ? leading : (neighbourLead(old, matches, j) ?? (indentOf(leading) === null ? look.gap : leading));
    const value = piece
      ? rewrite(page, piece.node, part.value, indentOf(piece.lead))
      : writeLike(part.value, look, indentFor(page, old, lead, part.value));
    const trail = j === wanted.length - 1 ? ending : (piece?.trail ?? old[0]?.trail ?? '');
    return lead + keyOf(page, piece, part) + value + trail;
  });
  return open + written.join(',') + close;
}

function keyOf({ text, look }: Page, piece: Piece | undefined, { key }: Wanted): string {
  if (key === null) return '';
  if (!piece) return JSON.stringify(key) + look.colon;
  const written = piece.key === key ? text.slice(piece.from, piece.keyTo) : JSON.stringify(key);
  return written + text.slice(piece.keyTo, piece.node.from);
}

/** The blanks before a part that is not the first: its own ones, or those of a neighbour that is not the first either. */
function neighbourLead(old: readonly Piece[], matches: Matches, j: number): string | undefined {
  const near = [matches[j], matches[j - 1], matches[j + 1], 1].find((at) => (at ?? 0) > 0);
  return old[near ?? 1]?.lead;
}

/** How far in a new value goes: like another one of its kind here, or else like its line. Null keeps it on one line. */
function indentFor({ text, look }: Page, old: readonly Piece[], lead: string, value: Json): string | null {
  const isList = isJsonList(value);
  const twin = old.findLast(({ node }) => isJsonList(node.value) === isList && (node.parts?.length ?? 0) > 0)?.node;
  const indent = twin ? indentOf(text.slice(twin.parts?.at(-1)?.node.to, twin.to - 1)) : indentOf(lead);
  return look.unit === null ? null : indent;
}

function piecesOf({ text }: Page, { from, to, parts }: JsonNode): readonly Piece[] {
  let at = from + 1;
  return (parts ?? []).map((part, i, all) => {
    const isLast = i === all.length - 1;
    const end = isLast ? to - 1 : text.indexOf(',', part.node.to);
    const piece = {
      ...part,
      lead: text.slice(at, part.from),
      trail: isLast ? usualTrail(text, all) : text.slice(part.node.to, end),
    };
    at = end + 1;
    return piece;
  });
}

/** What the last part gets before a comma once it is not the last any more. */
function usualTrail(text: string, parts: readonly JsonPart[]): string {
  const [first] = parts;
  return first && parts.length > 1 ? text.slice(first.node.to, text.indexOf(',', first.node.to)) : '';
}
