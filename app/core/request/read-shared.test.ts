import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { type Design, newDesign } from '../keyboard/design.ts';
import { anyJson, anyKeyboardValue } from '../testdata/arbitraries.ts';
import { METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { readShared, shareRequest } from './share-request.ts';
import { writeKeyboard } from './write-keyboard.ts';

const SITE = { TEXT: 'Open', LINK: 'https://example.com/' };
const BOARD = { BUTTONS: [SITE] };

const opened = (value: Json): Design | null => {
  const read = readShared(value, 'Usual');
  return 'design' in read ? read.design : null;
};

test.each<[string, Json, Partial<Design>, Json]>([
  ['an object with buttons', BOARD, { method: 'im.message.add', message: 'Usual' }, BOARD],
  ['a bare list', [SITE], { message: 'Usual' }, [SITE]],
  ['a keyboard as text', JSON.stringify(BOARD), { message: 'Usual' }, JSON.stringify(BOARD)],
  [
    'parameters of the first version',
    { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: BOARD },
    { method: 'im.message.add', dialogId: 'chat1', message: 'Hi' },
    BOARD,
  ],
  [
    'parameters of the second version',
    { botId: 456, dialogId: 'chat1', fields: { message: 'Hi', keyboard: BOARD } },
    { method: 'imbot.v2.Chat.Message.send', dialogId: 'chat1', message: 'Hi' },
    { BOT_ID: 456, ...BOARD },
  ],
  [
    'a method that is named',
    { method: 'imbot.message.update', params: { MESSAGE_ID: 7, MESSAGE: 'Hi', KEYBOARD: BOARD }, name: 'Triage' },
    { method: 'imbot.message.update', messageId: '7', message: 'Hi', name: 'Triage' },
    BOARD,
  ],
  [
    'a method that is unknown is guessed',
    { method: 'user.get', params: { MESSAGE_ID: 7, MESSAGE: 'Hi', KEYBOARD: BOARD } },
    { method: 'im.message.update', name: '' },
    BOARD,
  ],
])('%s', (_, value, expected, keyboard) => {
  const design = opened(value);
  expect(design).toMatchObject(expected);
  expect(design && writeKeyboard(design.keyboard)).toEqual(keyboard);
});

test('a name is cut after 120 letters', () => {
  const named = (name: string) => opened({ method: 'im.message.add', params: { KEYBOARD: BOARD }, name })?.name;
  expect([named('x'.repeat(120)), named('x'.repeat(121))]).toEqual(['x'.repeat(120), 'x'.repeat(120)]);
});

test.each<[string, Json, string]>([
  ['an object without buttons', { a: 1 }, 'no-keyboard'],
  ['a text', 'hello', 'no-keyboard'],
  ['a number', 7, 'no-keyboard'],
  ['null', null, 'no-keyboard'],
  ['a value that is too deep', JSON.parse('['.repeat(100) + ']'.repeat(100)), 'too-deep'],
  ['a keyboard that no portal stores', Array.from({ length: 1500 }, () => SITE), 'too-many-buttons'],
])('%s is refused', (_, value, problem) => expect(readShared(value, '')).toEqual({ problem }));

describe('what was shared', () => {
  test('is what is opened, with any method', () => {
    const method = fc.constantFrom(...METHODS.map(({ name }) => name));
    fc.assert(
      fc.property(anyKeyboardValue, method, fc.string({ maxLength: 20 }), (keyboard, name, text) => {
        const { document } = readKeyboard(keyboard);
        const sent = { ...newDesign(text), method: name, dialogId: 'chat1', keyboard: document };
        const { request } = shareRequest(sent, true);
        const design = opened(request);
        expect(design && shareRequest(design, true).request).toEqual(request);
      }),
    );
  });

  test('never throws, whatever a link holds', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(Object.keys(readShared(value, 'Usual'))).toHaveLength(1);
      }),
    );
  });
});
