import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { listEntries } from '../keyboard/list-entries.ts';
import { locateEntry } from './locate-entry.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';

const A = { TEXT: 'A ] }', LINK: '/a' };
const B = { TEXT: 'B "', COMMAND: 'b' };
const BREAK = { TYPE: 'NEWLINE' };

describe('locateEntry', () => {
  test.each<[string, Json]>([
    ['an object with BUTTONS', { BOT_ID: 1, BUTTONS: [A, BREAK, B] }],
    ['a bare list', [A, BREAK, B]],
    ['a key in lower case', { buttons: [A, B] }],
    ['a list with numbers for keys', { BUTTONS: { 0: A, 1: BREAK, 2: B } }],
    ['a bare list with numbers for keys', { 3: A, 5: B }],
    ['one button without a list', A],
    ['one button under BUTTONS', { BUTTONS: A }],
    ['entries that are no objects', [A, 'text', 7, null, [A]]],
    ['the same button twice', [A, A]],
  ])('finds every entry of %s', (_name, value) => {
    const document = readKeyboard(value).document;
    for (const text of [JSON.stringify(writeKeyboard(document)), JSON.stringify(writeKeyboard(document), null, 2)]) {
      const ranges = listEntries(document).map((_, i) => locateEntry(text, document, i));
      const parts = ranges.map((range) => range && JSON.parse(text.slice(...range)));
      expect(parts).toEqual(listEntries(document).map((entry) => entry.value));
      expect(new Set(ranges.map(String)).size).toBe(ranges.length);
    }
  });

  test('finds entries after something else was made a keyboard', () => {
    const document = { ...readKeyboard([A]).document, wrapper: readKeyboard(7).document.wrapper };
    const text = JSON.stringify(writeKeyboard(document));
    expect(text.slice(...(locateEntry(text, document, 0) ?? []))).toBe(JSON.stringify(A));
  });

  test('looks inside of a request', () => {
    const document = readKeyboard({ BUTTONS: [A, B] }).document;
    const text = JSON.stringify({ fields: { message: '[{', keyboard: writeKeyboard(document) } }, null, 2);
    const range = locateEntry(text, document, 1, ['fields', 'keyboard']);
    expect(JSON.parse(text.slice(...(range ?? [])))).toEqual(B);
  });

  test('is null for a keyboard written as a JSON string', () => {
    const document = readKeyboard(JSON.stringify({ BUTTONS: [A, B] })).document;
    expect(locateEntry(JSON.stringify(writeKeyboard(document)), document, 0)).toBeNull();
  });

  test.each([-1, 2, Number.NaN])('is null for entry %s of two', (index) => {
    const document = readKeyboard([A, B]).document;
    expect(locateEntry(JSON.stringify(writeKeyboard(document)), document, index)).toBeNull();
  });
});
