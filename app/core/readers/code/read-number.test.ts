import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['5', 5],
    ['-1.5e3', -1500],
    ['+.5', 0.5],
    ['1_000', 1000],
    ['0xFF', 255],
    ['-0b11', -3],
    ['0o17', 15],
    ['017', 15],
    ['08', 8],
    ['10n', 10],
    ['1e999', undefined],
    ['1j', undefined],
    ['-', undefined],
  ])('%s', (literal, value) => {
    expect(readNumber(literal)).toBe(value);
  });
});
