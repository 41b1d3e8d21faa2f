import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { HOSTILE_LABELS } from '../testdata/hostile-labels.ts';
import { SECRET } from './snippet.ts';
import {
  type LiteralStyle,
  writeJsLiteral,
  writeLiteral,
  writePhpLiteral,
  writePythonLiteral,
} from './write-literal.ts';

describe('write literal', () => {
  /** A language that is like none. */
  const STYLE: LiteralStyle = {
    indent: '>',
    object: { open: '<', close: '>', empty: 'nothing' },
    list: { open: '(', close: ')', empty: 'none' },
    padding: '_',
    key: (name) => `${name} => `,
    text: (text) => `|${text}|`,
    word: (value) => String(value).toUpperCase(),
  };

  test.each<[Json, string]>([
    ['a', '|a|'],
    [null, 'NULL'],
    [true, 'TRUE'],
    [-1.5, '-1.5'],
    [{}, 'nothing'],
    [[], 'none'],
    [{ a: 1, b: 'x' }, '<_a => 1, b => |x|_>'],
    [[1, 2], '(1, 2)'],
    [{ a: { b: 1 } }, '<\n>a => <_b => 1_>,\n>'],
    [[{}, 1], '(\n>nothing,\n>1,\n)'],
    [{ a: [{ b: {} }] }, '<\n>a => (\n>><\n>>>b => nothing,\n>>>,\n>),\n>'],
    [{ id: 7, token: SECRET }, '<\n>id => 7,\n>token => read(),\n>'],
  ])('%j', (value, code) => {
    expect(writeLiteral(value, STYLE, { secret: 'read()' })).toBe(code);
  });

  test('a long line is broken, and the lines stand behind the indentation they are given', () => {
    const long = 'x'.repeat(90);
    expect(writeLiteral([long], STYLE, { indent: '>>>>' })).toBe(`(|${long}|)`);
    expect(writeLiteral([long], STYLE, { indent: '>>>>>>>' })).toBe(`(\n>>>>>>>>|${long}|,\n>>>>>>>)`);
  });
});

describe('write js literal', () => {
  const evaluate = (code: string): unknown => new Function(`return (${code});`)();

  test.each<[Json, string]>([
    [{ TEXT: "it's", LINK: 'https://x/' }, "{ TEXT: 'it\\'s', LINK: 'https://x/' }"],
    [{ 'a-b': 1, '1': 2, $c: null, ы: true }, "{ '1': 2, 'a-b': 1, $c: null, 'ы': true }"],
    ['</script><!--<SCRIPT', "'\\x3c/script>\\x3c!--\\x3cSCRIPT'"],
    ['a<b </p>', "'a<b </p>'"],
    [{ '</script>': 1 }, "{ '\\x3c/script>': 1 }"],
    ['a\nb', "'a\\nb'"],
    [SECRET, 'process.env.X'],
  ])('%j', (value, code) => {
    expect(writeJsLiteral(value, '', 'process.env.X')).toBe(code);
  });

  test('__proto__ stays a name of its own', () => {
    const value = JSON.parse('{"__proto__":{"a":1}}') as Json;
    expect(JSON.stringify(evaluate(writeJsLiteral(value)))).toBe('{"__proto__":{"a":1}}');
  });

  test('every hostile text comes back', () => {
    const value = HOSTILE_LABELS.map((label) => Object.fromEntries([[label, label]]));
    expect(JSON.stringify(evaluate(writeJsLiteral(value)))).toBe(JSON.stringify(value));
  });

  test('any JSON comes back, and can stand in a page', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const code = writeJsLiteral(value as Json);
        expect(JSON.stringify(evaluate(code))).toBe(JSON.stringify(value));
        expect(code).not.toMatch(/<\/script|<!--/i);
      }),
    );
  });
});

describe('write php literal', () => {
  test.each<[Json, string]>([
    [null, 'null'],
    [false, 'false'],
    [-2.5, '-2.5'],
    [1e21, '1e+21'],
    ["it's $x", "'it\\'s $x'"],
    ['$x\n', '"\\$x\\n"'],
    [[], '[]'],
    [{}, '[]'],
    [[1, null], '[1, null]'],
    [{ A: 1, "b'c": true }, "['A' => 1, 'b\\'c' => true]"],
    [{ A: {} }, "[\n    'A' => (object) [],\n]"],
    [{ A: { 0: 'x' } }, "[\n    'A' => (object) ['0' => 'x'],\n]"],
    [{ A: { 1: 'x' } }, "[\n    'A' => ['1' => 'x'],\n]"],
    [{ A: { 0: 'x', b: 1 } }, "[\n    'A' => ['0' => 'x', 'b' => 1],\n]"],
    [[[{ A: 1 }]], "[\n    [\n        ['A' => 1],\n    ],\n]"],
    [{ CLIENT_ID: SECRET }, "[\n    'CLIENT_ID' => $secret,\n]"],
  ])('%j', (value, code) => expect(writePhpLiteral(value, '$secret')).toBe(code));

  test('a text at the start is none of its business', () => {
    expect(writePhpLiteral('(object) x')).toBe("'(object) x'");
  });
});

describe('write python literal', () => {
  test.each<[Json, string]>([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    ['None', '"None"'],
    ['"\u2028👍', '"\\"\\u2028👍"'],
    [[], '[]'],
    [{}, '{}'],
    [{ A: 1, b: null }, '{"A": 1, "b": None}'],
    [[{ A: [] }], '[\n    {\n        "A": [],\n    },\n]'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__": 1}'],
    [{ CLIENT_ID: SECRET }, '{\n    "CLIENT_ID": setting("X"),\n}'],
  ])('%j', (value, code) => expect(writePythonLiteral(value, 'setting("X")')).toBe(code));
});
