import { describe, expect, test } from 'vitest';
import { newDesign } from '../keyboard/design.ts';
import { locateEntry } from './locate-entry.ts';
import { METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { keyboardPath, writeJson } from './write-json.ts';

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
      const range = locateEntry(text, keyboard, 0, keyboardPath(changed, scope));
      expect(JSON.parse(text.slice(...(range ?? [])))).toEqual(BUTTON);
    }
  });
});
