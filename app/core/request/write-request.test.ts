import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { readKeyboard } from './read-keyboard.ts';
import { meansSame, writeRequest } from './write-request.ts';

const v1: Design = { ...newDesign('Hi'), dialogId: 'chat1', keyboard: readKeyboard('N').document };
const v2: Design = { ...v1, method: 'imbot.v2.Chat.Message.send' };
const written = (design: Design, others: JsonObject, more: Partial<Design> = {}) =>
  writeRequest({ ...design, ...more, others }).params;

describe('other parameters', () => {
  test('come after the known ones', () => {
    expect(JSON.stringify(written(v1, { SYSTEM: 'Y' }))).toBe(
      '{"DIALOG_ID":"chat1","MESSAGE":"Hi","KEYBOARD":"N","SYSTEM":"Y"}',
    );
    expect(JSON.stringify(written(v2, { fields: { system: 'Y' }, x: 1 }))).toBe(
      '{"botId":"","dialogId":"chat1","fields":{"message":"Hi","keyboard":"N","system":"Y"},"x":1}',
    );
  });

  test.each<[others: JsonObject, more: Partial<Design>, message: Json]>([
    [{ MESSAGE: 5 }, { message: '' }, 5],
    [{ MESSAGE: 5 }, { message: 'Hi' }, 'Hi'],
    [{ MESSAGE: 5 }, { message: '5' }, 5],
    [{ MESSAGE: null }, { message: '' }, null],
    [{ MESSAGE: [] }, { message: '[]' }, '[]'],
  ])('%j beside %j: a known one only while the design has nothing for it', (others, more, message) => {
    expect(written(v1, others, more).MESSAGE).toEqual(message);
  });

  test('fields that are no object count only while there is nothing to put into them', () => {
    expect(written(v2, { fields: 5 }).fields).toEqual({ message: 'Hi', keyboard: 'N' });
    expect(written(v2, { fields: 5 }, { message: '', keyboard: readKeyboard(null).document }).fields).toBe(5);
  });

  test('with names that break careless code', () => {
    const others = JSON.parse('{"__proto__": 1, "constructor": 2}') as JsonObject;
    expect(JSON.stringify(written(v1, others))).toContain('"__proto__":1,"constructor":2');
  });
});

test.each<[Json, Json, boolean]>([
  [7, '7', true],
  ['7', ' 7 ', true],
  ['', '', true],
  [7, 8, false],
  [null, null, false],
  [true, 'true', false],
  [[7], '7', false],
])('%j means the same as %j: %s', (a, b, same) => expect(meansSame(a, b)).toBe(same));
