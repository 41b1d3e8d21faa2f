// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import { decodeJavascriptString } from './decode-javascript-string.ts';

describe('decodeJavascriptString', () => {
  it.each([
    ["'it\\'s \\u{1F44D} \\x41\\0'", ["it's 👍 A\0"]],
    ['"\\uD83D\\uDC4D \\\nq\\/"', ['👍 q/']],
    ['`a\n\\`b`', ['a\n`b']],
    ['`$5 \\${x}`', ['$5 ${x}']],
    ['`a${ b }c${d}`', ['a', { source: 'b', from: 12 }, 'c', { source: 'd', from: 19 }, '']],
    ['`${f({ a: `}` })}`', ['', { source: 'f({ a: `}` })', from: 11 }, '']],
  ])('%j', (literal, parts) => {
    expect(decodeJavascriptString(literal, 10)).toEqual(parts);
  });
});
