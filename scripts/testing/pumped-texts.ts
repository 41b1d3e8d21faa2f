/** A text with one piece of it over and over. */
export interface Pumped {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/** The text with the piece as often as its length needs. */
export function pump({ before, piece, after }: Pumped, length: number): string {
  return before + piece.repeat(Math.ceil(length / piece.length)) + after;
}

/** A character, or what stands in a group: alternatives, each a row of parts. */
type Part = string | readonly (readonly Part[])[];

/** Of what matches a class or an escape any will do. */
const CHARACTERS = [' ', 'a', '0', '\t', '\n', '-', '"', '.', '/', '[', '=', ':', 'A', 'é', '👍', '🇩'];
const PIECES =
  ' |\t|\n|\r\n|"|\'|`|\\|(|)|[|]|{|<|>|/|-|~|=|:|,|.|!|#|$|@|%|&|_|a|A|0|🇩|a.|s/|a | \n|[a|a=|${|<a |[CODE]-|<<0|.GIF#|a-|://|ab[|0:';
const COMMON: readonly Pumped[] = `${PIECES}||`
  .split(/(?<=[^|])\|/)
  .filter((piece) => piece !== '')
  .flatMap((piece) => ['\0', '\n'].map((after) => ({ before: '\0', piece, after })));
const LONGEST_SAMPLE = 28;

const TOKENS =
  /\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\p\{[^}]*\}|\\k<\w+>|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|[)|]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/giu;

/**
 * Texts that a pattern may take long on: what it matches, as far as a piece of it, that piece over and over, and an end that
 * does not fit. None for a pattern that cannot: without repetition, or with a single plain one.
 */
export function pumpedTexts({ source, flags }: RegExp): readonly Pumped[] {
  const tokens: readonly string[] = source.match(TOKENS) ?? [];
  const repeated = tokens.filter((token) => /^(?:[*+]|\{\d+,|\{\d\d)/.test(token));
  // One run from one beginning, or a run and nothing else, is passed once.
  const isAnchored = tokens[0] === '^' && !flags.includes('m') && !tokens.includes('|');
  if (repeated.length === 0 || (repeated.length === 1 && (isAnchored || tokens.length === 2))) return [];
  const found = new Map<string, Pumped>(COMMON.map((one) => [JSON.stringify(Object.values(one)), one]));
  const add = (before: string, piece: string, after: string): void => {
    found.set(JSON.stringify([before, piece, after]), { before, piece, after });
  };
  const excluded = tokens.flatMap((token) =>
    token.startsWith('[^') ? [0, 1, 2].map((variant) => matching(`[${token.slice(2)}`, flags, variant)) : [],
  );
  const ends = new Set(['\0', '\n', ...excluded.slice(0, 6)]);
  for (const sample of samplesOf(tokens, flags)) {
    for (let from = 0; from <= sample.length; from++) {
      const before = sample.slice(0, from);
      const pieces = new Set([' ', 'a', before, from === 0 ? sample : '']);
      for (const size of [1, 2, 3]) pieces.add(sample.slice(from, from + size));
      for (const piece of pieces) if (piece !== '') for (const end of ends) add(before, piece, end);
    }
  }
  return [...found.values()];
}

/** Texts that a pattern matches, or nearly: each of its alternatives, and its classes by several of their characters. */
function samplesOf(tokens: readonly string[], flags: string): ReadonlySet<string> {
  const samples = new Set<string>();
  for (const variant of [0, 1, 2]) {
    const rest = [...tokens];
    for (const row of readGroup(rest, flags, variant)) samples.add(write([row], variant).slice(0, LONGEST_SAMPLE));
  }
  return samples;
}

function readGroup(rest: string[], flags: string, variant: number): Part[][] {
  const rows: Part[][] = [[]];
  for (let token = rest.shift(); token !== undefined && token !== ')'; token = rest.shift()) {
    if (token.startsWith('(')) rows.at(-1)?.push(readGroup(rest, flags, variant));
    else if (token === '|') rows.push([]);
    else if (!/^(?:[*+?^$]|\{\d|\\[bBk])/.test(token)) rows.at(-1)?.push(matching(token, flags, variant));
  }
  return rows;
}

function write(rows: readonly (readonly Part[])[], variant: number): string {
  const row = rows[variant % rows.length] ?? [];
  return row.map((part) => (typeof part === 'string' ? part : write(part, variant))).join('');
}

/** A character that one token of a pattern matches. */
function matching(token: string, flags: string, variant: number): string {
  if (token.length === 1 && token !== '.') return token;
  const one = new RegExp(`^${token}$`, flags.replace(/[gym]/g, ''));
  const own = [...token.replace(/^\[\^?|\]$/g, '')].filter((character) => character !== '\\');
  const fitting = [...CHARACTERS, ...own].filter((character) => one.test(character));
  return fitting[variant % Math.max(fitting.length, 1)] ?? '';
}
