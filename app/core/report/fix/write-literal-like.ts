import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import type { SourceLanguage } from '../../readers/code/lex/language.ts';
import { quoteString } from '../../snippets/quote-string.ts';
import type { Range } from './brackets.ts';
import { tokensIn } from './brackets.ts';

/** How the neighbours of a new value are written. */
export interface LiteralLook {
  readonly language: SourceLanguage;
  readonly isJson: boolean;
  /** The quotes of keys and of texts; an empty one is a bare name. */
  readonly keyQuote: string;
  readonly textQuote: string;
  /** What stands between key and value. */
  readonly sign: string;
  /** What opens and closes a map. */
  readonly open: string;
  readonly close: string;
  /** What stands inside of its brackets on one line. */
  readonly pad: string;
}

/** How keys, texts and maps are written in a stretch of a text; where it shows nothing, as is usual in the language. */
export function lookOf(text: string, range: Range, language: SourceLanguage, isJson: boolean): LiteralLook {
  const tokens = tokensIn(text, range, language);
  const sign = tokens.findIndex(({ text: sign }, i) => i > 0 && (sign === ':' || sign === '=>'));
  const [key, next] = [tokens[sign - 1], tokens[sign + 1]];
  const isKeyed = sign > 0 && key !== undefined && next !== undefined;
  const shown = tokens.findLast((token, i) => token.kind === 'text' && !/^(?::|=>)$/.test(tokens[i + 1]?.text ?? ''));
  const usual = isJson || language.kind === 'go' ? '"' : "'";
  const keyQuote = isKeyed ? (key.kind === 'text' ? quoteOf(key.text, usual) : '') : usual;
  const between = isKeyed ? text.slice(key.to, next.from) : '';
  const isPhp = language.kind === 'php' && !isJson;
  return {
    language,
    isJson,
    keyQuote: keyQuote === '' && isPhp ? usual : keyQuote,
    textQuote: shown === undefined ? keyQuote || usual : quoteOf(shown.text, usual),
    // Signs in one column keep to themselves.
    sign: isKeyed && !/[\r\n]/.test(between) ? between.replace(/[ \t]{2,}/g, ' ') : isPhp ? ' => ' : ': ',
    ...bracketsOf(text, range, language, isJson),
  };
}

function quoteOf(literal: string, usual: string): string {
  const [quote] = /["'`]/.exec(literal) ?? [];
  return quote === undefined || quote === '`' ? usual : quote;
}

function bracketsOf(
  text: string,
  { from, to }: Range,
  language: SourceLanguage,
  isJson: boolean,
): Pick<LiteralLook, 'open' | 'close' | 'pad'> {
  const source = text.slice(from, to);
  const maps = isJson || language.kind === 'javascript' || language.kind === 'python';
  const pad = /\{[ \t]+\S/.test(source) && !isJson ? ' ' : (/\{([ \t]+)["']/.exec(source)?.[1] ?? '');
  if (maps) return { open: '{', close: '}', pad };
  if (language.kind === 'go') {
    return { open: `${goType(source)}{`, close: '}', pad };
  }
  return /\barray\s*\(/i.test(source) ? { open: 'array(', close: ')', pad: '' } : { open: '[', close: ']', pad: '' };
}

/** The type that stands before the first map of Go with a name in quotes; '' without one. */
function goType(source: string): string {
  const before = source.slice(0, Math.max(0, source.search(/\{\s*"/)));
  const map = ['map[string]any', 'map[string]interface{}'].find((type) => before.endsWith(type));
  if (map !== undefined) return map;
  let start = before.length;
  while (/[\w.]/.test(before[start - 1] ?? '')) start -= 1;
  return before.slice(start).replace(/^[\d.]+/, '');
}

/** The value as its neighbours are written, on one line. */
export function writeLiteralLike(value: Json, look: LiteralLook): string {
  const { open, close, pad, sign } = look;
  if (typeof value === 'string') return writeTextLike(value, look, look.textQuote);
  if (isJsonList(value)) {
    const items = value.map((item) => writeLiteralLike(item, look)).join(', ');
    return look.language.kind === 'go' && !look.isJson ? `[]any{${items}}` : `[${items}]`;
  }
  if (!isJsonObject(value)) return writeWord(value, look);
  const entries = Object.entries(value).map(
    ([key, own]) => `${writeKey(key, look)}${sign}${writeLiteralLike(own, look)}`,
  );
  return entries.length === 0 ? open + close : open + pad + entries.join(', ') + pad + close;
}

/** A key as its neighbours are written: without quotes only where that is a name. */
export function writeKey(key: string, look: LiteralLook): string {
  const isName = /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__';
  return look.keyQuote === '' && isName ? key : writeTextLike(key, look, look.keyQuote || look.textQuote);
}

function writeWord(value: null | boolean | number, { language, isJson }: LiteralLook): string {
  if (!isJson && language.kind === 'python')
    return value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : String(value);
  return value === null && !isJson && language.kind === 'go' ? 'nil' : String(value);
}

/** A text in the quotes of its neighbours, in which nothing but the text can happen. */
export function writeTextLike(text: string, { language, isJson }: LiteralLook, quote: string): string {
  if (isJson) return JSON.stringify(text);
  const { kind } = language;
  if (kind === 'php') {
    const usual = quoteString('php', text);
    return quote === '"' && usual.startsWith("'") ? `"${text.replace(/[\\"$]/g, '\\$&')}"` : usual;
  }
  const code = quoteString(kind === 'python' || kind === 'go' ? kind : 'javascript', text);
  return kind === 'go' || code.startsWith(quote) ? code : requote(code, quote);
}

/** A string literal with the other one of both quotes. */
function requote(code: string, quote: string): string {
  const old = code.charAt(0);
  const body = code.slice(1, -1).replace(/\\([\s\S])|["']/g, (all: string, escaped?: string) => {
    if (escaped === old) return old;
    return all === quote ? `\\${quote}` : all;
  });
  return quote + body + quote;
}
