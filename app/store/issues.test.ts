import { describe, expect, test } from 'vitest';
import type { Issue, IssueFrame, Target } from '../core/json/issue.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { undoCommand } from './commands.ts';
import { createEditorStore, edit } from './editor-store.ts';
import { fixCommand, issuePlace, loadChecks, selectIssues, showIssueCommand } from './issues.ts';
import { grantFocus, requestedFocus } from './selection.ts';
import { closeSheet, sheetStore } from './sheet-store.ts';

const button = (id: string, field?: string): Target => ({ kind: 'button', id, ...(field ? { field } : {}) });

function issue(name: string, more: Partial<IssueFrame> = {}): Issue {
  return { code: 'empty-field', severity: 'error', path: [], params: { name }, ...more };
}

function rename(to: string): Issue {
  const apply: NonNullable<Issue['fix']>['apply'] = (design) => ({ ...design, name: design.name + to });
  return issue('x', { fix: { label: { code: 'remove', params: { what: 'x' } }, apply } });
}

function open() {
  const store = createEditorStore();
  const keyboard = readKeyboard([{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { TEXT: 'b' }]).document;
  edit(store, (design) => ({ ...design, keyboard }), { label: 'clear' });
  return store;
}

describe('fixCommand', () => {
  test('fixes everything as one step', () => {
    const store = open();
    const before = store.getState().history.present;
    fixCommand(store, [rename('a'), issue('no fix'), rename('b')]);
    expect(store.getState().history.present.name).toBe('ab');
    undoCommand(store);
    expect(store.getState().history.present).toBe(before);
  });

  test('nothing to fix is no step', () => {
    const store = open();
    const { history } = store.getState();
    fixCommand(store, [issue('no fix')]);
    expect(store.getState().history).toBe(history);
  });
});

describe('showIssueCommand', () => {
  test.each<[string, Target | undefined, unknown, Target]>([
    ['a field', button('b1', 'LINK'), { kind: 'button', id: 'b1' }, button('b1', 'LINK')],
    ['a row', { kind: 'row', id: 'r1' }, { kind: 'row', id: 'r1' }, { kind: 'row', id: 'r1' }],
    ['a setting', { kind: 'request', field: 'botId' }, null, { kind: 'request', field: 'botId' }],
    ['the keyboard', { kind: 'keyboard' }, null, { kind: 'keyboard' }],
    ['no place', undefined, null, { kind: 'keyboard' }],
  ])('leads to %s', (_name, target, selection, wanted) => {
    const store = open();
    store.setState({ selection: { kind: 'button', id: 'b2' } });
    showIssueCommand(store, issue('x', target ? { target } : {}));
    expect(store.getState()).toMatchObject({ selection, panel: 'inspector' });
    expect(requestedFocus.getState().target).toEqual(wanted);
    grantFocus();
    expect(requestedFocus.getState().target).toBeNull();
  });

  test('over the list that it was chosen from, where that fills the screen', () => {
    const store = open();
    store.setState({ panel: 'drawer' });
    showIssueCommand(store, issue('x', { target: button('b1') }));
    expect(store.getState()).toMatchObject({ selection: { kind: 'button', id: 'b1' }, panel: 'drawer' });
    expect(sheetStore.getState().open).toBe(true);
    closeSheet();
    expect(sheetStore.getState().open).toBe(false);
    grantFocus();
  });
});

test('the rules come after the page; then the problems are there, the same list for the same design', async () => {
  const store = open();
  expect(selectIssues(store.getState())).toEqual([]);
  await loadChecks(store);
  expect(selectIssues(store.getState()).map(({ code }) => code)).toContain('no-action');
  expect(selectIssues(store.getState())).toBe(selectIssues(store.getState()));
});

test('a place is named after what it is about', () => {
  const rows: Target = { kind: 'row', id: 'r1' };
  expect([issuePlace(button('b1', 'LINK')), issuePlace(rows), issuePlace(undefined)]).toEqual([
    'button b1',
    'row r1',
    'keyboard',
  ]);
});
