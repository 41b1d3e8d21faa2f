import type { Json } from '../json/json.ts';
import { quoteString } from './quote-string.ts';
import { type LiteralStyle, writeLiteral } from './write-literal.ts';

const STYLE: LiteralStyle = {
  indent: '  ',
  object: { open: '{', close: '}', empty: '{}' },
  list: { open: '[', close: ']', empty: '[]' },
  padding: ' ',
  key: (name) => `${writeName(name)}: `,
  text: (text) => quoteString('javascript', text),
  word: (value) => JSON.stringify(value),
};

/**
 * The value as a JavaScript literal, also right inside the script of a page: no text in it can end that script or begin a
 * comment. `secret` is the code that stands for the secret of a bot.
 * https://apidocs.bitrix24.com/first-steps/how-to-use-examples.html
 */
export function writeJsLiteral(value: Json, indent = '', secret = ''): string {
  const code = writeLiteral(value, STYLE, { indent, secret });
  // A parser of HTML looks for these inside of strings too.
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3c');
}

function writeName(name: string): string {
  // Written plainly, this name would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteString('javascript', name);
}
