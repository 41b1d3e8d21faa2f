import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soak } from '../testdata/soak.ts';
import { findJsonError } from './find-json-error.ts';

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
