import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { addButton } from '../keyboard/add-button.ts';
import { addRow } from '../keyboard/add-row.ts';
import { EMPTY_KEYBOARD, type KeyboardDocument } from '../keyboard/document.ts';
import { moveRows } from '../keyboard/move-row.ts';
import { removeButton } from '../keyboard/remove-button.ts';
import { setFields } from '../keyboard/set-fields.ts';
import { sketch } from '../testdata/sketch.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';

const [a, b, n] = [{ TEXT: 'a' }, { TEXT: 'b' }, { TEXT: 'n' }];
const end = { TYPE: 'NEWLINE' };

const add = (document: KeyboardDocument) => addButton(document, n, { kind: 'in-row', row: 0, index: 99 });
const removeFirst = (document: KeyboardDocument) => removeButton(document, 'b1');
const rename = (document: KeyboardDocument) => setFields(document, 'b1', { TEXT: 'z' });

test.each([
  ['', []],
  ['_', []],
  ['a', [a]],
  ['a|b', [a, end, b]],
  ['a|_', [a, end]],
  ['_|_', [end]],
  ['a!', [a, '!']],
])('a new keyboard %s is an object with BUTTONS', (text, entries) => {
  expect(writeKeyboard(sketch(text))).toEqual({ BUTTONS: entries });
});

test('an empty keyboard', () => {
  expect(JSON.stringify(writeKeyboard(EMPTY_KEYBOARD))).toBe('{"BUTTONS":[]}');
});

describe('after an edit everything else is as it was', () => {
  test.each<[string, Json, (document: KeyboardDocument) => KeyboardDocument, Json]>([
    ['a list', [a], add, [a, n]],
    ['a list emptied', [a], removeFirst, []],
    ['an object', { BOT_ID: 7, BUTTONS: [a], X: 1 }, add, { BOT_ID: 7, BUTTONS: [a, n], X: 1 }],
    ['lower case', { buttons: [a], X: 1 }, add, { buttons: [a, n], X: 1 }],
    ['one button renamed', a, rename, { TEXT: 'z' }],
    ['one button and another', a, add, [a, n]],
    ['one button removed', a, removeFirst, []],
    ['BUTTONS as one button and another', { BUTTONS: a }, add, { BUTTONS: [a, n] }],
    ['numeric keys, renamed', { 3: a, 7: b }, rename, { 3: { TEXT: 'z' }, 7: b }],
    ['numeric keys, one more', { 3: a, 7: b }, add, { 0: a, 1: b, 2: n }],
    ['numeric keys, one less', { 3: a, 7: b }, removeFirst, { 0: b }],
    ['numeric keys, none left', { BUTTONS: { 3: a } }, removeFirst, { BUTTONS: [] }],
    ['any keys, renamed', { BUTTONS: { x: a } }, rename, { BUTTONS: { x: { TEXT: 'z' } } }],
    ['a text', ' [ {"TEXT": "a"} ] ', rename, '[{"TEXT":"z"}]'],
    ['a text, added to', '{"BOT_ID":7,"BUTTONS":[]}', add, '{"BOT_ID":7,"BUTTONS":[{"TEXT":"n"}]}'],
    ['a text without buttons', '{"BOT_ID":7}', add, '{"BOT_ID":7,"BUTTONS":[{"TEXT":"n"}]}'],
    ['an object without buttons', { BOT_ID: 7, X: 1 }, add, { BOT_ID: 7, X: 1, BUTTONS: [n] }],
    ['an object with bad buttons', { BUTTONS: null, BOT_ID: 7 }, add, { BUTTONS: [n], BOT_ID: 7 }],
    ['null', null, add, { BUTTONS: [n] }],
    ['a word', 'N', add, { BUTTONS: [n] }],
    [
      'an end with more in it',
      [a, { TYPE: 'NEWLINE', X: 1 }, b],
      rename,
      [{ TEXT: 'z' }, { TYPE: 'NEWLINE', X: 1 }, b],
    ],
    [
      'ends at the edges',
      [end, a, end],
      (document) => setFields(document, 'b1', { TEXT: 'z' }),
      [end, { TEXT: 'z' }, end],
    ],
    [
      'what is no button',
      [7, a, null],
      (document) => setFields(document, 'b2', { TEXT: 'z' }),
      [7, { TEXT: 'z' }, null],
    ],
  ])('%s', (_name, value, change, written) => {
    expect(JSON.stringify(writeKeyboard(change(readKeyboard(value).document)))).toBe(JSON.stringify(written));
  });

  test('__proto__ stays a key beside the buttons', () => {
    const value = JSON.parse('{"__proto__":{"x":1},"BUTTONS":[]}') as Json;
    expect(JSON.stringify(writeKeyboard(add(readKeyboard(value).document)))).toBe(
      '{"__proto__":{"x":1},"BUTTONS":[{"TEXT":"n"}]}',
    );
    const opaque = JSON.parse('{"__proto__":{"x":1}}') as Json;
    expect(JSON.stringify(writeKeyboard(add(readKeyboard(opaque).document)))).toBe(
      '{"__proto__":{"x":1},"BUTTONS":[{"TEXT":"n"}]}',
    );
  });

  test('an edit taken back gives the text letter for letter', () => {
    const text = ' {"BUTTONS" : [ {"TEXT":"\\u0430","LINK":"https:\\/\\/e.com"} ] } ';
    const { document } = readKeyboard(text);
    const changed = setFields(document, 'b1', { TEXT: 'x' });
    expect(writeKeyboard(changed)).toBe('{"BUTTONS":[{"TEXT":"x","LINK":"https://e.com"}]}');
    expect(writeKeyboard(setFields(changed, 'b1', { TEXT: 'а' }))).toBe(text);
  });

  test('an end of a row goes with its row', () => {
    const { document } = readKeyboard([a, { TYPE: true }, b, end, n]);
    expect(writeKeyboard(moveRows(document, ['r1'], 2))).toEqual([b, end, a, { TYPE: true }, n]);
  });

  test('an empty row in front or in the middle is an end of its own', () => {
    const { document } = readKeyboard([a, end, b]);
    expect(writeKeyboard(addRow(document, 1))).toEqual([a, end, end, b]);
    expect(writeKeyboard(addRow(document, 0))).toEqual([end, a, end, b]);
  });
});

test('a text that is no JSON, which reading never gives, is written anew instead of failing', () => {
  const wrapper = { kind: 'string', text: '{', inner: { kind: 'bare', list: { kind: 'list' } } } as const;
  expect(writeKeyboard({ rows: [], wrapper })).toBe('[]');
});
