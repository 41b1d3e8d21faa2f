import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { newDesign } from '../../keyboard/design.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { drawn, sketch } from '../../testdata/sketch.ts';
import { emptyRow } from './empty-row.ts';

const designOf = (text: string) => ({ ...newDesign('Hi'), keyboard: sketch(text) });

test.each<[string, string[], string]>([
  ['_|a', ['info empty-row'], 'a'],
  ['a|_', ['info empty-row'], 'a'],
  ['a|_|b', ['warning empty-row'], 'a|b'],
  ['a|_|_|b|_', ['warning empty-row', 'warning empty-row', 'info empty-row'], 'a|b'],
  ['_|!|_', ['info empty-row', 'info empty-row'], '!'],
  ['a|b', [], 'a|b'],
  ['a', [], 'a'],
  // Nothing but line ends, or nothing at all: said elsewhere, once.
  ['_|_|_', [], '_|_|_'],
  ['_', [], '_'],
  ['', [], ''],
])('%s: %j, and mended %s', (text, issues, after) => {
  const design = designOf(text);
  const found = runRule(emptyRow, design);
  expect(found.map(show)).toEqual(issues);
  const mended = found.reduce((now, { fix }) => fix?.apply(now) ?? now, design);
  expect(drawn(mended.keyboard)).toBe(after);
});

test('the row is named, and where it stands', () => {
  const issues = runRule(emptyRow, designOf('_|a|_'));
  expect(issues.map(({ target }) => target)).toEqual([
    { kind: 'row', id: 'r1' },
    { kind: 'row', id: 'r3' },
  ]);
  expect(issues.map((issue) => say(issue).ru)).toEqual([
    expect.stringContaining('перед первой'),
    expect.stringContaining('после последней'),
  ]);
});
