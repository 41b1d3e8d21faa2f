import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChange, mergeTyped } from './text-change.ts';

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

describe('mergeTyped', () => {
  it.each([
    ['what is typed behind the other change', 'abc', 'abcX', 'Yabc', 'YabcX'],
    ['what is typed before it', 'abc', 'Xabc', 'ab', 'Xab'],
    ['what is typed right behind what was taken away', 'abXc', 'abXYc', 'abc', 'abYc'],
    ['both at one place, the typed first', 'ac', 'aXc', 'aYc', 'aXYc'],
    ['what is typed alone where both change the same', 'abc', 'aXc', 'aYc', 'aXc'],
    ['what is typed alone inside of what is gone', 'abcd', 'abXcd', 'ad', 'abXcd'],
  ])('keeps %s', (_, before, typed, other, merged) => {
    expect(mergeTyped(before, typed, other)).toBe(merged);
  });

  it('never loses what is typed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(text, text, fc.nat(), (before, other, at) => {
        const from = at % (before.length + 1);
        const typed = `${before.slice(0, from)}KEY${before.slice(from)}`;
        expect(mergeTyped(before, typed, other)).toContain('KEY');
        expect(mergeTyped(before, typed, other).replace('KEY', '')).toSatisfy(
          (left) => left === before || left === other,
        );
      }),
    );
  });
});
