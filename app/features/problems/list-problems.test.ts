import { describe, expect, test } from 'vitest';
import type { Issue, Target } from '../../core/json/issue.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { dictionary } from '../../i18n/en/dictionary.ts';
import { translator } from '../../i18n/i18n.tsx';
import type { Problem, Standing } from '../../store/problems.ts';
import { describeIssuePlace, listShared, locateButtons, sortProblems } from './list-problems.ts';

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

const problem = (lead: Issue, standing: Standing = lead.severity, issues = [lead]): Problem => ({
  key: '',
  standing,
  said: lead,
  lead,
  also: [],
  issues,
});

test('the worst comes first, then what stands first, and what is still to do at the end', () => {
  const error = (target?: Target) => problem({ ...issue(target), severity: 'error' });
  const [a, b, c] = [error({ kind: 'keyboard' }), error(button(0)), error(button(1))];
  const row = error({ kind: 'row', id: second?.id ?? '' });
  const note = problem(issue({ kind: 'request', field: 'method' }));
  const toDo = problem(issue({ kind: 'request', field: 'botId' }), 'todo');
  expect(sortProblems([toDo, note, c, b, row, a], positions)).toEqual([a, row, b, c, note, toDo]);
});

test('of the buttons that share a problem each is led to once', () => {
  const lead = issue({ kind: 'request', field: 'botId' });
  const issues = [lead, issue(button(0, 'COMMAND')), issue(button(0, 'LINK')), issue(button(1))];
  expect(listShared(problem(lead, 'error', issues)).map(({ target }) => target)).toEqual([
    button(0, 'COMMAND'),
    button(1),
  ]);
});
