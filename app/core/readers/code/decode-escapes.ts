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
