import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJson } from '../testdata/arbitraries.ts';
import { looseText } from '../testdata/loose-text.ts';
import { soak } from '../testdata/soak.ts';
import type { Path } from './issue.ts';
import { isJsonList, isJsonObject, type Json } from './json.ts';
import { locateOffset, locatePath } from './locate-path.ts';

/** The offset is where `|` stands. */
test.each<[text: string, path: Path | null]>([
  ['|', null],
  ['| 1', null],
  [' |1', []],
  ['1| ', []],
  ['1 |', null],
  ['|[]', []],
  ['[|]', []],
  ['[1|, 2]', [0]],
  ['[1,| 2]', []],
  ['[1, |2]', [1]],
  ['[1, [2|]]', [1, 0]],
  ['[1, [2]|]', [1]],
  ['[1, [2]]|', []],
  ['{|"a": 1}', ['a']],
  ['{"a"|: 1}', ['a']],
  ['{"a":| 1}', ['a']],
  ['{"a": 1|}', ['a']],
  ['{"a": 1,| "b": 2}', []],
  ['{"a": {"b": [0, tr|ue]}}', ['a', 'b', 1]],
  ['{"a": {|}, "b": 2}', ['a']],
  ['{"\\u0061\\"": |1}', ['a"']],
  ['{"__proto__": {"x|": 1}}', ['__proto__', 'x']],
  ['{"2": [1], "1": |2}', ['1']],
  ['{"a": |}', ['a']],
  ['{"a"| ', ['a']],
  ['{"a": [1, {"b": tru| , oops', ['a', 1, 'b']],
  ['{"a": [1, "unclosed |text', ['a', 1]],
  ['{"a": [1, |', ['a']],
  ['{"a": [1], "b|', []],
  ['["a|', [0]],
  ['"a|', []],
  ['[1, oops, |2]', null],
  ['[1|, oops]', [0]],
  ['{"a": [|1} ]', ['a', 0]],
])('%s', (marked, path) => {
  const offset = marked.indexOf('|');
  expect(locateOffset(marked.replace('|', ''), offset)).toEqual(path);
});

test('finds back every value that locatePath finds, whatever comes after it', () => {
  const cases = fc.tuple(anyJson, fc.infiniteStream(fc.nat(99)), fc.nat(), fc.nat());
  fc.assert(
    fc.property(cases, ([value, random, pick, at]) => {
      const text = looseText(value, random);
      const all = pathsOf(value, []);
      const path = all[pick % all.length] ?? [];
      const [from, to] = locatePath(text, path) ?? [0, 0];
      expect(locateOffset(text, from)).toEqual(path);
      expect(locateOffset(`${text.slice(0, to)} oops`, to)).toEqual(path);
      const inner = locateOffset(text, from + (at % (to - from + 1))) ?? [];
      expect(inner.slice(0, path.length)).toEqual(path);
    }),
    { numRuns: soak(300, 3_000) },
  );
});

test('thousands of brackets are no burden', () => {
  expect(locateOffset('['.repeat(6_000), 5_999)).toHaveLength(5_999);
});

function pathsOf(value: Json, path: Path): Path[] {
  const inner = isJsonList(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, own]) => pathsOf(own, [...path, key]))];
}
