import { decodeEntity, entityPattern } from '../../json/html.ts';
import { joinPieces, replaceIn, type Source, type SourcePiece, wholeSource } from './source.ts';

const FENCE = /^([ \t>]*)(`{3,}|~{3,}(?!~))[^\r\n`]*$/gm;
const MOST_FENCES = 100;
const TAG = /<br\s*\/?>|<\/(?:p|div|li|tr|h\d)>|<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,500})?\/?>/gi;
const HTML = /<(?:pre|code|p|br|div|span|textarea|li|b|script)\b[^<>]*>/i;
const ESCAPED_CODE = /&(?:quot|#0?39|#34|#x27|#x22|apos|gt|lt|amp|nbsp);/i;
const ESCAPED_JSON = /[{[](?:\\[nrt]|[ \t\r\n]){0,200}\\"/;
/** Two lines of a quotation in a row; one alone may be the end of a tag or of a comparison. */
const QUOTED_LINES = /^[ \t]{0,3}>[^\n]*\n[ \t]{0,3}>/m;
const QUOTED = /^[ \t]{0,3}(?:>[ \t]?){1,5}/gm;

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
    ? replaceIn(source, TAG, ([tag]) => (/^<(?:br|\/)/i.test(tag) ? '\n' : ''))
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

/** Code without the `>` of a quotation before its lines. */
function withoutMargin(source: Source): Source {
  return /[[{(]/.test(source.text) && QUOTED_LINES.test(source.text) ? replaceIn(source, QUOTED, () => '') : source;
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
