import { commonLetters, decodeEscapes, type Escapes } from '../code/decode-escapes.ts';
import { joinPieces, originAt, type Piece, replaceIn, type Source } from '../text/source.ts';

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
type ShellPiece = Piece & { readonly raw: boolean };

// A slash at the end of a line stands for a backslash in some examples of the documentation.
const TOKEN =
  /((?:[\\^`]|(?<=\s)\/)[ \t]*(?:\r?\n|$))|\$'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|'([^']*)'|"([^"\\`]*(?:[\\`][\s\S][^"\\`]*)*)"|\\([\s\S])|((?<=[^\s&])&(?=[^\s&;|]))|([;|&])|(\s+)|([^\s;|&\\^`$'"/]+|[\s\S])/g;
/** No command has more. */
const MOST_WORDS = 10_000;
const EXPRESSION = /\$(?:\w+|\{[^{}]*\}|\([^()]*\))/g;

/**
 * Words of a command line with their quotes removed; null is the end of a command. Understands POSIX shells, cmd (`^"`) and
 * PowerShell. Line feeds part words only: a lost `\` does no harm.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
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
  for (const match of outer.text.matchAll(TOKEN)) {
    const [whole, continued, ansi, single, double, escaped, inner, stop, blank, letters] = match;
    if (continued !== undefined) continue;
    if (words.length > MOST_WORDS) break;
    if (blank !== undefined || stop !== undefined) {
      close(match.index);
      if (stop !== undefined) words.push(null);
      continue;
    }
    if (from < 0) from = match.index;
    if (inner !== undefined) ampersand ??= match.index;
    const text =
      single ?? escaped ?? inner ?? letters ?? (ansi === undefined ? unquote(double ?? '') : decodeEscapes(ansi, ANSI));
    const skipped =
      whole.length - (single ?? escaped ?? ansi ?? double ?? whole).length > 0 ? (ansi === undefined ? 1 : 2) : 0;
    pieces.push({ text, origin: match.index + skipped, raw: double !== undefined || letters !== undefined });
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

/** A `$` in single quotes or behind a backslash is only a sign. */
function findExpressions(pieces: readonly ShellPiece[]): { from: number; to: number }[] {
  if (!pieces.some(({ text, raw }) => raw && text.includes('$'))) return [];
  const kept = pieces.map(({ text, raw }) => (raw ? text : text.replaceAll('$', ' '))).join('');
  return [...kept.matchAll(EXPRESSION)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** In double quotes a POSIX shell keeps the backslash before anything but these. */
const unquote = (quoted: string): string => quoted.replace(/[\\`](["\\`$\n])/g, '$1');

/** The escapes between `$'` and `'`, as bash knows them. */
const ANSI: Escapes = {
  letters: { ...commonLetters, a: '\x07', b: '\b', e: '\x1b', E: '\x1b', "'": "'", '?': '?' },
  unicode: 'uU',
  bytes: true,
  keep: true,
};
