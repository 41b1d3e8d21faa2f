import { describe, expect, it } from 'vitest';
import { decodeGoString } from './decode-go-string.ts';

describe('decodeGoString', () => {
  it.each([
    ['"a\\n\\"\\u0416\\U0001F44D"', 'a\n"Ж👍'],
    ['"\\xd0\\x96\\101"', 'ЖA'],
    ['`a\r\n\\n"`', 'a\n\\n"'],
    ["'\\''", "'"],
    ['""', ''],
  ])('%j', (literal, text) => {
    expect(decodeGoString(literal)).toEqual([text]);
  });
});
