import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

const files = import.meta.glob<string>('../testdata/snippets/*', { query: '?raw', import: 'default', eager: true });
const corpus = Object.entries(files).flatMap(([name, text]) => (/\.expected\.|index\.json/.test(name) ? [] : [text]));

/** A random generator that gives the same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DEBRIS = '{}[]()"\'`\\/<>&=,;:$#@%|^~*+-?!\n\r\t \u0000\ud83d\ufeff'.split('');
const WORDS = [
  '__proto__',
  'constructor',
  'KEYBOARD',
  'BUTTONS',
  'array(',
  '=>',
  '&quot;',
  '```',
  "$'",
  '{{',
  'curl ',
  '/*',
];

function damage(text: string, random: () => number): string {
  let damaged = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * (damaged.length + 1));
    const length = Math.floor(random() * random() * 60);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const from = Math.floor(random() * damaged.length);
    const inserts = [pick(DEBRIS), pick(WORDS), damaged.slice(from, from + length), pick(corpus).slice(0, length), ''];
    const cut = random() < 0.4 ? 0 : length;
    damaged = damaged.slice(0, at) + pick(inserts) + damaged.slice(at + cut);
  }
  return damaged;
}

const OWN_PROTOTYPE = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]);

function check(text: string): void {
  const pasted = readPasted(text);
  expect(pasted.keyboard === null || Array.isArray(pasted.keyboard.BUTTONS), text).toBe(true);
  expect(pasted.kind !== null || pasted.issues.length > 0, text).toBe(true);
}

/** Milliseconds of the best of several runs: other processes may take the machine away for a while. */
function fastest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    readPasted(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('readPasted on damaged texts', () => {
  it('takes 10,000 of them without an error or a hang', { timeout: 300_000 }, () => {
    const random = randomFrom(20_260);
    const slow: string[] = [];
    for (let i = 0; i < 10_000; i++) {
      const text = damage(corpus[i % corpus.length] ?? '', random);
      const start = performance.now();
      check(text);
      if (performance.now() - start >= 200 && fastest(text) >= 200) slow.push(text);
    }
    expect(slow).toEqual([]);
    expect(
      JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)]),
    ).toBe(OWN_PROTOTYPE);
  });

  it('takes any text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), (text) => check(text)),
      { seed: 7, numRuns: 150 },
    );
  });

  it('stays quick on 10 kB of anything repeated', { timeout: 60_000 }, () => {
    const chunks = [
      ...DEBRIS,
      ...WORDS,
      '[{"TEXT":',
      "['TEXT' => ",
      'KEYBOARD[0][TEXT]=a&',
      '/rest/1/a',
      '\\"',
      'a\n',
      '| ',
      "'\\'",
    ];
    for (const chunk of chunks) {
      const text = chunk.repeat(Math.ceil(10_000 / chunk.length));
      check(text);
      expect(fastest(text), chunk).toBeLessThan(200);
    }
  });
});
