import type { JsonObject } from '../json/json.ts';

/** The languages that a handler is written in. */
export type HandlerTarget = 'php' | 'javascript' | 'python';
/** The languages that a request can be written in. */
type Language = HandlerTarget | 'go';

/** Control characters, line ends of Unicode and marks that turn the direction of the code around. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Those that all languages write in two characters; PHP only between double quotes. */
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Half of a pair: no file can hold it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text as a string literal of the language, in which nothing but the text can happen. All that is visible stays
 * readable, Cyrillic and emoji included.
 */
export function quoteString(language: Language, text: string): string {
  const whole = text.replace(LONE, '\ufffd');
  if (language === 'php') return quotePhp(whole);
  const quote = language === 'javascript' ? "'" : '"';
  const visible = whole.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${visible.replace(HIDDEN, (sign) => SHORT[sign] ?? `\\u${hex(sign).padStart(4, '0')}`)}${quote}`;
}

// Single quotes know no escapes but their own; what is hidden needs double ones, where a dollar begins a variable.
function quotePhp(text: string): string {
  if (text.search(HIDDEN) < 0) return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `"${text.replace(/[\\"$]/g, '\\$&').replace(HIDDEN, (sign) => SHORT[sign] ?? `\\u{${hex(sign)}}`)}"`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16);
}

/**
 * The text as one word of a POSIX shell. Between single quotes a shell reads no character but the quote itself; cmd and
 * PowerShell need another form. A NUL cannot be part of a word and is left out.
 */
export function quoteShell(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}

/** Everything but the line feeds of the layout and what ASCII prints. */
const FOREIGN = /[^\x20-\x7e\n]/g;

/**
 * The parameters as JSON text of two blanks a level, in which all that cannot be seen is escaped. With `ascii`, all beyond
 * ASCII is, for tools that do not know the encoding of a file.
 */
export function jsonText(params: JsonObject, { ascii = false } = {}): string {
  const text = JSON.stringify(params, null, 2);
  return text.replace(ascii ? FOREIGN : HIDDEN, (sign) => (sign === '\n' ? sign : escapeSign(sign)));
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
