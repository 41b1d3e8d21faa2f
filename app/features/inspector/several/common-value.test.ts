import { expect, test } from 'vitest';
import type { Fields } from '../../../core/keyboard/document.ts';
import { commonValue, MIXED } from './common-value.ts';

test.each<[Fields[], unknown]>([
  [[{ A: 1 }, { A: 1 }], 1],
  [[{ A: 1 }, { A: '1' }], MIXED],
  [[{ A: 1 }, {}], MIXED],
  [[{}, { A: 1 }], MIXED],
  [[{}, {}], undefined],
  [[{ A: null }, {}], MIXED],
  [[{ A: [1] }, { A: [1] }], [1]],
])('of %j it is %j', (all, value) => {
  expect(commonValue(all, 'A')).toEqual(value);
});
