import { decodeGoString } from './decode-strings.ts';
import type { LiteralContainer, SourceLanguage } from './language.ts';
import { endOfComment } from './language-javascript.ts';
import { endOfQuoted } from './pieces.ts';
import type { Token } from './tokens.ts';

/** Go: composite literals of maps, slices and structs. */
export const go: SourceLanguage = {
  kind: 'go',
  lexis: {
    comment: endOfComment,
    literal: (text, at, code, _, lost) => {
      if (code !== 34 && code !== 39 && code !== 96) return -1;
      const mark = text.charAt(at);
      if (mark === '`') return endOfQuoted(text, at, { mark, lines: true, raw: true }, lost);
      return endOfQuoted(text, at, { mark, lines: false }, lost);
    },
    name: /[\p{L}_][\p{L}\p{N}_]*/uy,
  },
  start: () => 0,
  constants: { true: true, false: false, nil: null },
  pair: ':',
  bareKeys: true,
  concat: '+',
  members: ['.'],
  weak: /^(?:\|\||&&|[=!]=|[<>]=?|=|:=|[-+*/%|&^]=|[|&^]|<<|>>|,|;)$/,
  lineEnds: 'always',
  writers: /^json\.Marshal(?:Indent)?$/,
  wrappers: /^(?:string|any|json\.RawMessage)$/,
  functions: /^func$/,
  decode: decodeGoString,
  container: (tokens, at, inside) => {
    const token = tokens[at];
    if (token?.text === '{') return bareLiteral(tokens, at, inside);
    const type = endOfType(tokens, at);
    if (type < 0 || tokens[type]?.text !== '{' || isHeader(tokens, at)) return null;
    return { open: type, form: token?.text === '[' ? 'list' : 'braces' };
  },
};

/** An element whose type is left out. What has neither keys nor elements is a map, as buttons are. */
function bareLiteral(tokens: readonly Token[], at: number, inside: boolean): LiteralContainer | null {
  const [key, colon] = [tokens[at + 1], tokens[at + 2]];
  const pair = key?.kind === 'text' && colon?.text === ':';
  return inside || pair ? { open: at, form: 'braces' } : null;
}

/** The index behind the type that begins there; -1 when none does. */
function endOfType(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + 60; ) {
    const token = tokens[at];
    if (token?.text === '*') at++;
    else if (token?.text === '[' && (at === start || tokens[at - 1]?.kind !== 'name')) at = token.mate + 1;
    else if (token?.text === 'map' && tokens[at + 1]?.text === '[') at = (tokens[at + 1]?.mate ?? at) + 1;
    else if (token?.kind !== 'name') return -1;
    else return endOfName(tokens, at);
  }
  return -1;
}

function endOfName(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (text === 'interface' || text === 'struct') return next?.text === '{' ? next.mate + 1 : -1;
  if (/^(?:else|select|default|func|go|defer|switch|for|return|range)$/.test(text)) return -1;
  let end = at + 1;
  while (tokens[end]?.text === '.' && tokens[end + 1]?.kind === 'name') end += 2;
  const generic = tokens[end];
  return generic?.text === '[' && tokens[generic.mate + 1]?.text === '{' ? generic.mate + 1 : end;
}

/** Whether the braces behind this type open the body of a statement or a function and no literal. */
function isHeader(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.text === ')' || before?.text === 'type') return true;
  // Behind `range` only the type of a slice or a map can begin a literal.
  if (before?.text === 'range' && /^(?:\[|map)$/.test(tokens[at]?.text ?? '')) return false;
  let depth = 0;
  for (let i = at - 1; i >= 0 && i > at - 60; i--) {
    const token = tokens[i];
    if (token?.kind === 'close') depth++;
    else if (token?.kind === 'open' && --depth < 0) return false;
    if (depth > 0) continue;
    if (token?.text === '{' || token?.text === '}') return false;
    if (/^(?:if|for|switch|func|type|range)$/.test(token?.text ?? '')) return true;
    if (token?.broken) return false;
  }
  return false;
}
