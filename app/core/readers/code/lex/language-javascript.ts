import { decodeJavascriptString } from './decode-strings.ts';
import { dropTypes } from './drop-types.ts';
import type { SourceLanguage } from './language.ts';
import { endOfQuoted, type Quote } from './pieces.ts';
import { endsValue, matchAt, type Token } from './tokens.ts';

const regularExpression = /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,100}\]){1,300}\/[a-z]*/y;
const quotes: ReadonlyMap<number, Quote> = new Map([
  [34, { mark: '"', lines: false }],
  [39, { mark: "'", lines: false }],
  [96, { mark: '`', lines: true, code: '${' }],
]);

/** The comments of C: also those of PHP and Go. */
export function endOfComment(text: string, at: number, code: number): number {
  if (code !== 47) return at;
  const [line, block] = [text.startsWith('//', at), text.startsWith('/*', at)];
  const end = line ? text.indexOf('\n', at) : block ? text.indexOf('*/', at + 2) + 2 : at;
  return end < at + 2 && (line || block) ? text.length : end;
}

/** JavaScript, TypeScript and everything that is looser than JSON. */
export const javascript: SourceLanguage = {
  kind: 'javascript',
  lexis: {
    comment: endOfComment,
    literal: (text, at, code, before, lost) => {
      const quote = quotes.get(code);
      if (quote !== undefined) return endOfQuoted(text, at, quote, lost);
      const operand = code === 47 && (before === undefined || !endsValue(before));
      return operand ? matchAt(regularExpression, text, at) : -1;
    },
    name: /[#@]?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy,
  },
  valueTokens: dropTypes,
  start: () => 0,
  constants: { true: true, false: false, null: null, undefined: null },
  pair: ':',
  bareKeys: true,
  concat: '+',
  members: ['.', '?.'],
  weak: /^(?:\?|:|\?\?|\|\||&&|[=!]==?|[<>]=?|=|[-+*/%|&^]=|=>|[|&^]|<<|>>|,|;|in|instanceof)$/,
  lineEnds: 'maybe',
  writers: /^(?:JSON\.stringify|qs\.stringify|new URLSearchParams|URLSearchParams)$/,
  wrappers: /^(?:structuredClone|Object\.freeze|Object\.seal|reactive|ref|readonly)$/,
  functions: /^(?:function|class)$/,
  decode: decodeJavascriptString,
  container: (tokens, at, inside) => {
    const token = tokens[at];
    if (token?.kind !== 'open' || token.text === '(') return null;
    if (token.text === '[') return { open: at, form: 'list' };
    return !inside && isBlock(tokens, at) ? null : { open: at, form: 'map' };
  },
};

const valueWords = /^(?:return|default|in|of|case|await|yield|typeof|throw|new)$/;

/** Braces are an object or the body of something: what stands before tells, and else what stands inside. */
function isBlock(tokens: readonly Token[], at: number): boolean {
  const [token, before, first] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const filled = looksLikeObject(tokens, at) && first?.text !== '}';
  if (before === undefined || token?.from === token?.to)
    return token?.to === 0 ? !filled : !looksLikeObject(tokens, at);
  if (before.text === ')' || before.text === ']' || before.text === '=>') return true;
  if (before.text === ':') return !filled;
  if (before.kind === 'name') return !valueWords.test(before.text);
  if (/^>+$/.test(before.text)) return !isCast(tokens, at - 1);
  if (before.kind === 'mark' && before.text !== ';') return first?.text === '(';
  return before.text === '(' || before.text === '[' ? false : !looksLikeObject(tokens, at);
}

/** Whether the type that ends here stands before a value: `<Button>{ … }`. Behind a name it is one of a class or a function. */
function isCast(tokens: readonly Token[], end: number): boolean {
  let depth = 0;
  for (let i = end; i >= 0 && i > end - 40; i--) {
    const text = tokens[i]?.text ?? '';
    if (/^>+$/.test(text)) depth += text.length;
    else if (text === '<' && --depth === 0) {
      const before = tokens[i - 1];
      return before !== undefined && !endsValue(before) && looksLikeObject(tokens, end + 1);
    }
  }
  return false;
}

function looksLikeObject(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined) return false;
  if (first.text === '}' || first.text === '...') return true;
  if (first.text === '[') return tokens[first.mate + 1]?.text === ':';
  if (first.kind === 'text' && first.text.startsWith('/')) return false;
  const key = first.kind === 'name' || first.kind === 'text' || first.kind === 'number';
  return key && second?.text === ':';
}
