import { expect, test } from 'vitest';
import { growth, LINEAR } from './growth.ts';

const numbers = (size: number) => Array.from({ length: size }, (_, i) => i);

test('work that looks at each piece once grows with their number', () => {
  expect(growth(numbers, (list) => list.map(String).join(), 2000)).toBeLessThan(LINEAR);
});

// A machine that is busy with more can hide it from a measurement, hardly from four.
test('work that looks at all pieces for each is told', { retry: 3 }, () => {
  const all = (list: readonly number[]) => list.map((one) => list.filter((other) => other * 2 === one).length);
  expect(growth(numbers, all, 400, 5)).toBeGreaterThan(LINEAR);
});
