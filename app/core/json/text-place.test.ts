import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsIn, placeAt } from './text-place.ts';

describe('placeAt', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['ab', 99, 1, 3],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\n', 3, 3, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(placeAt(text, offset)).toEqual({ line, column });
  });
});

describe('offsetsIn', () => {
  it('undoes placeAt', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.nat(20), (text, at) => {
        // Between the two halves of a line end there is no place of its own.
        fc.pre(at <= text.length && !(text[at - 1] === '\r' && text[at] === '\n'));
        expect(offsetsIn(text)(placeAt(text, at))).toBe(at);
      }),
    );
  });

  it('stops at the end of the text', () => {
    expect(offsetsIn('ab')({ line: 5, column: 1 })).toBe(2);
    expect(offsetsIn('ab')({ line: 1, column: 9 })).toBe(2);
  });
});
