import { decodePythonString } from './decode-strings.ts';
import type { SourceLanguage } from './language.ts';
import { endOfQuoted } from './pieces.ts';
import { pastToken } from './split-tokens.ts';
import { endsValue, type Token } from './tokens.ts';

/** The letters that may stand before a quote: r, b, f, u in any case. */
const PREFIXES = new Set([...'rbfuRBFU'].map((letter) => letter.charCodeAt(0)));
const opening = /(?:[rbfuRBFU]{1,2})?(?="|')/y;

/** Python: literals, calls with keywords and f-strings. */
export const python: SourceLanguage = {
  kind: 'python',
  lexis: {
    comment: (text, at, code) => {
      if (code !== 35) return at;
      const end = text.indexOf('\n', at);
      return end < 0 ? text.length : end;
    },
    literal: (text, at, code, _, lost) => {
      if (code !== 34 && code !== 39 && !PREFIXES.has(code)) return -1;
      opening.lastIndex = at;
      if (!opening.test(text)) return -1;
      const quote = text.charAt(opening.lastIndex);
      const triple = quote.repeat(3);
      const long = text.startsWith(triple, opening.lastIndex);
      const kind = long ? { mark: triple, lines: true } : { mark: quote, lines: false };
      return endOfQuoted(text, opening.lastIndex, kind, lost);
    },
    name: /[\p{L}_][\p{L}\p{N}_]*/uy,
  },
  start: () => 0,
  constants: { True: true, False: false, None: null, true: true, false: false, null: null },
  pair: ':',
  bareKeys: false,
  isTyped,
  concat: '+',
  members: ['.'],
  weak: /^(?:if|else|or|and|not|in|is|for|lambda|=|:=|[=!]=|[<>]=?|[-+*/%|&^]=|[|&^]|<<|>>|,|;)$/,
  lineEnds: 'always',
  writers: /^(?:(?:json|orjson|ujson)\.)?dumps$/,
  wrappers: /^(?:(?:copy\.)?(?:deep)?copy|list|tuple|dict)$/,
  functions: /^lambda$/,
  decode: decodePythonString,
  container: (tokens, at) => {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token?.kind === 'name' && tokens[at + 1]?.text === '(' && before?.text !== '.') {
      const isMap =
        token.text === 'dict' && (isKeywords(tokens, at + 1) || isKeywords(tokens, secondOf(tokens, at + 1)));
      return isMap ? { open: at + 1, form: 'keywords' } : null;
    }
    if (token?.kind !== 'open') return null;
    if (token.text === '{') return { open: at, form: 'braces' };
    if (before !== undefined && !before.text.startsWith(',') && endsValue(before) && !token.broken) return null;
    if (token.text === '[') return { open: at, form: 'list' };
    return isTuple(tokens, at) ? { open: at, form: 'list' } : null;
  },
};

const blocks = /^(?:else|try|finally|except)$/;

/** Only a name that begins a statement or a parameter has a type: `if cmd:` and `else:` begin a block. */
function isTyped(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || blocks.test(token.text)) return false;
  return before === undefined || token.broken || /^[(,;]$/.test(before.text);
}

function isKeywords(tokens: readonly Token[], open: number): boolean {
  const first = tokens[open + 1];
  return first?.text === ')' || first?.text === '**' || (first?.kind === 'name' && tokens[open + 2]?.text === '=');
}

/** The comma before the second argument of a call; its bracket without one. */
function secondOf(tokens: readonly Token[], open: number): number {
  const close = tokens[open]?.mate ?? open;
  for (let i = open + 1; i < close; i = pastToken(tokens, i)) if (tokens[i]?.text === ',') return i;
  return open;
}

function isTuple(tokens: readonly Token[], open: number): boolean {
  const close = tokens[open]?.mate ?? open;
  for (let i = open + 1; i < close; i = pastToken(tokens, i)) {
    if (tokens[i]?.text === ',') return tokens[close]?.text === ')';
    if (tokens[i]?.text === '=' || tokens[i]?.text === 'for') return false;
  }
  return false;
}
