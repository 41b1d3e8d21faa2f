import type { TextPlace } from './issue.ts';

const LINE_END = /\r\n|\r|\n/g;

/** The line and the column of an offset, both counted from 1. Of many offsets: `placesIn`. */
export function placeAt(text: string, offset: number): TextPlace {
  return placesIn(text)(offset);
}

/** The line and the column of any offset of a text; its lines are counted once, when the first one is asked for. */
export function placesIn(text: string): (offset: number) => TextPlace {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of any place of a text, undoing `placesIn`: that of the end where the place lies behind it. Its lines are counted once. */
export function offsetsIn(text: string): (place: TextPlace) => number {
  let starts: readonly number[] | undefined;
  return ({ line, column }) => {
    starts ??= lineStarts(text);
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(LINE_END), (match) => match.index + match[0].length)];
}
