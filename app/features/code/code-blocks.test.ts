import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeBlocks } from './code-blocks.ts';
import { type Span, TOKEN_KINDS } from './highlight-text.ts';

const span = fc.record({
  text: fc.string({ unit: fc.constantFrom('a', ' ', '\n'), minLength: 1 }),
  kind: fc.option(fc.constantFrom(...TOKEN_KINDS)),
});

/** Each character with the kind of its piece. */
const characters = (spans: readonly Span[]) => spans.flatMap(({ text, kind }) => [...text].map((one) => [one, kind]));

test('no character of the code and no colour is lost, and every block but the last has as many lines as asked for', () => {
  fc.assert(
    fc.property(fc.array(span), fc.integer({ min: 1, max: 4 }), (spans, size) => {
      const blocks = codeBlocks(spans, size);
      expect(characters(blocks.flatMap((block) => block.spans))).toEqual(characters(spans));
      for (const [at, block] of blocks.entries()) {
        const text = block.spans.map((one) => one.text).join('');
        expect(block.lines).toBe(text.replace(/\n$/, '').split('\n').length);
        if (at === blocks.length - 1) expect(block.lines).toBeLessThanOrEqual(size);
        else expect([block.lines, text.endsWith('\n')]).toEqual([size, true]);
      }
    }),
  );
});

test('a comment of many lines goes on in the next block with its colour', () => {
  expect(codeBlocks([{ text: '/* 1\n2\n3 */', kind: 'comment' }], 2)).toEqual([
    { spans: [{ text: '/* 1\n2\n', kind: 'comment' }], lines: 2 },
    { spans: [{ text: '3 */', kind: 'comment' }], lines: 1 },
  ]);
  expect(codeBlocks([{ text: '', kind: null }], 2)).toEqual([]);
});
