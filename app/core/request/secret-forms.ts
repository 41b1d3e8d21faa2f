import { decodeEntity, entityPattern } from '../json/html.ts';

/** A text as it reads when escapes are undone, and where each of its characters stood. */
export interface TextForm {
  readonly text: string;
  /** The place in the text as given; of the end, too. */
  readonly origin: (at: number) => number;
}

/** Texts within texts within texts: nobody escapes more often. */
const MOST_LAYERS = 4;
const ESCAPE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[\\/"'`nrt])|%[\da-f]{2}|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi;
const BLANKS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The text as given, then with one layer of escapes after the other undone: those of JSON and of programs, of addresses, and of
 * HTML. All that is not escaped stays as it is.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function unescapeLayers(text: string): readonly TextForm[] {
  const forms: TextForm[] = [{ text, origin: (at) => at }];
  for (let layer = 1; layer <= MOST_LAYERS; layer++) {
    const form = forms.at(-1) as TextForm;
    const next = undo(form);
    if (next === null) break;
    forms.push(next);
  }
  return forms;
}

function undo({ text, origin }: TextForm): TextForm | null {
  if (!/[\\%&]/.test(text)) return null;
  const pieces: string[] = [];
  let length = 0;
  let end = 0;
  // Behind each escape: where the text goes on, there and here.
  const here: number[] = [0];
  const there: number[] = [0];
  for (const match of text.matchAll(ESCAPE)) {
    const meant = meaningOf(match[0]);
    if (meant === null) continue;
    pieces.push(text.slice(end, match.index), meant);
    length += match.index - end;
    here.push(length, length + meant.length);
    length += meant.length;
    end = match.index + match[0].length;
    there.push(match.index, end);
  }
  if (end === 0) return null;
  const moved = (at: number): number => {
    const i = lastAtMost(here, at);
    return (there[i] ?? 0) + at - (here[i] ?? 0);
  };
  return { text: pieces.join('') + text.slice(end), origin: (at) => origin(moved(at)) };
}

function meaningOf(written: string): string | null {
  if (written.startsWith('%')) return String.fromCharCode(Number.parseInt(written.slice(1), 16));
  if (written.startsWith('&')) return meantBy(written);
  if (written.length > 2) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const sign = written.slice(1);
  return BLANKS[sign] ?? sign;
}

function meantBy(entity: string): string | null {
  const meant = entity.replace(entityPattern(), decodeEntity);
  return meant === entity ? null : meant;
}

/** The index of the last number that is not above the given one. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A piece of a text that was base64 of something readable. */
export interface Encoded {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const RUN = /[\w+/-]{20,}={0,2}/g;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const VALUES: ReadonlyMap<string, number> = new Map([
  ...Array.from(LETTERS, (letter, value) => [letter, value] as const),
  ['+', 62],
  ['-', 62],
  ['/', 63],
  ['_', 63],
]);

/** What of a text reads as base64, of either alphabet: whole, or between slashes. */
export function decodeRuns(text: string): readonly Encoded[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }): readonly Encoded[] => {
    const whole = decode(run);
    if (whole !== null) return [{ from: index, to: index + run.length, text: whole }];
    if (!run.includes('/')) return [];
    let from = index;
    return run.split('/').flatMap((piece) => {
      const at = from;
      from += piece.length + 1;
      const inner = piece.length < 20 ? null : decode(piece);
      return inner === null ? [] : [{ from: at, to: at + piece.length, text: inner }];
    });
  });
}

/** One character a byte, which is enough to look for ASCII in it; null when it is nothing to read. */
function decode(run: string): string | null {
  const characters: string[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of run) {
    const value = VALUES.get(letter);
    if (value === undefined) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    // In a text there are no control characters but these.
    if (byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) return null;
    characters.push(String.fromCharCode(byte));
  }
  return characters.join('');
}
