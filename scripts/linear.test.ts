import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../app/core/testdata/growth.ts';
import { listPatterns } from './testing/list-patterns.ts';
import { type Pumped, pump, pumpedTexts } from './testing/pumped-texts.ts';

const SHORT = 400;
/** So long that nothing else on the machine hides what a slow pattern takes. */
const CLEAR = 1_600;
/** Enough to tell a pattern that is slow by intent: it would take all the rounds that a doubtful one is given. */
const FEW_ROUNDS = 5;
/** What a run over a text eight times as long may take without a closer look, in milliseconds: a linear one takes a tenth of it. */
const QUICK = 0.1;

/** As they are used: a global one for all of a text, another once. Of `replace` an engine may remember what it gave before. */
function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  while (match !== null && pattern.global) {
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
}

function isQuick(pattern: RegExp, text: string): boolean {
  const start = performance.now();
  run(pattern, text);
  return performance.now() - start < QUICK;
}

/** The first text that takes a pattern far more than eight times as long when it is eight times as long. */
function findSlow(pattern: RegExp, short = SHORT, rounds?: number): Pumped | undefined {
  return pumpedTexts(pattern).find((text) => {
    const long = pump(text, short * 8);
    if (isQuick(pattern, long) || isQuick(pattern, long)) return false;
    return (
      growth(
        (length) => pump(text, length),
        (made) => run(pattern, made),
        short,
        rounds,
      ) > LINEAR
    );
  });
}

describe('the patterns of the page', () => {
  it('take no longer for a character of a long text than for one of a short text', () => {
    const patterns = listPatterns('app');
    expect(patterns.length).toBeGreaterThan(400);
    // Some are written in more than one place.
    const each = new Map(patterns.map((one) => [String(one.pattern), one]));
    const slow = [...each.values()].flatMap(({ at, pattern }) => {
      const text = findSlow(pattern);
      return text === undefined ? [] : [`${at}: ${pattern} with ${JSON.stringify(text)}`];
    });
    expect(slow).toEqual([]);
  });

  // An end that is not there, an end that does not fit, a run that begins at each of its letters.
  it.each([/\[code\][\s\S]*?\[\/code\]/gi, /\.(?:png|gif)(?:[?#].*)?$/i, /\$\{[^}\n]*\}/g])(
    'are told from %s',
    (pattern) => {
      expect(findSlow(pattern, CLEAR, FEW_ROUNDS)).toBeDefined();
    },
  );
});
