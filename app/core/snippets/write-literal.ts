import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { SECRET } from './secret-params.ts';

/** How a language writes data. */
export interface LiteralStyle {
  /** One level of indentation. */
  readonly indent: string;
  readonly object: { readonly open: string; readonly close: string; readonly empty: string };
  readonly list: { readonly open: string; readonly close: string; readonly empty: string };
  /** What stands inside the brackets of an object that is written in one line. */
  readonly padding: string;
  /** The name of an entry with the sign that joins it to its value. */
  readonly key: (name: string) => string;
  readonly text: (text: string) => string;
  readonly word: (value: null | boolean | number) => string;
  /** What stands in front of an object, where the language would otherwise take it for a list. */
  readonly cast?: (value: JsonObject) => string;
}

interface Place {
  /** What the lines of the value begin with. */
  readonly indent?: string;
  /** Code that reads the secret of a bot from the environment. */
  readonly secret?: string;
}

/** A line no longer than this stays one line. */
const WIDTH = 100;

/**
 * The value as a literal of a language, laid out as its formatters do: what holds no further container stands in one line
 * when it fits, everything else has an entry a line, with a comma after the last one. Code stands in the place of `SECRET`.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function writeLiteral(value: Json, style: LiteralStyle, { indent = '', secret = '' }: Place = {}): string {
  if (value === SECRET) return secret;
  if (typeof value === 'string') return style.text(value);
  if (!isJsonList(value) && !isJsonObject(value)) return style.word(value);
  const brackets = isJsonList(value) ? style.list : style.object;
  const inner = indent + style.indent;
  const write = (item: Json) => writeLiteral(item, style, { indent: inner, secret });
  const items = isJsonList(value) ? value.map(write) : entries(value, style, write);
  const cast = isJsonList(value) ? '' : (style.cast?.(value) ?? '');
  if (items.length === 0) return cast + brackets.empty;
  const open = cast + brackets.open;
  const padding = isJsonList(value) ? '' : style.padding;
  const line = `${open}${padding}${items.join(', ')}${padding}${brackets.close}`;
  const nests = Object.values(value).some((item) => typeof item === 'object' && item !== null);
  if (!nests && indent.length + line.length <= WIDTH) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${brackets.close}`;
}

function entries(value: JsonObject, style: LiteralStyle, write: (item: Json) => string): string[] {
  return Object.entries(value).map(([name, item]) => style.key(name) + write(item));
}
