import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

const numbers = (size: number) => Array.from({ length: size }, (_, i) => i);

test('work that looks at each piece once grows with their number', () => {
  expect(growth(numbers, (list) => list.map(String).join(), 2000)).toBeLessThan(LINEAR);
});

test('work that looks at all pieces for each is told', () => {
  const all = (list: readonly number[]) => list.map((one) => list.filter((other) => other * 2 === one).length);
  expect(growth(numbers, all, 100)).toBeGreaterThan(LINEAR);
});
