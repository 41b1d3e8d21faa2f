import { commonLetters, decodeEscapes, type Escapes } from './decode-escapes.ts';
import { type Parts, skipCode } from './pieces.ts';

const escapes: Escapes = {
  letters: { ...commonLetters, a: '\x07', b: '\b', "'": "'", '\n': '', '\r\n': '' },
  unicode: 'uU',
  bytes: false,
  keep: true,
};

/**
 * What a string literal of Python stands for: prefixes, triple quotes, f-strings (their format stays in the expression).
 * `from` is where the literal begins in the text.
 */
export function decodePythonString(literal: string, from: number): Parts {
  const prefix = /^[a-zA-Z]*/.exec(literal)?.[0].toLowerCase() ?? '';
  const quote = /^(?:"""|'''|.)/.exec(literal.slice(prefix.length))?.[0] ?? '';
  const body = literal.slice(prefix.length + quote.length, -quote.length);
  const decode = (text: string) => (prefix.includes('r') ? text : decodeEscapes(text, escapes));
  if (!prefix.includes('f')) return [decode(body)];
  const parts: Parts[number][] = [];
  let start = 0;
  const fixed = (end: number) => decode(body.slice(start, end).replace(/([{}])\1/g, '$1'));
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (letter === '\\' || body.startsWith('{{', at)) at++;
    else if (letter === '{') {
      const end = skipCode(body, at + 1, body.length);
      const source = body.slice(at + 1, end - 1).trim();
      parts.push(fixed(at), { source, from: from + prefix.length + quote.length + at });
      start = end;
      at = end - 1;
    }
  }
  return [...parts, fixed(body.length)];
}
