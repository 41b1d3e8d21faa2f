import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damage, PIECES, randomFrom } from '../testdata/damaged-text.ts';
import { growth, LINEAR } from '../testdata/growth.ts';
import { soak } from '../testdata/soak.ts';
import { readPasted } from './read-pasted.ts';

const files = import.meta.glob<string>('../testdata/snippets/*', { query: '?raw', import: 'default', eager: true });
const corpus = Object.entries(files).flatMap(([name, text]) => (/\.expected\.|index\.json/.test(name) ? [] : [text]));

const prototypes = () =>
  JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]);
const OWN_PROTOTYPES = prototypes();

function check(text: string): void {
  const pasted = readPasted(text);
  // Thousands of texts: only one that fails is worth an assertion with the text in it.
  if (pasted.keyboard !== null && !Array.isArray(pasted.keyboard.BUTTONS)) expect.fail(`Not a keyboard: ${text}`);
  if (pasted.kind === null && pasted.issues.length === 0) expect.fail(`Nothing read, nothing said: ${text}`);
}

describe('readPasted on damaged texts', () => {
  it('takes very many of them without an error or a hang', () => {
    const random = randomFrom(20_260);
    for (let i = 0; i < soak(500, 10_000); i++) check(damage(corpus[i % corpus.length] ?? '', corpus, random));
    expect(prototypes()).toBe(OWN_PROTOTYPES);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), (text) => check(text)),
      { seed: 7, numRuns: soak(150, 3_000) },
    );
  });

  // How long a text of 10 kB takes is measured by `npm run bench`.
  it.each(PIECES)('eight times %j takes about eight times as long', (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    check(text(4_800));
    expect(growth(text, readPasted, 600)).toBeLessThan(LINEAR);
  });
});
