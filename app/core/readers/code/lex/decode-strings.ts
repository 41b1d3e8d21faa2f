import { type Parts, skipCode } from './pieces.ts';
import { matchAt } from './tokens.ts';

/** What a language makes of a backslash. */
export interface Escapes {
  /** Letters with a meaning of their own. */
  readonly letters: Readonly<Record<string, string>>;
  /** Which of `\u{1F44D}`, `\u0416` and `\U0001F44D` it knows. */
  readonly unicode: string;
  /** Whether `\xD0\x94` are bytes of UTF-8 and not characters. */
  readonly bytes: boolean;
  /** Whether the backslash of an unknown pair stays. */
  readonly keep: boolean;
}

const pairs =
  /\\(?:u\{([\da-fA-F]{1,8})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|((?:x[\da-fA-F]{1,2}|[0-7]{1,3})(?:\\(?:x[\da-fA-F]{1,2}|[0-7]{1,3})){0,599})|(\r\n|[\s\S]))/g;

/** The text that a quoted body stands for. */
export function decodeEscapes(body: string, escapes: Escapes): string {
  if (!body.includes('\\')) return body;
  return body.replace(pairs, (all: string, braces?: string, four?: string, eight?: string, codes?: string) => {
    const [hex, kind] = [braces ?? four ?? eight, braces ? '{' : four ? 'u' : 'U'];
    if (hex !== undefined && escapes.unicode.includes(kind)) return point(hex) ?? all;
    if (codes !== undefined) return numbers(codes, escapes.bytes);
    const known = Object.hasOwn(escapes.letters, all.slice(1)) ? escapes.letters[all.slice(1)] : undefined;
    return known ?? (escapes.keep ? all : all.slice(1));
  });
}

function point(hex: string): string | null {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function numbers(codes: string, bytes: boolean): string {
  const list = codes
    .split('\\')
    .map((one) => (one.startsWith('x') ? Number.parseInt(one.slice(1), 16) : Number.parseInt(one, 8)));
  const plain = String.fromCharCode(...list.map((code) => (bytes ? code & 255 : code)));
  if (!bytes) return plain;
  try {
    return decodeURIComponent(list.map((code) => `%${(code & 255).toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return plain;
  }
}

/** What C, Go, Python, PHP and JavaScript have in common. */
export const commonLetters = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', '\\': '\\', '"': '"' };

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

const JAVASCRIPT_ESCAPES: Escapes = {
  letters: { ...commonLetters, b: '\b', '\n': '', '\r\n': '', '\u2028': '', '\u2029': '' },
  unicode: '{u',
  bytes: false,
  keep: false,
};

/** What a string or template literal of JavaScript stands for; `from` is where the literal begins in the text. */
export function decodeJavascriptString(literal: string, from: number): Parts {
  const body = literal.slice(1, -1);
  if (!literal.startsWith('`')) return [decodeEscapes(body, JAVASCRIPT_ESCAPES)];
  const parts: Parts[number][] = [];
  let start = 0;
  for (let at = 0; at < body.length; at++) {
    if (body.charAt(at) === '\\') at++;
    else if (body.startsWith('${', at)) {
      const end = skipCode(body, at + 2, body.length);
      parts.push(decodeEscapes(body.slice(start, at), JAVASCRIPT_ESCAPES));
      parts.push({ source: body.slice(at + 2, end - 1).trim(), from: from + at + 1 });
      start = end;
      at = end - 1;
    }
  }
  return [...parts, decodeEscapes(body.slice(start), JAVASCRIPT_ESCAPES)];
}

const PYTHON_ESCAPES: Escapes = {
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
  const decode = (text: string) => (prefix.includes('r') ? text : decodeEscapes(text, PYTHON_ESCAPES));
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

const GO_ESCAPES: Escapes = {
  letters: { ...commonLetters, a: '\x07', b: '\b', "'": "'" },
  unicode: 'uU',
  bytes: true,
  keep: true,
};

/** What a string or rune literal of Go stands for. Raw strings lose their carriage returns. */
export function decodeGoString(literal: string): Parts {
  const body = literal.slice(1, -1);
  return [literal.startsWith('`') ? body.replaceAll('\r', '') : decodeEscapes(body, GO_ESCAPES)];
}
