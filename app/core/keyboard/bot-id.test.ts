import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { getBotId, setBotId } from './bot-id.ts';
import { EMPTY_KEYBOARD } from './document.ts';

const button = { TEXT: 'a' };

describe('getBotId', () => {
  test.each<[string, Json, Json | undefined]>([
    ['an object', { BOT_ID: 7, BUTTONS: [button] }, 7],
    ['a text', { BOT_ID: '7', BUTTONS: [button] }, '7'],
    ['whatever stands there', { BOT_ID: [null], BUTTONS: [button] }, [null]],
    ['null', { BOT_ID: null, BUTTONS: [button] }, null],
    ['none', { BUTTONS: [button] }, undefined],
    ['lower case, which the portal does not see', { bot_id: 7, BUTTONS: [button] }, undefined],
    ['a bare list', [button], undefined],
    ['a JSON text', '{"BOT_ID": 7, "BUTTONS": []}', 7],
    ['a JSON text of a list', '[]', undefined],
    ['an object without buttons', { BOT_ID: 7 }, 7],
    ['nothing', null, undefined],
    ['a word', 'N', undefined],
    ['a button alone: its BOT_ID says nothing', { ...button, BOT_ID: 7 }, undefined],
  ])('of %s', (_name, value, botId) => {
    expect(getBotId(readKeyboard(value).document)).toEqual(botId);
  });

  test('an inherited name is no bot', () => {
    const fields = Object.create({ BOT_ID: 7 }) as Record<string, null>;
    const wrapper = { kind: 'object', key: 'BUTTONS', fields, list: { kind: 'list' } } as const;
    expect(getBotId({ rows: [], wrapper })).toBeUndefined();
  });
});

describe('setBotId', () => {
  test.each<[Json, number | string | undefined, Json]>([
    [{ BUTTONS: [button] }, 7, { BOT_ID: 7, BUTTONS: [button] }],
    [{ BUTTONS: [button], BOT_ID: 5, VOTE: 'Y' }, 7, { BUTTONS: [button], BOT_ID: 7, VOTE: 'Y' }],
    [{ BUTTONS: [button], BOT_ID: 5, VOTE: 'Y' }, undefined, { BUTTONS: [button], VOTE: 'Y' }],
    [{ BUTTONS: [button], BOT_ID: null }, 'abc', { BUTTONS: [button], BOT_ID: 'abc' }],
    [{ buttons: [button] }, 7, { BOT_ID: 7, buttons: [button] }],
    [[button], 7, { BOT_ID: 7, BUTTONS: [button] }],
    [button, 7, { BOT_ID: 7, BUTTONS: [button] }],
    [{ 3: button }, 7, { BOT_ID: 7, BUTTONS: { 3: button } }],
    ['[{"TEXT":"a"}]', 7, '{"BOT_ID":7,"BUTTONS":[{"TEXT":"a"}]}'],
    ['{"BOT_ID": 7}', undefined, '{}'],
    [{ COLORS: {} }, 7, { BOT_ID: 7, COLORS: {} }],
    [{ BUTTONS: null, BOT_ID: 5 }, 7, { BUTTONS: null, BOT_ID: 7 }],
    [null, 7, { BOT_ID: 7, BUTTONS: [] }],
    ['N', 7, { BOT_ID: 7, BUTTONS: [] }],
  ])('%j with %j', (value, botId, written) => {
    const after = setBotId(readKeyboard(value).document, botId);
    expect(JSON.stringify(writeKeyboard(after))).toBe(JSON.stringify(written));
    expect(getBotId(after)).toBe(botId);
  });

  test.each<[Json, number | string | undefined]>([
    [{ BOT_ID: 7, BUTTONS: [] }, 7],
    [{ BUTTONS: [] }, undefined],
    [[button], undefined],
    [button, undefined],
    ['[]', undefined],
    ['{"BOT_ID": "7"}', '7'],
    [{ BOT_ID: 7 }, 7],
    ['N', undefined],
  ])('%j stays the same object with %j', (value, botId) => {
    const { document } = readKeyboard(value);
    expect(setBotId(document, botId)).toBe(document);
  });

  test('number and text are not the same', () => {
    const { document } = readKeyboard({ BOT_ID: '7', BUTTONS: [] });
    expect(getBotId(setBotId(document, 7))).toBe(7);
  });

  test('a new keyboard gets it first, and there and back is nothing', () => {
    const set = setBotId(EMPTY_KEYBOARD, 7);
    expect(JSON.stringify(writeKeyboard(set))).toBe('{"BOT_ID":7,"BUTTONS":[]}');
    expect(setBotId(set, undefined)).toEqual(EMPTY_KEYBOARD);
  });
});
