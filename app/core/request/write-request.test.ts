import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { locateEntries } from './locate-entry.ts';
import { METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { exportJson, keyboardPath, meansSame, writeJson, writeRequest } from './write-request.ts';

describe('write request', () => {
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
});

const BUTTON = { TEXT: 'Site', LINK: 'https://example.com/' };
const keyboard = readKeyboard({ BUTTONS: [BUTTON] }).document;
const design = { ...newDesign('Hello'), dialogId: 'chat1', keyboard };

describe('writeJson', () => {
  test('writes the keyboard alone, with two blanks or none', () => {
    expect(writeJson(design, 'keyboard', 'compact')).toBe(JSON.stringify({ BUTTONS: [BUTTON] }));
    expect(writeJson(design, 'keyboard', 'pretty')).toBe(JSON.stringify({ BUTTONS: [BUTTON] }, null, 2));
  });

  test('writes the parameters of the chosen method', () => {
    const params = { DIALOG_ID: 'chat1', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [BUTTON] } };
    expect(writeJson(design, 'request', 'compact')).toBe(JSON.stringify(params));
    const v2 = JSON.parse(writeJson({ ...design, method: 'imbot.v2.Chat.Message.send' }, 'request', 'pretty'));
    expect(v2.fields).toEqual({ message: 'Hello', keyboard: { BUTTONS: [BUTTON] } });
  });
});

describe('keyboardPath', () => {
  test.each(METHODS.map(({ name }) => name))('leads to the keyboard in a request of %s', (method) => {
    const changed = { ...design, method };
    for (const scope of ['keyboard', 'request'] as const) {
      const text = writeJson(changed, scope, 'pretty');
      const [range] = locateEntries(text, keyboard, [0], keyboardPath(changed, scope));
      expect(JSON.parse(text.slice(...(range ?? [])))).toEqual(BUTTON);
    }
  });
});

test('what leaves has no half of a character, what is edited keeps it', () => {
  const design = { ...newDesign('Hi \ud83d'), keyboard: readKeyboard([{ TEXT: '\udc4d' }]).document };
  for (const scope of ['keyboard', 'request'] as const) {
    expect(writeJson(design, scope, 'compact')).toContain('\\udc4d');
    expect(exportJson(design, scope, 'compact')).not.toMatch(/\\ud[89a-f]/);
  }
  expect(exportJson(design, 'request', 'pretty')).toContain('"MESSAGE": "Hi \ufffd"');
});
