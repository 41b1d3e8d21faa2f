import { expect, test } from 'vitest';
import type { Action, ActionId } from './action.ts';
import { findAction } from './actions.ts';
import { showKeys } from './keys.ts';

test.each<[ActionId, string, string]>([
  ['undo', 'Ctrl+Z', '⌘Z'],
  ['redo', 'Ctrl+Shift+Z', '⌘⇧Z'],
  ['moveLeft', 'Alt+←', '⌥←'],
  ['moveDown', 'Alt+↓', '⌥↓'],
  ['moveToNewRow', 'Alt+Enter', '⌥Enter'],
  ['editText', 'F2', 'F2'],
  ['remove', 'Del', 'Del'],
  ['addLINK', '1', '1'],
  ['settings', 'Shift+Enter', '⇧Enter'],
  ['commands', 'Ctrl+K', '⌘K'],
  ['send', 'Ctrl+Enter', '⌘Enter'],
])('%s is %s, on a Mac %s', (id, other, mac) => {
  expect(showKeys(findAction(id), false)).toBe(other);
  expect(showKeys(findAction(id), true)).toBe(mac);
});

test('an action without keys shows none', () => {
  const action: Action = { ...findAction('undo'), keys: [] };
  expect(showKeys(action, false)).toBeUndefined();
});
