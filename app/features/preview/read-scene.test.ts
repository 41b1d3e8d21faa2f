import { describe, expect, test } from 'vitest';
import type { Json } from '../../core/json.ts';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/wire/read-keyboard.ts';
import { readScene } from './read-scene.ts';

const link = { TEXT: 'Site', LINK: 'https://example.com/' };
const command = { TEXT: ' Help ', COMMAND: 'help' };
const newline = { TYPE: 'NEWLINE' };

function design(keyboard: Json, changes: Partial<Design> = {}): Design {
  return { ...newDesign('Hi'), keyboard: readKeyboard(keyboard).document, ...changes };
}

describe('readScene', () => {
  test('draws what is stored, each with the button it came from', () => {
    const scene = readScene(design([link, newline, { ...link, DISPLAY: 'LINE' }]));
    expect(scene).toMatchObject({ outcome: 'stored', dropped: [], mobileOnly: [], isEmpty: false });
    expect(scene.drawn.map(({ buttonId, stored }) => [buttonId, stored.TYPE])).toEqual([
      ['b1', 'BUTTON'],
      [null, 'NEWLINE'],
      ['b2', 'BUTTON'],
    ]);
  });

  test.each<[string, Json, string]>([
    ['a command without a bot', command, 'no-bot'],
    ['no text', { LINK: 'https://example.com/' }, 'no-text'],
    ['no action', { TEXT: 'x' }, 'no-action'],
    ['a link without a scheme', { TEXT: 'x', LINK: 'example.com' }, 'bad-link'],
    ['an action without a value', { TEXT: 'x', ACTION: 'PUT' }, 'bad-action'],
    ['a function', { ...link, FUNCTION: '' }, 'function'],
    ['a text', 'x', 'not-an-object'],
  ])('names a dropped button: %s', (_, entry, reason) => {
    const scene = readScene(design([link, newline, entry]));
    expect(scene.dropped).toMatchObject([{ buttonId: 'b2', position: 2, reason }]);
    expect(scene.drawn.map((one) => one.buttonId)).toEqual(['b1', null]);
  });

  test('a bot brings the commands back', () => {
    const { keyboard } = design([command]);
    const scene = readScene({ ...newDesign('Hi'), keyboard: setBotId(keyboard, 456) });
    expect(scene).toMatchObject({ outcome: 'stored', dropped: [], drawn: [{ buttonId: 'b1' }] });
  });

  test('a button of the mobile app is named and not drawn', () => {
    const scene = readScene(
      design([
        { ...link, CONTEXT: 'MOBILE' },
        { ...link, CONTEXT: 'DESKTOP' },
      ]),
    );
    expect(scene.mobileOnly).toEqual([{ buttonId: 'b1', position: 1, name: 'Site' }]);
    expect(scene.drawn.map((one) => one.buttonId)).toEqual(['b2']);
  });

  test('a refused keyboard draws nothing and names who is to blame', () => {
    const scene = readScene(design([command]));
    expect(scene).toMatchObject({ outcome: 'KEYBOARD_ERROR', drawn: [], dropped: [{ name: 'Help' }] });
  });

  test.each<[string, Json, Design['method'], string]>([
    ['taken off', 'N', 'im.message.update', 'removed'],
    ['left alone', [], 'imbot.v2.Chat.Message.update', 'ignored'],
    ['not sent', [], 'im.message.add', 'no-keyboard'],
  ])('%s by the method', (_, keyboard, method, outcome) => {
    expect(readScene(design(keyboard, { method }))).toMatchObject({ outcome, drawn: [] });
  });

  test('a list that the portal reads otherwise blames no button', () => {
    const scene = readScene(design(link));
    expect(scene).toMatchObject({ outcome: 'KEYBOARD_ERROR', drawn: [], dropped: [] });
  });

  test('a keyboard without buttons is empty, one that could not be read is not', () => {
    expect(readScene(newDesign('Hi')).isEmpty).toBe(true);
    expect(readScene(design([newline])).isEmpty).toBe(true);
    expect(readScene(design('N')).isEmpty).toBe(false);
  });
});
