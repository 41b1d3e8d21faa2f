import { expect, test } from 'vitest';
import { matchSources, typedVariable } from './token-at.ts';

/** The caret is `|`. */
test.each<[string, ReturnType<typeof typedVariable>]>([
  ['{{|', { from: 0, to: 2, query: '' }],
  ['Hi {{ na|', { from: 3, to: 8, query: 'na' }],
  ['Hi {{na|me}}, {{x}}', { from: 3, to: 11, query: 'na' }],
  ['{{na| and more', { from: 0, to: 4, query: 'na' }],
  ['{{a}} {{|', { from: 6, to: 8, query: '' }],
  ['{{a}}|', null],
  ['{{a}} b|', null],
  ['{|{', null],
  ['|{{', null],
  ['{{a\nb|', null],
  ['text|', null],
])('in %j is being typed %j', (text, expected) => {
  expect(typedVariable(text.replace('|', ''), text.indexOf('|'))).toEqual(expected);
});

test.each([
  ['', ['name', 'deal.name', '$d']],
  ['na', ['name', 'deal.name']],
  ['NAME', ['name', 'deal.name']],
  ['name', ['deal.name']],
  ['x', []],
])('%j offers %j', (query, expected) => {
  expect(matchSources(['deal.name', 'name', '$d', 'name'].toSorted(), query).toSorted()).toEqual(expected.toSorted());
  if (query === 'na') expect(matchSources(['deal.name', 'name'], query)).toEqual(expected);
});
