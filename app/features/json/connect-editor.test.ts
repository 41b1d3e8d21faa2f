import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChange } from './connect-editor.ts';

describe('findChange', () => {
  it.each([
    ['', '', { from: 0, to: 0, insert: '' }],
    ['abc', 'abc', { from: 3, to: 3, insert: '' }],
    ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
    ['abc', 'ac', { from: 1, to: 2, insert: '' }],
    ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
    ['abc', 'xyz', { from: 0, to: 3, insert: 'xyz' }],
  ])('%o -> %o', (before, after, change) => {
    expect(findChange(before, after)).toEqual(change);
  });

  it('makes the one text of the other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (before, after) => {
          const { from, to, insert } = findChange(before, after);
          expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
          expect(from).toBeLessThanOrEqual(to);
        },
      ),
    );
  });
});
