import { decodeEntity, entityPattern } from '../../json/html.ts';
import { joinPieces, keptPieces, replaceIn, type Source, type SourcePiece, wholeSource } from './source.ts';

/** Not `^`: that is also found after line ends that are none of Markdown, and may stand in JSON. */
const FENCE = /(?<![^\r\n])([ \t>]*)(`{3,}|~{3,}(?!~))[^\r\n`]*(?![^\r\n])/g;
const MOST_FENCES = 100;
const TAG = /<br\s*\/?>|<\/(?:p|div|li|tr|h\d)>|<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,500})?\/?>/gi;
/** The first cell of a row is often the number of a line of code. */
const NUMBER_CELL = /(<tr(?:\s[^<>]{0,500})?>\s{0,80})<td(?:\s[^<>]{0,500})?>\s{0,80}\d{1,6}\s{0,80}<\/td>/gi;
const HTML = /<(?:pre|code|p|br|div|span|textarea|li|td|b|script)\b[^<>]*>/i;
const ESCAPED_CODE = /&(?:quot|#0?39|#34|#x27|#x22|apos|gt|lt|amp|nbsp);/i;
const ESCAPED_JSON = /[{[](?:\\[nrt]|[ \t\r\n]){0,200}\\"/;
/** Two lines of a quotation in a row; one alone may be the end of a tag or of a comparison. */
const QUOTED_LINES = /^[ \t]{0,3}>[^\n]*\n[ \t]{0,3}>/m;
const QUOTED = /^[ \t]{0,3}(?:>[ \t]?){1,5}/gm;
const NUMBERED = /^[ \t]*(\d{1,6})(?:[ \t]*\||(?=\s|$))[ \t]?/gm;
const BRACKET = /[[{]|\w\(/;
const FEWEST_NUMBERS = 3;

/** The ways to read one piece of a text, the likeliest first. */
export type Wrapped = readonly Source[];

/**
 * The pieces of a text that may hold a keyboard: its Markdown fences, and the whole of it. Each comes as it is, without HTML
 * tags and entities, and without the backslashes of a text quoted in another. Places in them lead back to what was pasted.
 */
export function unwrapText(text: string): { readonly fences: readonly Wrapped[]; readonly whole: Wrapped } {
  const whole = wholeSource(text);
  const fences = text.includes('```') || text.includes('~~~') ? readFences(whole) : [];
  return { fences: fences.map(readings), whole: readings(whole) };
}

function readings(pasted: Source): Wrapped {
  const source = withoutMargin(pasted);
  const variants = source === pasted ? [source] : [source, pasted];
  const bare = HTML.test(source.text)
    ? replaceIn(
        replaceIn(source, NUMBER_CELL, ([, row = '']) => row),
        TAG,
        ([tag]) => (/^<(?:br|\/)/i.test(tag) ? '\n' : ''),
      )
    : source;
  if (bare !== source) variants.push(bare);
  if (ESCAPED_CODE.test(bare.text)) {
    const plain = replaceIn(bare, entityPattern(), ([entity, ...groups]) => decodeEntity(entity, ...groups));
    // Without a quote of its own nothing in it can be code.
    if (!/["'`]/.test(bare.text) && /["']/.test(plain.text)) return [plain];
    variants.push(plain);
  }
  if (ESCAPED_JSON.test(source.text)) variants.push(unescapeQuotes(source));
  return variants;
}

/** Code without what stands before its lines: the `>` of a quotation, or the numbers that a page gives them. */
function withoutMargin(source: Source): Source {
  if (!BRACKET.test(source.text)) return source;
  const plain = QUOTED_LINES.test(source.text) ? withoutMarks(source, [...source.text.matchAll(QUOTED)]) : source;
  return withoutMarks(plain, numbersOf(plain.text));
}

/** Where lines without a mark are code, the others are lines of a text in it. */
function withoutMarks(source: Source, marks: readonly RegExpExecArray[]): Source {
  const { text } = source;
  const pieces: SourcePiece[] = [];
  let end = 0;
  for (const { 0: mark, index } of marks) {
    const line = end === 0 ? 0 : text.indexOf('\n', end);
    if (line < index && BRACKET.test(text.slice(line, index))) return source;
    for (const kept of keptPieces(source, end, index)) pieces.push(kept);
    end = index + mark.length;
  }
  const rest = text.indexOf('\n', end);
  if (pieces.length === 0 || (rest >= 0 && BRACKET.test(text.slice(rest)))) return source;
  return joinPieces(source, [...pieces, ...keptPieces(source, end, text.length)]);
}

/** Numbers before lines that count on: a page gives them. Fewer may be those of a text. */
function numbersOf(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let run: RegExpExecArray[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_NUMBERS) for (const one of run) found.push(one);
    run = [];
  };
  let [number, end] = [0, 0];
  for (const match of text.matchAll(NUMBERED)) {
    const [mark, digits] = match;
    if (Number(digits) !== number + 1 || text.indexOf('\n', end) !== match.index - 1) close();
    run.push(match);
    [number, end] = [Number(digits), match.index + mark.length];
  }
  close();
  return found;
}

function unescapeQuotes(source: Source): Source {
  const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return replaceIn(source, /\\(["\\/nrt])/g, ([, letter = '']) => letters[letter] ?? letter);
}

function readFences(whole: Source): readonly Source[] {
  const found: Source[] = [];
  let open: RegExpExecArray | null = null;
  const take = (to: number): void => {
    if (open !== null) found.push(outdent(whole, open.index + open[0].length, to, open[1] ?? ''));
    open = null;
  };
  for (const mark of whole.text.matchAll(FENCE)) {
    if (found.length === MOST_FENCES) break;
    const [line, , fence = ''] = mark;
    if (open === null) open = mark;
    else if (fence.startsWith(open[2] ?? '') && line.trimEnd().endsWith(fence)) take(mark.index);
  }
  // A fence that nobody closed goes on to the end.
  take(whole.text.length);
  return found.filter(({ text }) => text.trim() !== '');
}

/** The lines of a fence without what stands before the fence itself, such as the `>` of a quotation. */
function outdent(whole: Source, from: number, to: number, indent: string): Source {
  const pieces: SourcePiece[] = [];
  const skipped = indent.trimEnd();
  for (const match of whole.text.slice(from, to).matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '') continue;
    const cut = skipped !== '' && match[0].startsWith(skipped) ? skipped.length : 0;
    pieces.push({ text: match[0].slice(cut), origin: from + match.index + cut });
  }
  return joinPieces(whole, pieces);
}
