import { isJsonList, isJsonObject, type Json } from './json.ts';
import type { JsonNode } from './parse-json-tree.ts';

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
