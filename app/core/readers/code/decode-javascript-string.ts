import { commonLetters, decodeEscapes, type Escapes } from './decode-escapes.ts';
import { type Parts, skipCode } from './pieces.ts';

const escapes: Escapes = {
  letters: { ...commonLetters, b: '\b', '\n': '', '\r\n': '', '\u2028': '', '\u2029': '' },
  unicode: '{u',
  bytes: false,
  keep: false,
};

/** What a string or template literal of JavaScript stands for; `from` is where the literal begins in the text. */
export function decodeJavascriptString(literal: string, from: number): Parts {
  const body = literal.slice(1, -1);
  if (!literal.startsWith('`')) return [decodeEscapes(body, escapes)];
  const parts: Parts[number][] = [];
  let start = 0;
  for (let at = 0; at < body.length; at++) {
    if (body.charAt(at) === '\\') at++;
    else if (body.startsWith('${', at)) {
      const end = skipCode(body, at + 2, body.length);
      parts.push(decodeEscapes(body.slice(start, at), escapes));
      parts.push({ source: body.slice(at + 2, end - 1).trim(), from: from + at + 1 });
      start = end;
      at = end - 1;
    }
  }
  return [...parts, decodeEscapes(body.slice(start), escapes)];
}
