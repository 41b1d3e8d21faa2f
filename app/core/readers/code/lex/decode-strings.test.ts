// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.

import { describe, expect, it } from 'vitest';
import {
  commonLetters,
  decodeEscapes,
  decodeGoString,
  decodeJavascriptString,
  decodePhpString,
  decodePythonString,
} from './decode-strings.ts';

const base = { letters: commonLetters, unicode: '{uU', bytes: false, keep: false };

describe('decodeEscapes', () => {
  it.each<[string, Partial<typeof base>, string]>([
    ['plain', {}, 'plain'],
    ['\\n\\t\\\\\\"', {}, '\n\t\\"'],
    ['\\u{1F44D}\\u0416\\U0001F44D', {}, '👍Ж👍'],
    ['\\u{1F44D}\\u0416', { unicode: '', keep: true }, '\\u{1F44D}\\u0416'],
    ['\\u{110000}', {}, '\\u{110000}'],
    ['\\x41\\101\\0', {}, 'AA\0'],
    ['\\xD0\\x96', {}, 'Ð\x96'],
    ['\\xD0\\x96', { bytes: true }, 'Ж'],
    ['\\xD0', { bytes: true }, 'Ð'],
    ['\\q', {}, 'q'],
    ['\\q', { keep: true }, '\\q'],
    ['\\constructor', {}, 'constructor'],
    ['end\\', {}, 'end\\'],
  ])('%j %j', (body, more, expected) => {
    expect(decodeEscapes(body, { ...base, ...more })).toBe(expected);
  });
});

describe('decodePhpString', () => {
  it.each([
    ["'a\\'b\\\\c\\n\\x41'", ["a'b\\c\\n\\x41"]],
    ['"a\\"\\n\\u{416}\\e"', ['a"\nЖ\x1b']],
    ['"a $ 5$ {x}"', ['a $ 5$ {x}']],
    ['"\\$a \\{$b}"', ['$a \\{', { source: '$b', from: 17 }, '}']],
    ['"$a[0]$b->c->d"', ['', { source: '$a[0]', from: 11 }, '', { source: '$b->c', from: 16 }, '->d']],
    ['"{$a[\'}\']}${b}"', ['', { source: "$a['}']", from: 11 }, '', { source: '$b', from: 20 }, '']],
    ['<<<T\n  a\n    "b" $c\n  T', ['a\n  "b" ', { source: '$c', from: 28 }, '']],
    ["<<<'T'\na $b \\n\nT", ['a $b \\n']],
    ['<<<"T"\nT', ['']],
  ])('%j', (literal, parts) => {
    const decoded = decodePhpString(literal, 10);
    const plain = (part: unknown) => (typeof part === 'string' ? part : { ...(part as object), from: 0 });
    expect(decoded.map(plain)).toEqual(parts.map(plain));
  });

  it('tells where an expression stands', () => {
    expect(decodePhpString('"ab $c"', 10)[1]).toEqual({ source: '$c', from: 14 });
  });
});

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

describe('decodePythonString', () => {
  it.each([
    ["'it\\'s \\U0001F44D\\u0416\\x41\\q'", ["it's 👍ЖA\\q"]],
    ['"""a\n"b\\\nc"""', ['a\n"bc']],
    ["r'\\d\\n'", ['\\d\\n']],
    ["b'a'", ['a']],
    ["'{a}'", ['{a}']],
    ["f'{{a}} {b}'", ['{a} ', { source: 'b', from: 18 }, '']],
    ["f'{a!r:>3}\\n'", ['', { source: 'a!r:>3', from: 12 }, '\n']],
    ['Rf\'\\d{a["}"]}\'', ['\\d', { source: 'a["}"]', from: 15 }, '']],
  ])('%j', (literal, parts) => {
    expect(decodePythonString(literal, 10)).toEqual(parts);
  });
});

describe('decodeGoString', () => {
  it.each([
    ['"a\\n\\"\\u0416\\U0001F44D"', 'a\n"Ж👍'],
    ['"\\xd0\\x96\\101"', 'ЖA'],
    ['`a\r\n\\n"`', 'a\n\\n"'],
    ["'\\''", "'"],
    ['""', ''],
  ])('%j', (literal, text) => {
    expect(decodeGoString(literal)).toEqual([text]);
  });
});
