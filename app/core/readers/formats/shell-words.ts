import { commonLetters, decodeEscapes, type Escapes } from '../code/lex/decode-strings.ts';
import { joinPieces, originAt, replaceIn, type Source, type SourcePiece, sliceSource } from '../text/source.ts';

/** One word of a command line without its quotes. */
export interface ShellWord extends Source {
  /** Variables and substitutions that a shell would have replaced: offsets in the word. */
  readonly expressions: readonly { readonly from: number; readonly to: number }[];
  /** A bare `&` inside of it, at which a shell would have ended the command; an offset in what was pasted. */
  readonly ampersand: number | null;
  /** Where the word begins in what was pasted. */
  readonly from: number;
  readonly to: number;
}

/** `raw`: a shell would look for variables in it. */
type ShellPiece = SourcePiece & { readonly raw: boolean };

// A slash at the end of a line stands for a backslash in some examples of the documentation.
const TOKEN =
  /((?:[\\^`]|(?<=\s)\/)[ \t]*(?:\r?\n|$))|\$'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|'([^']*)'|\\([\s\S])|((?<=[^\s&])&(?=[^\s&;|]))|([;|&])|(\s+)|([^\s;|&\\^`$'"/]+|[\s\S])/g;
const DOUBLE = /"([^"\\`]*(?:[\\`][\s\S][^"\\`]*)*)"/y;
/** No command has more. */
const MOST_WORDS = 10_000;
const EXPRESSION = /\$(?:\w+|\{[^{}]*\}|\([^()]*\))/g;

/**
 * Words of a command line with their quotes removed; null is the end of a command. Understands POSIX shells, cmd (`^"`) and
 * PowerShell. Line feeds part words only: a lost `\` does no harm.
 */
export function shellWords(source: Source): (ShellWord | null)[] {
  const outer = source.text.includes('^"') ? replaceIn(source, /\^([\s\S])/g, ([, kept = '']) => kept) : source;
  const words: (ShellWord | null)[] = [];
  let pieces: ShellPiece[] = [];
  let ampersand: number | null = null;
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) words.push(toWord(outer, pieces, from, to, ampersand));
    pieces = [];
    ampersand = null;
    from = -1;
  };
  const tokens = new RegExp(TOKEN);
  // Behind a double quote that has no end none has one: what is left of it is looked through once.
  let endless = false;
  for (let match = tokens.exec(outer.text); match !== null; match = tokens.exec(outer.text)) {
    const [, continued, ansi, single, escaped, inner, stop, blank, letters] = match;
    if (continued !== undefined) continue;
    if (words.length > MOST_WORDS) break;
    if (blank !== undefined || stop !== undefined) {
      close(match.index);
      if (stop !== undefined) words.push(null);
      continue;
    }
    if (from < 0) from = match.index;
    if (inner !== undefined) ampersand ??= match.index;
    DOUBLE.lastIndex = match.index;
    const double = letters === '"' && !endless ? DOUBLE.exec(outer.text)?.[1] : undefined;
    if (double !== undefined) tokens.lastIndex = DOUBLE.lastIndex;
    else endless ||= letters === '"';
    if (double !== undefined) {
      for (const piece of unquoted(double, match.index + 1)) pieces.push(piece);
      continue;
    }
    const text = single ?? escaped ?? inner ?? letters ?? decodeEscapes(ansi ?? '', ANSI);
    const skipped = ansi !== undefined ? 2 : (single ?? escaped) === undefined ? 0 : 1;
    pieces.push({ text, origin: match.index + skipped, raw: letters !== undefined });
  }
  close(outer.text.length);
  return words;
}

function toWord(
  outer: Source,
  pieces: readonly ShellPiece[],
  from: number,
  to: number,
  ampersand: number | null,
): ShellWord {
  const { text, starts, origins } = joinPieces(outer, pieces);
  return {
    text,
    starts,
    origins,
    expressions: findExpressions(pieces),
    ampersand: ampersand === null ? null : originAt(outer, ampersand),
    from: originAt(outer, from),
    to: originAt(outer, to),
  };
}

/** A word from an offset in it on. */
export function tailOfWord(word: ShellWord, at: number): ShellWord {
  const expressions = word.expressions
    .map(({ from, to }) => ({ from: from - at, to: to - at }))
    .filter(({ from }) => from >= 0);
  return { ...word, ...sliceSource(word, at, word.text.length), expressions };
}

/** A `$` in single quotes or behind a backslash is only a sign. */
function findExpressions(pieces: readonly ShellPiece[]): { from: number; to: number }[] {
  if (!pieces.some(({ text, raw }) => raw && text.includes('$'))) return [];
  const kept = pieces.map(({ text, raw }) => (raw ? text : text.replaceAll('$', ' '))).join('');
  return [...kept.matchAll(EXPRESSION)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** What stands in double quotes: a POSIX shell keeps the backslash there before anything but these. */
function unquoted(quoted: string, at: number): readonly ShellPiece[] {
  const pieces: ShellPiece[] = [];
  let end = 0;
  for (const { 1: sign = '', index } of quoted.matchAll(/[\\`](["\\`$\n])/g)) {
    pieces.push({ text: quoted.slice(end, index), origin: at + end, raw: true });
    pieces.push({ text: sign, origin: at + index, raw: false });
    end = index + 2;
  }
  return [...pieces, { text: quoted.slice(end), origin: at + end, raw: true }];
}

/** The escapes between `$'` and `'`, as bash knows them. */
const ANSI: Escapes = {
  letters: { ...commonLetters, a: '\x07', b: '\b', e: '\x1b', E: '\x1b', "'": "'", '?': '?' },
  unicode: 'uU',
  bytes: true,
  keep: true,
};
