import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces, originAt, replaceIn, sliceSource, wholeSource } from './source.ts';

const whole = wholeSource('one &amp; two');

describe('source', () => {
  it('leads back from a text to where it stood', () => {
    expect([0, 5, 13].map((at) => originAt(whole, at))).toEqual([0, 5, 13]);
    const part = sliceSource(whole, 4, 13);
    expect(part.text).toBe('&amp; two');
    expect([0, 6, 9].map((at) => originAt(part, at))).toEqual([4, 10, 13]);
  });

  it('leads back through replacements and through slices of them', () => {
    const plain = replaceIn(whole, /&amp;/g, () => '&');
    expect(plain.text).toBe('one & two');
    expect([0, 4, 5, 6].map((at) => originAt(plain, at))).toEqual([0, 4, 9, 10]);
    const tail = sliceSource(plain, 4, 9);
    expect(tail.text).toBe('& two');
    expect([0, 1, 4].map((at) => originAt(tail, at))).toEqual([4, 9, 12]);
  });

  it('leads back through replacements of replacements', () => {
    const once = replaceIn(wholeSource('a&amp;b&amp;c<br>d'), /&amp;/g, () => '&');
    const twice = replaceIn(once, /<br>/g, () => '\n');
    expect(twice.text).toBe('a&b&c\nd');
    expect([0, 2, 4, 5, 6].map((at) => originAt(twice, at))).toEqual([0, 6, 12, 13, 17]);
  });

  it('does not run past what was replaced by something longer', () => {
    const long = replaceIn(wholeSource('a$b'), /\$/g, () => '{{$}}');
    expect([1, 2, 5, 6].map((at) => originAt(long, at))).toEqual([1, 2, 2, 2]);
  });

  it('is the same source when nothing is replaced', () => {
    expect(replaceIn(whole, /x/g, () => '')).toBe(whole);
  });

  it('joins pieces in their order', () => {
    const joined = joinPieces(whole, [
      { text: 'one', origin: 0 },
      { text: 'two', origin: 10 },
    ]);
    expect([joined.text, originAt(joined, 1), originAt(joined, 4)]).toEqual(['onetwo', 1, 11]);
  });

  it('slices like a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const source = replaceIn(wholeSource(text), /[a-m]/g, ([letter]) => `<${letter}>`);
        const [from, to] = [Math.min(a, b, source.text.length), Math.min(Math.max(a, b), source.text.length)];
        expect(sliceSource(source, from, to).text).toBe(source.text.slice(from, to));
      }),
    );
  });
});
