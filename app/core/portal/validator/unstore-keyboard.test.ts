import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { storeKeyboard } from './trace-keyboard.ts';
import { unstoreKeyboard } from './unstore-keyboard.ts';

function store(keyboard: Json): readonly Json[] {
  const answer = storeKeyboard('im.message.update', { MESSAGE_ID: 1, BOT_ID: 456, KEYBOARD: keyboard });
  return answer.outcome === 'stored' ? answer.buttons : [];
}

describe('unstore keyboard', () => {
  test.each<[string, JsonObject]>([
    ['a link with an ampersand', { BOT_ID: 456, BUTTONS: [{ TEXT: 'A & B', LINK: 'https://example.com/?a=1&b="2"' }] }],
    [
      'a command of a bot',
      { BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }, { TYPE: 'NEWLINE' }, { TEXT: 'A', LINK: '/a' }] },
    ],
    [
      'looks',
      { BOT_ID: 456, BUTTONS: [{ TEXT: 'A', LINK: '/a', DISPLAY: 'LINE', WIDTH: 200, BG_COLOR_TOKEN: 'alert' }] },
    ],
    ['a vote', { BOT_ID: 456, VOTE: 'Y', BUTTONS: [{ TEXT: 'A', ACTION: 'SEND', ACTION_VALUE: 'a' }] }],
  ])('gives %s as it was sent', (_, keyboard) => {
    expect(store(keyboard)).not.toEqual([]);
    expect(unstoreKeyboard(store(keyboard))).toEqual(keyboard);
  });

  test('stored again it is the same, whatever it held', () => {
    const text = fc.string({ minLength: 1, maxLength: 8 });
    const button = fc.record({ TEXT: text, LINK: text.map((end) => `https://example.com/${end}`), WIDTH: fc.nat(900) });
    fc.assert(
      fc.property(fc.array(button, { minLength: 1, maxLength: 4 }), (buttons) => {
        const stored = store({ BUTTONS: buttons });
        expect(store(unstoreKeyboard(stored))).toEqual(stored);
      }),
    );
  });

  test('what is not in the stored form stays', () => {
    expect(unstoreKeyboard(['x', { TYPE: 'NEWLINE' }])).toEqual({ BUTTONS: ['x', { TYPE: 'NEWLINE' }] });
  });
});
