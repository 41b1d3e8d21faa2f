import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { designOf, found, runRule } from '../../testdata/run-rule.ts';
import { textMissing } from './text-missing.ts';

test.each<Json>([null, '', '   ', '\t\n'])('TEXT %j is none', (TEXT) => {
  expect(found(textMissing, { TEXT, LINK: '/' })).toEqual(['error text-missing TEXT']);
});

test.each<Json>(['a', ' a ', '0', '\u00a0', 5, true, ['x']])('TEXT %j is at least something', (TEXT) => {
  expect(found(textMissing, { TEXT, LINK: '/' })).toEqual([]);
});

test('a button without TEXT is led to by its place', () => {
  const [issue] = runRule(textMissing, designOf({ BUTTONS: [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { LINK: '/' }] }));
  expect(issue?.path).toEqual(['KEYBOARD', 'BUTTONS', 2, 'TEXT']);
  expect(issue?.target).toEqual({ kind: 'button', id: 'b2', field: 'TEXT' });
});
