import type { Json } from '../json/json.ts';
import { quoteString } from './quote-string.ts';
import { type LiteralStyle, writeLiteral } from './write-literal.ts';

const STYLE: LiteralStyle = {
  indent: '    ',
  object: { open: '{', close: '}', empty: '{}' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: '',
  key: (name) => `${quoteString('python', name)}: `,
  text: (text) => quoteString('python', text),
  word: (value) => WORDS.get(value) ?? String(value),
};

const WORDS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);

/**
 * The value as a Python literal, laid out as Black does. `secret` is the code that stands for the secret of a bot.
 * https://apidocs.bitrix24.com/sdk/b24pysdk/index.html
 */
export function writePythonLiteral(value: Json, secret = ''): string {
  return writeLiteral(value, STYLE, { secret });
}
