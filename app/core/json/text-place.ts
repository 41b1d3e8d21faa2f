import type { TextPlace } from './issue.ts';

const LINE_END = /\r\n|\r|\n/g;

/** The line and the column of an offset, both counted from 1. */
export function placeAt(text: string, offset: number): TextPlace {
  const at = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    if (next > at) break;
    line += 1;
    start = next;
  }
  return { line, column: at - start + 1 };
}

/** The offset of a place; of the end of the text when the place lies behind it. */
export function offsetOf(text: string, place: TextPlace): number {
  let line = 1;
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    if (line >= place.line) break;
    line += 1;
    start = match.index + match[0].length;
  }
  return line < place.line ? text.length : Math.min(start + place.column - 1, text.length);
}
