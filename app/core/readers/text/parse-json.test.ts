import { describe, expect, it } from 'vitest';
import { JSON_DEPTH } from '../../json/json.ts';
import { endOfBracket, fromText, nestsTooDeep, parseJson } from './parse-json.ts';

describe('parseJson', () => {
  it('is undefined for what is no JSON or too deep', () => {
    expect([parseJson('[1]'), parseJson('[1'), parseJson('['.repeat(600) + ']'.repeat(600))]).toEqual([
      [1],
      undefined,
      undefined,
    ]);
  });

  it('reads as many levels as a portal', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect([parseJson(nested(JSON_DEPTH)) === undefined, parseJson(nested(JSON_DEPTH + 1))]).toEqual([
      false,
      undefined,
    ]);
  });

  it('counts brackets outside of quotes only', () => {
    expect(nestsTooDeep(`["${'['.repeat(600)}"]`)).toBe(false);
    expect(nestsTooDeep('[]'.repeat(600))).toBe(false);
    expect(nestsTooDeep('{"a":'.repeat(600))).toBe(true);
  });

  it.each([
    ['[a[b]]c', 6],
    ['{"}"}', 5],
    ['{"\\"}"} x', 7],
    ['[', null],
    ['["', null],
  ])('finds the end of the bracket in %s', (text, end) => {
    expect(endOfBracket(text, 0)).toBe(end);
  });
});

describe('fromText', () => {
  it.each([
    ['[1]', [1]],
    [' {"a":1}', { a: 1 }],
    ['"x"', '"x"'],
    ['{a}', '{a}'],
    [5, 5],
    ['"[1]"', [1]],
    ['"{"', '"{"'],
  ])('%j', (value, open) => {
    expect(fromText(value)).toEqual(open);
  });
});
