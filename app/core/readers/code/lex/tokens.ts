/** A piece of source text. Offsets are UTF-16 units. */
export interface Token {
  kind: 'name' | 'number' | 'text' | 'mark' | 'open' | 'close';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether a line feed stands before it. */
  readonly broken: boolean;
  /** Of an opening bracket: the index of its closing one, or of what ends it when that is missing. Else -1. */
  mate: number;
}

/** How a language is cut into tokens. Regular expressions are sticky; `code` is the letter at that offset. */
export interface Lexis {
  /** The end of the comment that begins there; the same offset when none does. */
  readonly comment: (text: string, at: number, code: number) => number;
  /** The end of the string literal that begins there; -1 when none does. */
  readonly literal: (text: string, at: number, code: number, before: Token | undefined, lost: Lost) => number;
  readonly name: RegExp;
}

/** Up to where it is known that a kind of quote has no end: keeps damaged text from being searched twice. */
export type Lost = Map<string, number>;

const number = /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*(?:\.\d[\d_]*|\.(?![\w.'"]))?|\.\d[\d_]*)(?:[eE][+-]?\d+)?[nj]?/y;
const mark =
  /===?|!==?|=>|\?\?=?|\?->|\?\.(?!\d)|->|::|:=|\.\.\.|<=>|\*\*|&&|\|\||\+\+|--|[-+*/%&|^<>.]=|<<|>>|[\s\S]/y;
const blank = /\s/;

/** Cuts a source text into tokens without its blanks and comments. Takes every text, in linear time. */
export function scanTokens(text: string, lexis: Lexis, start = 0): Token[] {
  const tokens: Token[] = [];
  const lost: Lost = new Map();
  let broken = true;
  const push = (kind: Token['kind'], from: number, to: number): number => {
    tokens.push({ kind, text: text.slice(from, to), from, to, broken, mate: -1 });
    broken = false;
    return to;
  };
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code >= 160 && blank.test(text.charAt(at)))) {
      broken ||= code === 10;
      at++;
      continue;
    }
    const past = lexis.comment(text, at, code);
    if (past > at) {
      broken ||= text.slice(at, past).includes('\n');
      at = past;
      continue;
    }
    const before = tokens.at(-1);
    const end = lexis.literal(text, at, code, before, lost);
    if (end > at) at = push('text', at, end);
    else if (code === 40 || code === 91 || code === 123) at = push('open', at, at + 1);
    else if (code === 41 || code === 93 || code === 125) at = push('close', at, at + 1);
    else at = pushWord(text, at, lexis, before, push);
  }
  return tokens;
}

function pushWord(
  text: string,
  at: number,
  lexis: Lexis,
  before: Token | undefined,
  push: (kind: Token['kind'], from: number, to: number) => number,
): number {
  const plain = endOfPlainName(text, at);
  const name = plain > at ? plain : matchAt(lexis.name, text, at);
  if (name > at) return push('name', at, name);
  const digits = text.charAt(at) === '.' && before !== undefined && endsValue(before) ? at : matchAt(number, text, at);
  return digits > at ? push('number', at, digits) : push('mark', at, matchAt(mark, text, at));
}

/** The end of a name of letters, digits and lines below alone, as most are; the same offset when it may be any other. */
function endOfPlainName(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  if (!isLetter(code)) return at;
  while (isLetter(code) || (code >= 48 && code <= 57)) code = text.charCodeAt(++end);
  // A dollar sign, a backslash or a letter of another script may go on with it.
  return code === 36 || code === 92 || code > 127 ? at : end;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** The end of what a sticky expression takes there; the same offset when it takes nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const openers = new Set(
  'return await yield new case typeof in of and or not is else do default throw echo print range go defer export'.split(
    ' ',
  ),
);

/** Whether an operator, not an operand, follows such a token. */
export function endsValue(token: Token): boolean {
  return token.kind === 'name' ? !openers.has(token.text) : token.kind !== 'mark' && token.kind !== 'open';
}

/** A name without its sigil. */
export function withoutSigil(text: string): string {
  const code = text.charCodeAt(0);
  return code === 36 || code === 35 ? text.replace(/^[$#]+/, '') : text;
}
