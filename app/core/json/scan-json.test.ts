import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soak } from '../testdata/soak.ts';
import { findJsonError, type JsonFault, scanJson } from './scan-json.ts';

describe('scan json', () => {
  /** What the visitor is told, in one line. */
  function told(text: string): string {
    const seen: string[] = [];
    scanJson(text, {
      open: (at) => seen.push(`${text[at]}${at}`),
      close: (at) => seen.push(`${text[at]}${at}`),
      key: (from, to) => seen.push(`key ${text.slice(from, to)}`),
      scalar: (from, to) => seen.push(text.slice(from, to)),
    });
    return seen.join(' ');
  }

  test.each([
    ['', ''],
    ['null', 'null'],
    [' {"a" : [1, -2.5e3 , "\\"]"], "b":{}} ', '{1 key "a" [8 1 -2.5e3 "\\"]" ]26 key "b" {33 }34 }35'],
    ['[[],[true]]', '[0 [1 ]2 [4 true ]9 ]10'],
    ['{"a":1,}', '{0 key "a" 1'],
    ['{"a":1}}', '{0 key "a" 1 }6'],
  ])('%s is told as it is passed', (text, seen) => expect(told(text)).toBe(seen));

  test.each<[text: string, fault: JsonFault | null]>([
    ['{"a":[1,{}]}', null],
    ['', { at: 0, from: 0, expected: 'value', opened: [] }],
    ['[1', { at: 2, from: 2, expected: 'comma', opened: [0] }],
    ['[}', { at: 1, from: 1, expected: 'value', opened: [0] }],
    ['[1,]', { at: 3, from: 3, expected: 'value', opened: [0] }],
    ['[{"a"', { at: 5, from: 5, expected: 'colon', opened: [0, 1] }],
    ['[{a', { at: 2, from: 2, expected: 'key', opened: [0, 1] }],
    ['{"a":1,"b\n', { at: 9, from: 7, expected: 'text', opened: [0] }],
    ['["a\\q"]', { at: 3, from: 1, expected: 'text', opened: [0] }],
    ['[nul]', { at: 4, from: 1, expected: 'value', opened: [0] }],
    ['[-]', { at: 1, from: 1, expected: 'value', opened: [0] }],
    ['1 2', { at: 2, from: 2, expected: 'end', opened: [] }],
  ])('%j stops as %j', (text, fault) => expect(scanJson(text)).toEqual(fault));
});

describe('find json error', () => {
  test.each([
    ['', 0],
    ['hello', 0],
    ["'a'", 0],
    ['"a', 2],
    ['"a\\x"', 2],
    ['tru', 3],
    ['trie', 2],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['{"a" 1}', 5],
    ['{"a":', 5],
    ['01', 1],
    ['1 x', 2],
    ['\u00a01', 0],
    [' { "a" : [ true , -1.5e+3 , "\\u00e9" , null ] } ', null],
  ])('%j is wrong at %s', (text, place) => expect(findJsonError(text)).toBe(place));

  test('agrees with the platform on what is JSON', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', ':', '{', '}', '[', ']', '0', '-', '.', 'e', 't', '\\'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(findJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: soak(1000, 20_000) },
    );
  });

  test('what stands before the place can still become JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        const place = findJsonError(cut);
        expect(place === null || place <= cut.length).toBe(true);
      }),
    );
  });

  function isJson(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }

  test.each([5_000, 200_000])('%i brackets and a long string are no burden', (depth) => {
    const deep = `${'[{"a":'.repeat(depth)}"${'x'.repeat(depth * 10)}"${'}]'.repeat(depth)}`;
    expect(findJsonError(deep)).toBeNull();
    expect(findJsonError(deep.slice(0, -1))).toBe(deep.length - 1);
  });
});
