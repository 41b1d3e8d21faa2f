import { expect, test } from 'vitest';
import { exceedsDepth } from './exceeds-depth.ts';
import type { Json } from './json.ts';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as Json;

test.each<[string, Json, boolean]>([
  ['a text', 'a', false],
  ['null', null, false],
  ['three levels', [[[1]]], false],
  ['four levels', [[[[1]]]], true],
  ['four levels that are empty', [[[[]]]], true],
  ['objects count too', { a: [{ b: {} }] }, true],
  ['a broad value is not deep', { a: [1, 2, {}], b: [{}, {}] }, false],
  ['a text that holds JSON', ['{"a":[[1]]}'], true],
  ['a text that looks like JSON', ['{[[[[['], false],
  ['a text that is JSON by chance', ['[b]bold[/b]'], false],
])('%s', (_, value, expected) => expect(exceedsDepth(value, 3)).toBe(expected));

test('depth never breaks the count itself', () => {
  expect(exceedsDepth(nested(200_000), 64)).toBe(true);
  expect(exceedsDepth(nested(64), 64)).toBe(false);
});
