import { describe, expect, it } from 'vitest';
import { encodePair } from './encode-pair.ts';

describe('encodePair', () => {
  it.each([
    ['a[b]', 'c&d', 'a%5Bb%5D=c%26d'],
    ['x', '👍', 'x=%F0%9F%91%8D'],
    ['x', '\ud83d', 'x=%EF%BF%BD'],
    ['x', 'a\udc4d', 'x=a%EF%BF%BD'],
  ])('%s, %s', (name, value, pair) => {
    expect(encodePair(name, value)).toBe(pair);
  });
});
