import { expect, test } from 'vitest';
import { sketch } from '../testdata/sketch.ts';
import { nextId } from './next-id.ts';
import { removeButton } from './remove-button.ts';

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
