import { expect, test } from 'vitest';
import { newDesign } from '../../keyboard/design.ts';
import { drawn, sketch } from '../../testdata/sketch.ts';
import { endRowAt } from './end-row.ts';

const run = (from: string, button: string) =>
  drawn(endRowAt(button).apply({ ...newDesign(''), keyboard: sketch(from) }).keyboard);

test.each([
  ['abc', 'b2', 'a|c'],
  ['abc|d', 'b1', '_|bc|d'],
  ['abc|d', 'b3', 'ab|_|d'],
  ['abc|de', 'b4', 'abc|_|e'],
])('%s: the end of a row in the place of %s gives %s', (from, button, to) => expect(run(from, button)).toBe(to));

test('an entry that is not there changes nothing', () => {
  const design = { ...newDesign(''), keyboard: sketch('ab') };
  expect(endRowAt('b9').apply(design)).toBe(design);
});
