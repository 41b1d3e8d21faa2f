import { describe, expect, test } from 'vitest';
import { ACTIONS } from './actions.ts';
import { type KeyPress, matchKey } from './keys.ts';

/** `Ctrl+Shift+я/KeyZ`: modifiers, the key, and the place of the key when it is not told by the key. */
function press(text: string): KeyPress {
  const [combination = '', code = ''] = text.split('/');
  const parts = combination.split('+');
  return {
    key: parts.at(-1) ?? '',
    code,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

describe('matchKey', () => {
  test.each([
    ['Ctrl+z/KeyZ', 'undo'],
    ['Meta+z/KeyZ', 'undo'],
    ['Ctrl+Z/KeyZ', 'undo'],
    ['Ctrl+я/KeyZ', 'undo'],
    ['Ctrl+z/KeyW', 'undo'],
    ['Ctrl+Shift+Z/KeyZ', 'redo'],
    ['Ctrl+Shift+Я/KeyZ', 'redo'],
    ['Meta+Shift+z/KeyZ', 'redo'],
    ['Ctrl+y/KeyY', 'redo'],
    ['Ctrl+н/KeyY', 'redo'],
    ['Ctrl+d/KeyD', 'duplicate'],
    ['Ctrl+в/KeyD', 'duplicate'],
    ['Ctrl+Enter/Enter', 'send'],
    ['Meta+Enter/NumpadEnter', 'send'],
    ['Alt+Enter/Enter', 'moveToNewRow'],
    ['Alt+ArrowLeft/ArrowLeft', 'moveLeft'],
    ['Alt+ArrowRight/ArrowRight', 'moveRight'],
    ['Alt+ArrowUp/ArrowUp', 'moveUp'],
    ['Alt+ArrowDown/ArrowDown', 'moveDown'],
    ['F2/F2', 'editText'],
    ['Delete/Delete', 'remove'],
    ['Backspace/Backspace', 'remove'],
    ['Escape/Escape', 'deselect'],
  ])('%s is %s', (text, id) => {
    expect(matchKey(press(text))?.id).toBe(id);
  });

  test.each([
    'z/KeyZ',
    'я/KeyZ',
    'Ctrl+w/KeyZ',
    'Ctrl+Alt+z/KeyZ',
    'Ctrl+Alt+я/KeyZ',
    'Shift+Delete/Delete',
    'Alt+Backspace/Backspace',
    'ArrowLeft/ArrowLeft',
    'Ctrl+ArrowLeft/ArrowLeft',
    'Alt+Shift+ArrowLeft/ArrowLeft',
    'Enter/Enter',
    'Ctrl+Shift+Enter/Enter',
    'Ctrl+Control/ControlLeft',
    'Mod+Z/',
    '/',
  ])('%s is nothing', (text) => {
    expect(matchKey(press(text))).toBeUndefined();
  });

  test('every key of the table is understood, and belongs to one action', () => {
    const keys = ACTIONS.flatMap((action) => action.keys.map((key) => ({ key, action })));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    for (const { key, action } of keys) {
      // What the browser has an event of its own for is left to it.
      expect(matchKey(press(key.replace('Mod', 'Ctrl')))).toBe(action.isNative ? undefined : action);
    }
  });
});
