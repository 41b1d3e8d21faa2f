import { describe, expect, it } from 'vitest';
import { fromText } from './from-text.ts';

describe('fromText', () => {
  it.each([
    ['[1]', [1]],
    [' {"a":1}', { a: 1 }],
    ['"x"', '"x"'],
    ['{a}', '{a}'],
    [5, 5],
    ['"[1]"', [1]],
    ['"{"', '"{"'],
  ])('%j', (value, open) => {
    expect(fromText(value)).toEqual(open);
  });
});
