import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEntry } from '../testdata/arbitraries.ts';
import { soak } from '../testdata/soak.ts';
import type { Json } from './json.ts';
import { freeOf, matchItems, matchOrdered } from './match-items.ts';

const letters = (text: string): Json[] => [...text];
const b = (TEXT: string, LINK = '/x') => ({ TEXT, LINK, DISPLAY: 'LINE' });

test.each<[name: string, before: readonly Json[], after: readonly Json[], matches: readonly (number | null)[]]>([
  ['nothing', [], [], []],
  ['the same', letters('abc'), letters('abc'), [0, 1, 2]],
  ['one gone', letters('abc'), letters('ac'), [0, 2]],
  ['one more', letters('ac'), letters('abc'), [0, null, 1]],
  ['one moved to the end', letters('abcd'), letters('bcda'), [1, 2, 3, 0]],
  ['all turned round', letters('abc'), letters('cba'), [2, 1, 0]],
  ['one changed', letters('abc'), letters('axc'), [0, 1, 2]],
  ['one of equal ones changed', letters('aaa'), letters('axa'), [0, 1, 2]],
  ['two changed in their place', letters('abcd'), letters('axyd'), [0, 1, 2, 3]],
  ['all others', letters('ab'), letters('xy'), [0, 1]],
  ['one for two', letters('ab'), letters('x'), [null]],
  ['the same TEXT', [b('a'), b('b')], [b('b', '/y')], [1]],
  ['most fields equal', [b('a'), b('b', '/y')], [b('c', '/y')], [1]],
  ['two alike: the first', [b('a'), b('b')], [b('c')], [0]],
  ['half of the fields equal is not alike', [{ a: 1, b: 2 }, 7], [{ a: 1, b: 3 }], [null]],
  [
    'the same TEXT outweighs any other fields',
    [b('a', '/y'), { TEXT: 'b' }],
    [{ TEXT: 'b', LINK: '/y', DISPLAY: 'LINE' }],
    [1],
  ],
  ['no TEXT in common and few fields', [b('a'), b('b')], [{ TEXT: 'c', LINK: '/z', DISPLAY: 'LINE' }], [null]],
  ['gone before and changed after', [b('a'), b('b'), b('c')], [b('b'), b('d')], [1, 2]],
  ['key order counts', [{ TEXT: 'a', LINK: '/' }, 7], [{ LINK: '/', TEXT: 'a' }], [0]],
])('%s', (_name, before, after, matches) => expect(matchItems(before, after)).toEqual(matches));

test('no item is continued twice, equal ones are all found, equal lists match one to one', () => {
  const lists = fc.array(fc.oneof(anyEntry, fc.constantFrom('a', 'b', { TEXT: 'a' })), { maxLength: 7 });
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const matches = matchItems(before, after);
      expect(matches).toHaveLength(after.length);
      const taken = matches.filter((at) => at !== null);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((at) => at >= 0 && at < before.length)).toBe(true);
      for (const key of new Set(after.map((item) => JSON.stringify(item)))) {
        const count = (list: readonly Json[]) => list.filter((item) => JSON.stringify(item) === key).length;
        const found = after.filter((item, j) => {
          const at = matches[j] ?? null;
          return JSON.stringify(item) === key && at !== null && JSON.stringify(before[at]) === key;
        });
        expect(found.length).toBe(Math.min(count(before), count(after)));
      }
      expect(matchItems(before, before)).toEqual(before.map((_, i) => i));
      if (before.length === after.length) expect(matches).not.toContain(undefined);
    }),
    { numRuns: soak(200, 5_000) },
  );
});

test('the ordered run is rising and as long as a simple search finds it', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  const longest = (x: readonly string[], y: readonly string[]): number => {
    const [a, ...xs] = x;
    const [b, ...ys] = y;
    if (a === undefined || b === undefined) return 0;
    return a === b ? 1 + longest(xs, ys) : Math.max(longest(xs, y), longest(x, ys));
  };
  fc.assert(
    fc.property(words, words, (old, now) => {
      const run = matchOrdered(old, now).filter((at) => at !== null);
      expect(run).toEqual([...new Set(run)].sort((x, y) => x - y));
      expect(run.length).toBe(longest(old, now));
    }),
  );
});

test('of two runs as long the one that skips an old item', () => {
  expect(matchOrdered(['a', 'b'], ['b', 'a'])).toEqual([1, null]);
});

test('order counts up to a million comparisons', () => {
  const rotated = (count: number) => {
    const old = Array.from({ length: count }, (_, i) => String(i));
    return matchOrdered(old, [...old.slice(1), '0']).filter((at) => at !== null).length;
  };
  expect([rotated(1_000), rotated(1_001)]).toEqual([999, 0]);
});

test('long lists that share nothing are done in a moment', () => {
  const list = (from: number) => Array.from({ length: 2_000 }, (_, i) => from + i);
  expect(matchItems(list(0), [...list(9_000), 1])).toHaveLength(2_001);
  expect(matchItems(list(0), list(0).toReversed())).toEqual(list(0).toReversed());
});

test('freeOf names what nothing continues', () => expect([...freeOf(4, [2, null, 0])]).toEqual([1, 3]));
