import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJson } from '../testdata/arbitraries.ts';
import { findLook, indentOf, type Look, writeLike } from './json-look.ts';
import { parseJsonTree } from './parse-json-tree.ts';

const look = (text: string, style: 'pretty' | 'compact' = 'pretty'): Look => findLook(text, parseJsonTree(text), style);
const PRETTY = { unit: '  ', lineBreak: '\n', colon: ': ', gap: ' ', pad: '' };
const COMPACT = { unit: null, lineBreak: '\n', colon: ':', gap: '', pad: '' };

test.each<[text: string, look: Look]>([
  ['', PRETTY],
  ['{}', PRETTY],
  ['{"a":1,"b":2}', COMPACT],
  ['{"a": 1}', { ...COMPACT, colon: ': ', gap: ' ' }],
  ['{ "a" : 1,"b" : 2 }', { ...COMPACT, colon: ' : ', pad: ' ' }],
  ['[1, 2]', { ...COMPACT, colon: ': ', gap: ' ' }],
  ['[\n\t1\n]', { ...PRETTY, unit: '\t' }],
  ['{\r\n    "a": {"b":[]}\r\n}', { ...PRETTY, unit: '    ', lineBreak: '\r\n' }],
  ['  [\n   {"a":1}\n  ]', { ...PRETTY, unit: ' ', colon: ':', gap: '' }],
  ['[ 1\n, 2\n]', { ...PRETTY, gap: ' ' }],
])('%j looks like %j', (text, expected) => expect(look(text)).toEqual(expected));

test('the wish decides where the text shows nothing', () => {
  expect(look('{}', 'compact')).toEqual(COMPACT);
  expect(look('[\n 1\n]', 'compact')).toMatchObject({ unit: ' ' });
});

test.each([
  ['two blanks', PRETTY, '', '{\n  "a": [\n    1\n  ],\n  "b": {}\n}'],
  ['further in', PRETTY, '  ', '{\n    "a": [\n      1\n    ],\n    "b": {}\n  }'],
  ['one line', PRETTY, null, '{"a": [1], "b": {}}'],
  ['one line with blanks inside', { ...COMPACT, pad: ' ' }, '', '{ "a":[1],"b":{} }'],
])('%s', (_name, how, indent, text) => expect(writeLike({ a: [1], b: {} }, how, indent)).toBe(text));

test('both styles are those of JSON.stringify', () => {
  fc.assert(
    fc.property(anyJson, (value) => {
      expect(writeLike(value, PRETTY, '')).toBe(JSON.stringify(value, null, 2));
      expect(writeLike(value, COMPACT, null)).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ['', null],
  ['  ', null],
  ['\n', ''],
  [' \n\n\t ', '\t '],
  ['\r  ', '  '],
])('the indentation of %j is %j', (blanks, indent) => expect(indentOf(blanks)).toBe(indent));
