import type { Json } from './json.ts';

/**
 * Whether a value is nested deeper than so many levels, JSON inside of texts included. Such a value can be read but no more be
 * written: writing takes a piece of the stack for each level.
 * https://www.rfc-editor.org/rfc/rfc8259.html#section-9
 */
export function exceedsDepth(value: Json, limit: number): boolean {
  const open: (readonly [Json, number])[] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    const inner = typeof one === 'string' ? parse(one) : one;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth === limit) return true;
    for (const child of Object.values(inner)) open.push([child, depth + 1]);
  }
  return false;
}

function parse(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
