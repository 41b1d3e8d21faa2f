import { expect, test } from 'vitest';
import type { Issue } from '../../core/json/issue.ts';
import { listRemarks } from './list-remarks.ts';

const at = (line: number, issue: Issue, column = 1): Issue => ({ ...issue, place: { line, column } });
const NO_ACTION: Issue = { code: 'no-action', severity: 'error', path: [], params: { owner: null, value: null } };
const TEXT: Issue = { code: 'text-missing', severity: 'error', path: [], params: {} };
const STACKED: Issue = { code: 'stacked-row', severity: 'warning', path: [], params: {} };
const UNKNOWN: Issue = { code: 'unknown-entry', severity: 'info', path: [], params: { source: 'f()' } };
const EXPRESSION: Issue = { code: 'dynamic-expression', severity: 'info', path: [], params: { shown: 'f()' } };
const REMOVED: Issue = { code: 'keyboard-removed', severity: 'info', path: [], params: {} };
const CLEARS: Issue = {
  code: 'clears-keyboard',
  severity: 'info',
  path: [],
  params: { shown: '""', isIgnored: false },
};
const NO_BUTTON: Issue = { code: 'not-a-button', severity: 'error', path: [], params: {} };
const READ_NO_BUTTON: Issue = { code: 'read-not-a-button', severity: 'error', path: [], params: {} };

test.each<[string, Issue[], Issue[], string[]]>([
  ['nothing', [], [], []],
  [
    'the worst first, then in the order of the text',
    [at(9, EXPRESSION), EXPRESSION],
    [at(7, STACKED), at(3, NO_ACTION), at(2, TEXT)],
    ['text-missing 2:1', 'no-action 3:1', 'stacked-row 7:1', 'dynamic-expression 9:1'],
  ],
  [
    'what is said in the same words is one',
    [],
    [at(9, STACKED), at(3, TEXT), at(7, STACKED), at(7, STACKED), at(7, STACKED, 5)],
    ['text-missing 3:1', 'stacked-row 7:1 7:5 9:1'],
  ],
  ['what a reader says the rule does not say again', [at(1, CLEARS)], [at(1, REMOVED)], ['clears-keyboard 1:1']],
  ['an entry that cannot be known', [at(4, EXPRESSION)], [at(4, UNKNOWN)], ['dynamic-expression 4:1']],
  ['such an entry of which only the rule knows', [], [at(4, UNKNOWN)], ['unknown-entry 4:1']],
  ['what the rules say of each entry', [at(1, READ_NO_BUTTON)], [at(2, NO_BUTTON)], ['not-a-button 2:1']],
])('%s', (_, readers, rules, expected) => {
  const shown = listRemarks(readers, rules).map(({ issue, places }) =>
    [issue.code, ...places.map(({ line, column }) => `${line}:${column}`)].join(' '),
  );
  expect(shown).toEqual(expected);
});

test('all variables are one remark with their names and places', () => {
  const variable = (shown: string, line: number) =>
    at(line, { code: 'dynamic-expression', severity: 'info', path: [], params: { shown } });
  const many = Array.from({ length: 13 }, (_, i) => variable(`v${i}`, i + 1));
  const told = (issues: readonly Issue[]) =>
    listRemarks(issues, []).map(({ issue, places }) => [issue.params, places.length]);
  expect(told([variable('$a', 1), variable('$b', 2), variable('$a', 3)])).toEqual([[{ shown: '$a, $b' }, 3]]);
  expect(told(many)).toEqual([[{ shown: expect.stringMatching(/^v0, .*, v11, …$/) }, 13]]);
});
