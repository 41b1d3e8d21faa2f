import { describe, expect, test } from 'vitest';
import type { Issue, Target } from '../../core/json/issue.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { dictionary } from '../../i18n/en/dictionary.ts';
import { translator } from '../../i18n/i18n.tsx';
import { describeIssuePlace, keyIssues, locateButtons, sortIssues } from './list-problems.ts';

const { document } = readKeyboard([{ TEXT: ' One ' }, { TYPE: 'NEWLINE' }, { TEXT: 'Two' }, 'three']);
const [first, second] = document.rows;
const positions = locateButtons(document);
const t = translator('en', dictionary);
const issue = (target?: Target, path: Issue['path'] = []): Issue => ({
  code: 'text-missing',
  severity: 'info',
  path,
  params: {},
  ...(target ? { target } : {}),
});
const button = (index: number, field?: string): Target => ({
  kind: 'button',
  id: second?.buttons[index]?.id ?? '',
  ...(field ? { field } : {}),
});

describe('describePlace', () => {
  test.each<[string, Issue]>([
    ['Row 2, button 1 · LINK', issue(button(0, 'LINK'), ['KEYBOARD', 2, 'LINK'])],
    ['Row 2, button 2', issue(button(1), ['KEYBOARD', 3])],
    ['Row 1', issue({ kind: 'row', id: first?.id ?? '' })],
    ['Keyboard', issue({ kind: 'keyboard' }, ['KEYBOARD'])],
    ['Keyboard', issue()],
    ['Request · DIALOG_ID', issue({ kind: 'request', field: 'dialogId' }, ['DIALOG_ID'])],
    ['Request', issue({ kind: 'request', field: 'method' })],
  ])('%s', (expected, one) => expect(describeIssuePlace(one, positions, t)).toBe(expected));
});

test('a button has a name where it has a text', () => {
  expect([...positions.values()].map(({ row, index, name }) => [row, index, name])).toEqual([
    [1, 0, null],
    [1, 1, 'One'],
    [2, 0, null],
    [2, 1, 'Two'],
    [2, 2, null],
  ]);
});

test('every line has a key of its own, which does not hang on the lines before it', () => {
  const all = [issue(button(0)), issue(button(0)), issue(button(0, 'LINK')), issue(button(1)), issue()];
  const keys = keyIssues(all).map(([key]) => key);
  expect(new Set(keys).size).toBe(all.length);
  expect(keyIssues(all.slice(2)).map(([key]) => key)).toEqual(keys.slice(2));
});

test('the worst comes first, then what stands first', () => {
  const error = (target?: Target): Issue => ({ ...issue(target), severity: 'error' });
  const [a, b, c] = [error({ kind: 'keyboard' }), error(button(0)), error(button(1))];
  const row = error({ kind: 'row', id: second?.id ?? '' });
  const note = issue({ kind: 'request', field: 'method' });
  expect(sortIssues([note, c, b, row, a], positions)).toEqual([a, row, b, c, note]);
});
