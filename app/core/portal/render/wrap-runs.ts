import type { Run } from './message-blocks.ts';
import type { Measure } from './picture.ts';

/** One line of text: its pieces from left to right, and how much room they take in pixels. */
export interface Line {
  readonly pieces: readonly (Run & { readonly x: number })[];
  readonly width: number;
  readonly height: number;
}

/**
 * Breaks text into lines no wider than that, between words where it can be, as `white-space: pre-wrap` with
 * `overflow-wrap: anywhere` does. A line is `lineHeight` high, or 1.4 of letters that are too large for that.
 * https://www.w3.org/TR/css-text-3/#white-space-property
 */
export function wrapRuns(runs: readonly Run[], width: number, lineHeight: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let pieces: (Run & { x: number })[] = [];
  let x = 0;
  let height = lineHeight;
  const endLine = () => {
    lines.push({ pieces, width: Math.min(width, x), height });
    pieces = [];
    x = 0;
    height = lineHeight;
  };
  const put = (text: string, style: Run['style']) => {
    const last = pieces.at(-1);
    if (last?.style === style) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ text, style, x });
    x += measure(text, style);
    if (style.size * 1.25 > lineHeight) height = Math.max(height, style.size * 1.4);
  };
  for (const { text, style } of runs) {
    for (const word of text.match(/\n|[^\S\n]+|[^\s]+/gu) ?? []) {
      if (word === '\n') {
        endLine();
        continue;
      }
      // Blanks hang over the edge; a word that does not fit begins a line.
      if (word.trim() !== '' && x > 0 && x + measure(word, style) > width) endLine();
      if (word.trim() === '' || measure(word, style) <= width) put(word, style);
      else
        for (const part of breakWord(word, (piece) => measure(piece, style) <= width)) {
          if (x > 0) endLine();
          put(part, style);
        }
    }
  }
  if (pieces.length > 0) endLine();
  return lines;
}

/** A word in pieces that fit, each as long as it can be. */
function breakWord(word: string, fits: (piece: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
