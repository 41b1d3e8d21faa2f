import { expect, test } from 'vitest';
import { bySeverity, SEVERITIES } from './issue.ts';

test('the worst comes first, and equals stay as they are', () => {
  const given = (['info', 'error', 'warning', 'error'] as const).map((severity, place) => ({ severity, place }));
  expect(given.toSorted(bySeverity).map(({ place }) => place)).toEqual([1, 3, 2, 0]);
  expect(SEVERITIES.length).toBe(3);
});
