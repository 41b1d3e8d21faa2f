import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { sketch } from '../testdata/sketch.ts';
import { isNewline, nextId } from './document.ts';
import { removeButton } from './remove-button.ts';

describe('is newline', () => {
  test.each<[Json, boolean]>([
    [{ TYPE: 'NEWLINE' }, true],
    [{ TYPE: 'NEWLINE', TEXT: 'x', LINK: '/' }, true],
    [{ TYPE: true }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: null }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: 'f' }, true],
    [{ TYPE: 'NEWLINE', FUNCTION: '' }, true],
    [{ TYPE: 'newline' }, false],
    [{ TYPE: ' NEWLINE' }, false],
    [{ TYPE: 'BUTTON' }, false],
    [{ TYPE: 1 }, false],
    [{ TYPE: 0 }, false],
    [{ TYPE: false }, false],
    [{ TYPE: null }, false],
    [{ TYPE: ['NEWLINE'] }, false],
    [{ type: 'NEWLINE' }, false],
    [{ TEXT: 'NEWLINE' }, false],
    [{}, false],
    ['NEWLINE', false],
    [[{ TYPE: 'NEWLINE' }], false],
    [true, false],
    [null, false],
  ])('%j: %s', (entry, newline) => {
    expect(isNewline(entry)).toBe(newline);
  });

  test('an inherited type is none', () => {
    expect(isNewline(Object.create({ TYPE: 'NEWLINE' }) as Json)).toBe(false);
  });
});

describe('next id', () => {
  test.each([
    ['', 'b1', 'r1'],
    ['_', 'b1', 'r2'],
    ['ab|c', 'b4', 'r3'],
    ['a|_|!', 'b3', 'r4'],
  ])('%j goes on with %s and %s', (text, button, row) => {
    expect(nextId(sketch(text), 'b')).toBe(button);
    expect(nextId(sketch(text), 'r')).toBe(row);
  });

  test('a gap is not filled: an id below the highest may still be on its way somewhere', () => {
    expect(nextId(removeButton(sketch('abc'), 'b2'), 'b')).toBe('b4');
  });

  test('strange ids are passed over', () => {
    const keyboard = { ...sketch(''), rows: [{ id: 'top', buttons: [] }] };
    expect(nextId(keyboard, 'r')).toBe('r1');
  });
});
