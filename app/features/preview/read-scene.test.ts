import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../core/json/json.ts';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { isMissing, readScene, type Scene } from './read-scene.ts';

const link = { TEXT: 'Site', LINK: 'https://example.com/' };
const command = { TEXT: ' Help ', COMMAND: 'help' };
const newline = { TYPE: 'NEWLINE' };

function design(keyboard: Json, changes: Partial<Design> = {}): Design {
  return { ...newDesign('Hi'), keyboard: readKeyboard(keyboard).document, ...changes };
}

/** The buttons of what the portal stores. */
const idsIn = ({ entries }: Scene) => entries.filter((entry) => !isMissing(entry)).map(({ buttonId }) => buttonId);

describe('readScene', () => {
  test('draws what is stored, each with the button it came from', () => {
    const scene = readScene(design([link, newline, { ...link, DISPLAY: 'LINE' }]));
    expect(scene).toMatchObject({ outcome: 'stored', dropped: [], mobileOnly: [], isEmpty: false });
    expect(scene.entries).toMatchObject([
      { key: 'b1', buttonId: 'b1', stored: { TYPE: 'BUTTON' } },
      { key: 'entry-1', buttonId: null, stored: { TYPE: 'NEWLINE' } },
      { key: 'b2', buttonId: 'b2', stored: { TYPE: 'BUTTON', DISPLAY: 'LINE' } },
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
    expect(idsIn(scene)).toEqual(['b1', null]);
    expect(scene.entries.map(({ buttonId }) => buttonId)).toEqual(['b1', null, 'b2']);
  });

  test('a dropped button stands where it would have stood', () => {
    const scene = readScene(design([{ TEXT: 'Nothing', DISPLAY: 'LINE' }, link, newline, { TEXT: 'Block' }]));
    expect(scene.entries.map(({ key }) => key)).toEqual(['b1', 'b2', 'entry-2', 'b3']);
    expect(scene.dropped).toMatchObject([
      { name: 'Nothing', reason: 'no-action', isInline: true },
      { name: 'Block', reason: 'no-action', isInline: false },
    ]);
  });

  test('a bot brings the commands back', () => {
    const { keyboard } = design([command]);
    const scene = readScene({ ...newDesign('Hi'), keyboard: setBotId(keyboard, 456) });
    expect(scene).toMatchObject({ outcome: 'stored', dropped: [], entries: [{ buttonId: 'b1' }] });
  });

  test('a button for other devices is named', () => {
    const scene = readScene(design([{ ...link, CONTEXT: 'MOBILE' }, { ...link, CONTEXT: 'DESKTOP' }, link]));
    expect(scene.mobileOnly).toEqual([{ buttonId: 'b1', position: 1, name: 'Site' }]);
    expect(scene.desktopOnly).toEqual([{ buttonId: 'b2', position: 2, name: 'Site' }]);
  });

  test('a refused keyboard draws nothing and names who is to blame', () => {
    const scene = readScene(design([command]));
    expect(scene).toMatchObject({ outcome: 'KEYBOARD_ERROR', dropped: [{ name: 'Help' }] });
    expect(idsIn(scene)).toEqual([]);
    expect(scene.entries).toEqual(scene.dropped);
  });

  test('one list in a button takes all others down', () => {
    const scene = readScene(
      design([
        { ...link, CONTEXT: 'MOBILE' },
        { ...link, BG_COLOR: [] },
      ]),
    );
    expect(scene).toMatchObject({ outcome: 'TYPE_ERROR', mobileOnly: [], dropped: [{ reason: 'type-error' }] });
    expect(idsIn(scene)).toEqual([]);
  });

  test.each<[string, Json, Design['method'], string]>([
    ['taken off', 'N', 'im.message.update', 'removed'],
    ['left alone', [], 'imbot.v2.Chat.Message.update', 'ignored'],
    ['not sent', [], 'im.message.add', 'no-keyboard'],
  ])('%s by the method', (_, keyboard, method, outcome) => {
    expect(readScene(design(keyboard, { method }))).toMatchObject({ outcome, entries: [], dropped: [] });
  });

  test('a list that the portal reads otherwise blames no button', () => {
    const scene = readScene(design(link));
    expect(scene).toMatchObject({ outcome: 'KEYBOARD_ERROR', entries: [], dropped: [] });
  });

  test.each<[Design['method'], JsonObject, boolean, boolean]>([
    ['im.message.add', {}, false, false],
    ['im.message.add', { ATTACH: [{ MESSAGE: 'x' }], SYSTEM: 'Y' }, true, true],
    ['imbot.message.add', { attach: { BLOCKS: [] }, system: 'N' }, true, false],
    ['im.message.update', { ATTACH: '[{"MESSAGE":"x"}]' }, true, false],
    ['im.message.update', { ATTACH: 'N' }, false, false],
    ['im.message.update', { ATTACH: [] }, false, false],
    ['im.message.add', { fields: { attach: [{}], system: true } }, false, false],
    ['imbot.v2.Chat.Message.send', { fields: { attach: [{}], system: true } }, true, true],
    ['imbot.v2.Chat.Message.send', { ATTACH: [{}], SYSTEM: 'Y' }, false, false],
  ])('of what %s carries along, %j, a card: %s, the style of the system: %s', (method, others, hasCard, isSystem) => {
    expect(readScene(design([link], { method, others }))).toMatchObject({ hasCard, isSystem });
  });

  test('a keyboard without buttons is empty, one that could not be read is not', () => {
    expect(readScene(newDesign('Hi')).isEmpty).toBe(true);
    expect(readScene(design([newline])).isEmpty).toBe(true);
    expect(readScene(design('N')).isEmpty).toBe(false);
  });
});

test('a command that waits for its bot is drawn as it will be with one, and named', () => {
  const waiting = design([{ TEXT: 'Help', COMMAND: 'help', DISPLAY: 'LINE' }, { TEXT: 'Bare' }]);
  const scene = readScene(waiting, true);
  expect(scene.outcome).toBe('stored');
  expect(scene.waiting.map(({ name }) => name)).toEqual(['Help']);
  expect(scene.entries[0]).toMatchObject({ stored: { TEXT: 'Help', COMMAND: 'help' } });
  expect(scene.dropped.map(({ name, reason }) => [name, reason])).toEqual([['Bare', 'no-action']]);
  expect(readScene(waiting).dropped.map(({ reason }) => reason)).toEqual(['no-bot', 'no-action']);
});
