import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { writeKeyboard } from '../../request/write-keyboard.ts';
import { besideButtons, changeBeside, changeWrapper, innerWrapper } from './change-wrapper.ts';

const read = (value: Json): KeyboardDocument => readKeyboard(value).document;
const list = [{ TEXT: 'a' }];

test.each<[Json, string]>([
  [list, 'bare'],
  [{ BUTTONS: list }, 'object'],
  [JSON.stringify(list), 'bare'],
  [JSON.stringify({ BUTTONS: list }), 'object'],
  ['text', 'opaque'],
  ['{"a":1}', 'opaque'],
])('inside %j is a wrapper %s', (value, kind) => expect(innerWrapper(read(value).wrapper).kind).toBe(kind));

describe('what stands beside BUTTONS', () => {
  test.each<[Json, Json]>([
    [
      { BOT_ID: 7, BUTTONS: list },
      { BOT_ID: 7, BUTTONS: null },
    ],
    [JSON.stringify({ BOT_ID: 7, BUTTONS: list }), { BOT_ID: 7, BUTTONS: null }],
    [{ BOT_ID: 7, buttons: list }, null],
    [list, null],
    [{ BOT_ID: 7 }, null],
    ['text', null],
  ])('of %j is %j', (value, beside) => expect(besideButtons(read(value))).toEqual(beside));

  test('an object without a list has something beside it once there is a button', () => {
    const { rows } = read(list);
    expect(besideButtons({ rows, wrapper: { kind: 'opaque', value: { VOTE: 'Y' } } })).toEqual({ VOTE: 'Y' });
    expect(besideButtons({ rows, wrapper: { kind: 'opaque', value: 5 } })).toBeNull();
  });
});

describe('changes', () => {
  const drop = (keyboard: KeyboardDocument) =>
    changeBeside(keyboard, (fields) => changeFields(fields, { X: undefined }));

  test.each<[Json, Json]>([
    [{ X: 1, BUTTONS: list }, { BUTTONS: list }],
    [JSON.stringify({ X: 1, BUTTONS: list }), JSON.stringify({ BUTTONS: list })],
    [{ X: 1 }, {}],
  ])('%j becomes %j', (value, after) => expect(writeKeyboard(drop(read(value)))).toEqual(after));

  test.each<Json>([list, { BUTTONS: list }, JSON.stringify({ BUTTONS: list }), 'text', null])(
    '%j is the same object when nothing changes',
    (value) => {
      const keyboard = read(value);
      expect(drop(keyboard)).toBe(keyboard);
      expect(changeWrapper(keyboard, (wrapper) => wrapper)).toBe(keyboard);
    },
  );

  test('a text stays a text', () => {
    const keyboard = changeWrapper(read(JSON.stringify(list)), () => ({
      kind: 'object',
      key: 'BUTTONS',
      fields: { BUTTONS: null },
      list: { kind: 'list' },
    }));
    expect(writeKeyboard(keyboard)).toBe(JSON.stringify({ BUTTONS: list }));
  });
});
