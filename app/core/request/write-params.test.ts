import { describe, expect, test } from 'vitest';
import { toNumber } from './write-params.ts';

describe('toNumber', () => {
  test.each([
    ['7', 7],
    [' 7 ', 7],
    ['007', 7],
    ['0', 0],
    ['123456789012345', 123456789012345],
    ['1234567890123456', '1234567890123456'],
    ['-7', '-7'],
    ['7a', '7a'],
    ['1.5', '1.5'],
    ['1e3', '1e3'],
    ['٣', '٣'],
    ['', ''],
    ['  ', ''],
  ])('%j means %j', (text, value) => {
    expect(toNumber(text)).toBe(value);
  });
});
