import { isJsonList, isJsonObject, type Json, type JsonObject, sameJson } from './json.ts';
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

/** How a person lays JSON out. */
export interface Look {
  /** One level of indentation; null when everything stands on one line. */
  readonly unit: string | null;
  readonly lineBreak: string;
  /** The colon with the blanks around it. */
  readonly colon: string;
  /** What follows a comma on one line. */
  readonly gap: string;
  /** What stands inside of the braces of an object on one line. */
  readonly pad: string;
}

/** The look of a text; `style` decides where the text shows nothing. */
export function findLook(text: string, root: JsonNode | null, style: Style): Look {
  const seen = { unit: null as string | null, colon: null as string | null, gap: null as string | null, pad: '' };
  let isFilled = false;
  const visit = (node: JsonNode): void => {
    const [first, second] = node.parts ?? [];
    if (!first) return;
    isFilled = true;
    const lead = text.slice(node.from + 1, first.from);
    const inner = indentOf(lead);
    if (inner !== null) seen.unit ??= unitOf(text, node, inner);
    if (first.key !== null) {
      if (inner === null && isBlankOnly(lead)) seen.pad ||= lead;
      const colon = text.slice(first.keyTo, first.node.from);
      if (!/[\r\n]/.test(colon)) seen.colon ??= colon;
    }
    if (second) {
      const between = text.slice(first.node.to, second.from).replace(/^\s*,/, '');
      if (!/[\r\n]/.test(between)) seen.gap ??= between;
    }
    for (const part of node.parts ?? []) visit(part.node);
  };
  if (root) visit(root);
  const isPretty = style === 'pretty';
  const colon = seen.colon ?? (isPretty ? ': ' : ':');
  return {
    unit: isFilled ? (seen.unit ?? (/[\r\n]/.test(textOf(text, root)) ? '  ' : null)) : isPretty ? '  ' : null,
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    colon,
    gap: seen.gap ?? (colon.endsWith(' ') ? ' ' : ''),
    pad: seen.pad,
  };
}

/** A value laid out like that: over several lines from this indentation on, or on one line when it is null. */
export function writeLike(value: Json, look: Look, indent: string | null): string {
  const inner = indent === null || look.unit === null ? null : indent + look.unit;
  const wrap = (open: string, parts: readonly string[], close: string, pad: string): string => {
    if (parts.length === 0) return open + close;
    if (inner === null) return open + pad + parts.join(`,${look.gap}`) + pad + close;
    const lead = look.lineBreak + inner;
    return `${open}${lead}${parts.join(`,${lead}`)}${look.lineBreak}${indent}${close}`;
  };
  if (isJsonList(value)) {
    return wrap(
      '[',
      value.map((item) => writeLike(item, look, inner)),
      ']',
      '',
    );
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, own]) => JSON.stringify(key) + look.colon + writeLike(own, look, inner),
  );
  return wrap('{', members, '}', look.pad);
}

/** The indentation after the last line break of some blanks; null on one line. */
export function indentOf(blanks: string): string | null {
  const at = Math.max(blanks.lastIndexOf('\n'), blanks.lastIndexOf('\r'));
  return at < 0 ? null : blanks.slice(at + 1);
}

function unitOf(text: string, node: JsonNode, inner: string): string | null {
  const outer = indentOf(text.slice(node.parts?.at(-1)?.node.to, node.to - 1)) ?? '';
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : null;
}

function isBlankOnly(lead: string): boolean {
  return /^[ \t]+$/.test(lead);
}

function textOf(text: string, node: JsonNode | null): string {
  return node ? text.slice(node.from, node.to) : '';
}

/** How it is laid out: two blanks a level, or none at all. */
export type Style = 'pretty' | 'compact';
