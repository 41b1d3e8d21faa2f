import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../json/issue.ts';
import type { Json } from '../json/json.ts';
import { newDesign } from '../keyboard/design.ts';
import type { KeyboardDocument } from '../keyboard/document.ts';
import { listEntries } from '../keyboard/find-button.ts';
import { anyKeyboardValue } from '../testdata/arbitraries.ts';
import { looseText } from '../testdata/loose-text.ts';
import { entryAt, locateEntries } from './locate-entry.ts';
import { METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';
import { writeRequest } from './write-request.ts';

const A = { TEXT: 'A ] }', LINK: '/a' };
const B = { TEXT: 'B "', COMMAND: 'b' };
const BREAK = { TYPE: 'NEWLINE' };

const locateEntry = (...[text, document, index, around]: [string, KeyboardDocument, number, Path?]) =>
  locateEntries(text, document, [index], around)[0] ?? null;

describe('locateEntries', () => {
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
      const backwards = [...ranges.keys()].reverse();
      expect(locateEntries(text, document, [...backwards, 99])).toEqual(ranges.toReversed());
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

describe('entry at', () => {
  /** The offset is where `|` stands. */
  test.each<[text: string, index: number | null]>([
    ['{"BUTTONS": [{"TEXT": "|a"}, {"TEXT": "b"}]}', 0],
    ['{"BUTTONS": [{"TEXT": "a"},| {"TEXT": "b"}]}', null],
    ['{"BUTTONS": [{"TEXT": "a"}, {"TEXT": "b", |"LINK": "/"}]}', 1],
    ['{"BUTTONS": [{"TYPE": "NEW|LINE"}, {"TEXT": "b"}]}', 0],
    ['{"BUTTONS": [7|, [{}]]}', 0],
    ['{"BUTTONS": [7, [{|}]]}', 1],
    ['{"BOT_ID": |7, "BUTTONS": [7]}', null],
    ['[{"TEXT": "a"|}]', 0],
    ['{"5": {"TEXT": "a"}, "7": {"TEXT": "b"|}}', 1],
    ['{"TEXT": "a|"}', 0],
    ['{"BUTTONS": {"TEXT": "a|"}}', 0],
    ['"[{\\"TEXT\\": \\"a|\\"}]"', null],
    ['null|', null],
  ])('%s', (marked, index) => {
    const text = marked.replace('|', '');
    const { document } = readKeyboard(JSON.parse(text) as Json);
    expect(entryAt(text, document, marked.indexOf('|'))).toBe(index);
  });

  test('finds back every entry that locateEntries finds, one by one and all at once, in every request', () => {
    const random = fc.infiniteStream(fc.nat(99));
    fc.assert(
      fc.property(anyKeyboardValue, random, fc.nat(), fc.constantFrom(...METHODS), (value, dice, at, method) => {
        const { document } = readKeyboard(value);
        const design = { ...newDesign('Hi'), method: method.name, keyboard: document };
        const texts = [
          { text: looseText(writeKeyboard(document), dice), around: [] },
          { text: looseText(writeRequest(design).params, dice), around: method.paths.keyboard },
        ];
        for (const { text, around } of texts) {
          const all = [...listEntries(document).keys()];
          const found = all.map((index) => locateEntry(text, document, index, around));
          expect(locateEntries(text, document, all, around)).toEqual(found.filter((range) => range !== null));
          for (const index of all) {
            const range = locateEntry(text, document, index, around);
            if (!range) continue;
            const [from, to] = range;
            expect(entryAt(text, document, from + (at % (to - from + 1)), around)).toBe(index);
          }
          expect(entryAt(text, document, text.length, around.length > 0 ? around : ['x'])).toBeNull();
        }
      }),
    );
  });
});
