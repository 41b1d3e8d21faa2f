import { expect, test } from 'vitest';
import { CHECKED_REVISION, compareRevision } from './checked-revision.ts';

test.each([
  [CHECKED_REVISION - 1, 'older'],
  [CHECKED_REVISION, 'same'],
  [CHECKED_REVISION + 1, 'newer'],
])('revision %i is %s', (revision, expected) => {
  expect(compareRevision(revision)).toBe(expected);
});
