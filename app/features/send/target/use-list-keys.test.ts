import { expect, test } from 'vitest';
import { stepTo } from './use-list-keys.ts';

const IDS = ['a', 'b', 'c'];

test.each([
  ['ArrowDown', null, null, 'a'],
  ['ArrowUp', null, null, 'c'],
  ['ArrowDown', 'a', null, 'b'],
  ['ArrowDown', 'c', null, 'a'],
  ['ArrowUp', 'a', null, 'c'],
  ['ArrowUp', 'c', null, 'b'],
  ['Home', 'c', null, 'a'],
  ['End', 'a', null, 'c'],
  ['ArrowDown', null, 'b', 'b'],
  ['ArrowUp', null, 'b', 'b'],
  ['ArrowDown', null, 'z', 'a'],
] as const)('%s from %s, chosen %s: %s', (key, active, chosen, expected) => {
  expect(stepTo(IDS, active, key, chosen)).toBe(expected);
});

test('an empty list leads nowhere', () => {
  expect(stepTo([], null, 'ArrowDown', null)).toBeNull();
  expect(stepTo([], null, 'ArrowUp', null)).toBeNull();
});
