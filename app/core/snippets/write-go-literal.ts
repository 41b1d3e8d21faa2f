import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { alignGo } from './align-go.ts';
import { quoteString } from './quote-string.ts';
import { SECRET } from './secret-params.ts';

/** A line no longer than this stays one line; a tab counts as four blanks. */
const WIDTH = 100;

/**
 * The value as a Go literal, laid out to the letter as gofmt does: objects are `b24.Params`, lists of objects
 * `[]b24.Params`, other lists `[]any`. `secret` is the code that stands for the secret of a bot.
 * https://apidocs.bitrix24.com/sdk/b24gosdk/index.html
 */
export function writeGoLiteral(value: Json, indent = '', secret = ''): string {
  return write(value, 'b24.Params', { indent, secret });
}

/** `type` is what an object is called: nothing in a list that names its items' type already. */
function write(value: Json, type: string, at: { readonly indent: string; readonly secret: string }): string {
  if (value === SECRET) return at.secret;
  if (typeof value === 'string') return quoteString('go', value);
  if (typeof value === 'number') return writeNumber(value);
  if (isJsonObject(value)) return writeObject(value, type, at);
  return isJsonList(value) ? writeList(value, at) : value === null ? 'nil' : String(value);
}

function writeObject(value: JsonObject, type: string, at: { readonly indent: string; readonly secret: string }) {
  const inner = { ...at, indent: `${at.indent}\t` };
  const pairs = Object.entries(value).map(
    ([name, item]) => [quoteString('go', name), write(item, 'b24.Params', inner)] as const,
  );
  const line = `${type}{${pairs.map(([name, code]) => `${name}: ${code}`).join(', ')}}`;
  return fits(value, line, at.indent) ? line : `${type}{\n${alignGo(pairs, inner.indent)}${at.indent}}`;
}

function writeList(value: readonly Json[], at: { readonly indent: string; readonly secret: string }): string {
  const inner = { ...at, indent: `${at.indent}\t` };
  const typed = value.length > 0 && value.every(isJsonObject);
  const items = value.map((item) => write(item, typed ? '' : 'b24.Params', inner));
  const type = typed ? '[]b24.Params' : '[]any';
  const line = `${type}{${items.join(', ')}}`;
  if (fits(value, line, at.indent)) return line;
  return `${type}{\n${items.map((item) => `${inner.indent}${item},\n`).join('')}${at.indent}}`;
}

function fits(value: Json, line: string, indent: string): boolean {
  const nests = Object.values(value ?? {}).some((item) => typeof item === 'object' && item !== null);
  return line.endsWith('{}') || (!nests && indent.length * 4 + line.length <= WIDTH);
}

/** A number without a type is an int, which on some machines ends at 2 to the power of 31. */
function writeNumber(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) < 2 ** 31) return String(value);
  return `${Number.isSafeInteger(value) ? 'int64' : 'float64'}(${value})`;
}
