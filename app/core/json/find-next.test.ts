import { expect, it } from 'vitest';
import { growth, LINEAR } from '../testdata/growth.ts';
import { findNext } from './find-next.ts';

it('findNext gives the first match at or behind a place', () => {
  const next = findNext('a-b--c', /-+/g);
  expect([0, 1, 2, 3, 4, 5, 6].map((from) => next(from)?.index)).toEqual([1, 1, 3, 3, 4, undefined, undefined]);
});

it('findNext looks for what is not there only once', () => {
  const everywhere = (text: string) => {
    const next = findNext(text, /[\s\S]\]/g);
    for (let from = 0; from < text.length; from++) next(from);
  };
  expect(growth((length) => '['.repeat(length), everywhere, 1_000)).toBeLessThan(LINEAR);
});
