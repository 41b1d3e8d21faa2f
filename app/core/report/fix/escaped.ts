import type { Places } from '../../json/places.ts';
import type { Edit } from './edits.ts';

/** A text without one layer of escapes, and the way back. */
export interface Unescaped {
  readonly text: string;
  readonly places: Places;
  /** The same edits in the text with its escapes. */
  readonly back: (edits: readonly Edit[]) => readonly Edit[];
}

/** Whether what stands at these places is JSON inside of a quoted text: `\"TEXT\": \"Hi\"`. */
export function hasEscapes(text: string, places: Places): boolean {
  return [...places.values()].some(([from]) => text.startsWith('\\"', from));
}

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Opens the escapes of a text: those of a shell between double quotes, or those of JSON and most languages. */
export function unescapeText(text: string, places: Places, isShell: boolean): Unescaped {
  const pieces: string[] = [];
  const starts: number[] = [];
  const pairs = isShell ? /\\(["\\$`])/g : /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g;
  let end = 0;
  const take = (piece: string, from: number, isWhole: boolean): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) starts.push(isWhole ? from : from + i);
  };
  for (const match of text.matchAll(pairs)) {
    const [all, first = '', second = ''] = match;
    take(text.slice(end, match.index), end, false);
    take(
      isShell ? first : first === '' ? (SHORT[second] ?? second) : String.fromCharCode(Number.parseInt(first, 16)),
      match.index,
      true,
    );
    end = match.index + all.length;
  }
  take(text.slice(end), end, false);
  starts.push(text.length);
  const inner = (offset: number): number => findStart(starts, offset);
  const outer = (offset: number): number => starts[offset] ?? text.length;
  return {
    text: pieces.join(''),
    places: new Map([...places].map(([pointer, [from, to]]) => [pointer, [inner(from), inner(to)]])),
    back: (edits) =>
      edits.map((edit) => ({
        from: outer(edit.from),
        to: outer(edit.to),
        text: isShell ? edit.text.replace(/["\\$`]/g, '\\$&') : JSON.stringify(edit.text).slice(1, -1),
      })),
  };
}

/** The first index whose start is not before an offset. */
function findStart(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
