import type { Json, JsonObject } from '../json/json.ts';
import { quoteString } from './quote-string.ts';
import { type LiteralStyle, writeLiteral } from './write-literal.ts';

const STYLE: LiteralStyle = {
  indent: '    ',
  object: { open: '[', close: ']', empty: '[]' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: '',
  key: (name) => `${quoteString('php', name)} => `,
  text: (text) => quoteString('php', text),
  word: String,
  cast: (value) => (countsUp(value) ? '(object) ' : ''),
};

/**
 * The value as a PHP literal of short arrays. `json_encode` gives back what it was written from. `secret` is the code that
 * stands for the secret of a bot. The value itself, unlike what is in it, is an array even when it is empty.
 * https://apidocs.bitrix24.com/sdk/b24phpsdk/index.html
 */
export function writePhpLiteral(value: Json, secret = ''): string {
  return writeLiteral(value, STYLE, { secret }).replace(/^\(object\) /, '');
}

/** PHP knows one kind of array: with the names 0, 1, 2 and so on, or with none, it is a list. */
function countsUp(value: JsonObject): boolean {
  return Object.keys(value).every((name, i) => name === String(i));
}
