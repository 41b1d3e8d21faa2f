import { commonLetters, decodeEscapes, type Escapes } from './decode-escapes.ts';
import { type Parts, skipCode } from './pieces.ts';
import { matchAt } from './tokens.ts';

const double: Escapes = { letters: { ...commonLetters, e: '\x1b', $: '$' }, unicode: '{', bytes: true, keep: true };
const heredoc: Escapes = { ...double, letters: { ...double.letters, '"': '\\"' } };
/** `$name`, `$name[0]`, `$name[key]`, `$name->field` inside a text. */
const variable =
  /\$[A-Za-z_\x80-\uffff][\w\x80-\uffff]*(?:\[(?:-?\d+|[A-Za-z_]\w*|\$\w+|'[^'\]\n]*')\]|\??->[A-Za-z_]\w*)?/y;

/**
 * What a string literal of PHP stands for: both quotes, heredoc and nowdoc. In single quotes a backslash goes before a
 * quote or itself only. `from` is where the literal begins in the text.
 */
export function decodePhpString(literal: string, from: number): Parts {
  if (literal.startsWith("'")) return [decodeSingle(literal.slice(1, -1))];
  if (!literal.startsWith('<<<')) return decodeDouble(literal.slice(1, -1), from + 1, double);
  const head = literal.indexOf('\n') + 1;
  const tail = literal.lastIndexOf('\n');
  const indent = literal.slice(tail + 1).search(/\S/);
  const body = literal.slice(head, Math.max(head, tail)).replace(/\r$/, '');
  const plain = indent > 0 ? body.replace(new RegExp(`^[ \\t]{1,${indent}}`, 'gm'), '') : body;
  return literal.charAt(3) === "'" || /^<<<[ \t]*'/.test(literal) ? [plain] : decodeDouble(plain, from + head, heredoc);
}

/** `\x41` and `\101` are not known here, so the shared table of codes must not see them. */
function decodeSingle(body: string): string {
  return body.replace(/\\(['\\])/g, (_, letter: string) => letter);
}

function decodeDouble(body: string, from: number, escapes: Escapes): Parts {
  const parts: Parts[number][] = [];
  let start = 0;
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (letter === '\\') at++;
    if (letter !== '$' && letter !== '{') continue;
    const braces = body.startsWith('{$', at) ? 1 : body.startsWith('${', at) ? 2 : 0;
    const end = braces > 0 ? skipCode(body, at + braces, body.length) : matchAt(variable, body, at);
    if (end === at) continue;
    const source = braces > 0 ? `${braces === 2 ? '$' : ''}${body.slice(at + braces, end - 1)}` : body.slice(at, end);
    parts.push(decodeEscapes(body.slice(start, at), escapes), { source, from: from + at });
    start = end;
    at = end - 1;
  }
  return [...parts, decodeEscapes(body.slice(start), escapes)];
}
