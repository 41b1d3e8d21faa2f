import { describe, expect, test } from 'vitest';
import { ACTIONS } from './actions.ts';
import { isSingleKey, type KeyPress, matchBoardKey, matchKey } from './keys.ts';

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

describe('on a Mac', () => {
  test.each([
    ['Meta+k/KeyK', 'commands'],
    ['Meta+z/KeyZ', 'undo'],
    ['Meta+Enter/Enter', 'send'],
    ['Alt+ArrowLeft/ArrowLeft', 'moveLeft'],
    ['1/Digit1', 'addLINK'],
    // Control is a text field's own: it deletes to the end of the line, and moves.
    ['Ctrl+k/KeyK', undefined],
    ['Ctrl+d/KeyD', undefined],
    ['Ctrl+ArrowLeft/ArrowLeft', undefined],
    ['Ctrl+1/Digit1', undefined],
    ['Ctrl+m/KeyM', undefined],
    ['Ctrl+Delete/Delete', undefined],
  ])('%s is %s', (text, id) => {
    expect(matchKey(press(text), true)?.id).toBe(id);
  });
});

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
    ['1/Digit1', 'addLINK'],
    ['1/Numpad1', 'addLINK'],
    // French: the digit needs Shift; with and without it is the same key.
    ['&/Digit1', 'addLINK'],
    ['Shift+1/Digit1', 'addLINK'],
    ['9/Digit9', 'addRow'],
    ['m/KeyM', 'editMessage'],
    ['ь/KeyM', 'editMessage'],
    ['Ctrl+k/KeyK', 'commands'],
    ['Ctrl+л/KeyK', 'commands'],
    ['Meta+k/KeyK', 'commands'],
    ['Shift+?/Slash', 'keys'],
    // Russian: the question mark has a key of its own; the place of the English one is understood too.
    ['Shift+?/Digit7', 'keys'],
    ['Shift+,/Slash', 'keys'],
  ])('%s is %s', (text, id) => {
    expect(matchKey(press(text))?.id).toBe(id);
  });

  test.each([
    'z/KeyZ',
    'Shift+!/Digit1',
    '0/Digit0',
    'Ctrl+1/Digit1',
    'Alt+1/Digit1',
    'Shift+M/KeyM',
    ',/Comma',
    'k/KeyK',
    'Shift+Enter/Enter',
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

test.each([
  ['Enter/Enter', 'editText'],
  ['Shift+Enter/Enter', 'settings'],
  ['Ctrl+Enter/Enter', undefined],
  ['F2/F2', undefined],
])('%s on a button of the board is %s', (text, id) => {
  expect(matchBoardKey(press(text))?.id).toBe(id);
});

test.each([
  ['1/Digit1', true],
  ['ь/KeyM', true],
  ['Shift+?/Slash', true],
  ['Ctrl+k/KeyK', false],
  ['Alt+1/Digit1', false],
  ['Delete/Delete', false],
  ['F2/F2', false],
])('%s is one character alone: %s', (text, single) => {
  expect(isSingleKey(press(text))).toBe(single);
});
