import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { fitForm } from './write-php-crest.ts';

const BUTTON = { TEXT: 'Yes', LINK: 'https://example.com/', WIDTH: 120 };
const WHY = { wide: false, wrap: false };

const pack = (KEYBOARD: Json, method = 'im.message.add') => fitForm({ method, params: { KEYBOARD } }).packed;

describe('a keyboard that a form carries goes as it is', () => {
  test.each<[string, Json]>([
    ['buttons', { BUTTONS: [BUTTON, { TYPE: 'NEWLINE' }], BOT_ID: 7 }],
    ['a list', [BUTTON]],
    ['ids and widths, which are read as numbers', [{ ...BUTTON, APP_ID: 5, WIDTH: 12.5 }]],
    ['no keyboard', null],
    ['a text', '{"BUTTONS":[]}'],
    ['an empty list, which adds no keyboard either way', []],
    ['as many fields as PHP reads', Array.from({ length: 500 }, () => ({ TEXT: 'a', LINK: '/' }))],
  ])('%s', (_, keyboard) => expect(pack(keyboard)).toEqual([]));
});

describe('a keyboard that a form would change goes as JSON', () => {
  test.each<[string, Json]>([
    ['true', [{ ...BUTTON, BLOCK: true }]],
    ['false', { BUTTONS: [BUTTON], VOTE: false }],
    ['null', [{ ...BUTTON, COMMAND: null }]],
    ['a number for a text', [{ ...BUTTON, TEXT: 5 }]],
    ['a number among buttons', [BUTTON, 5]],
    ['an empty list', { BUTTONS: [] }],
    ['an empty object', [BUTTON, {}]],
    ['a bracket in a name', [{ ...BUTTON, 'A]B': 'x' }]],
    ['a blank in a name', [{ ...BUTTON, ' A': 'x' }]],
    ['no name', [{ ...BUTTON, '': 'x' }]],
  ])('%s', (_, keyboard) => expect(pack(keyboard)).toEqual([{ path: ['KEYBOARD'], ...WHY }]));

  test('more fields than PHP reads', () => {
    const keyboard = Array.from({ length: 501 }, () => ({ TEXT: 'a', LINK: '/' }));
    expect(pack(keyboard)).toEqual([{ path: ['KEYBOARD'], wide: true, wrap: false }]);
  });

  test('an attachment and a menu as well, but no other parameter', () => {
    const params: JsonObject = { ATTACH: [{ GRID: [1] }], MENU: [{ ID: 1 }], OTHER: [true], DIALOG_ID: 'chat5' };
    expect(fitForm({ method: 'imbot.message.add', params }).packed.map(({ path }) => path)).toEqual([
      ['ATTACH'],
      ['MENU'],
    ]);
  });
});

test.each<[string, boolean]>([
  ['imbot.v2.Chat.Message.send', false],
  ['imbot.v2.Chat.Message.update', true],
  ['imbot.v2.Command.answer', true],
])('%s takes a text that holds a list: not %s', (method, wrap) => {
  const fields = (keyboard: Json) => fitForm({ method, params: { botId: 7, fields: { keyboard } } }).packed;
  expect(fields([{ TEXT: 1 }])).toEqual([{ path: ['fields', 'keyboard'], wide: false, wrap }]);
  expect(fields({ BUTTONS: [{ TEXT: 1 }] })).toEqual([{ path: ['fields', 'keyboard'], ...WHY }]);
});

test.each<[string, Json]>([
  ['im.message.update', 'N'],
  ['imbot.message.update', 'N'],
  ['im.message.add', []],
  ['imbot.command.answer', []],
])('%s writes an empty keyboard as %j', (method, written) => {
  const { params, packed } = fitForm({ method, params: { MESSAGE_ID: 5, KEYBOARD: [] } });
  expect([params, packed]).toEqual([{ MESSAGE_ID: 5, KEYBOARD: written }, []]);
});

test('flags are letters, whatever the version', () => {
  expect(fitForm({ method: 'im.message.add', params: { SYSTEM: true, URL_PREVIEW: false } }).params).toEqual({
    SYSTEM: 'Y',
    URL_PREVIEW: 'N',
  });
  const params = { botId: 7, fields: { system: true, keyboard: [{ ...BUTTON, BLOCK: true }] } };
  expect(fitForm({ method: 'imbot.v2.Chat.Message.send', params }).params).toEqual({
    botId: 7,
    fields: { system: 'Y', keyboard: [{ ...BUTTON, BLOCK: true }] },
  });
});

test('what is no set of parameters stays', () => {
  const params = { botId: 7, fields: 'text' };
  expect(fitForm({ method: 'imbot.v2.Command.answer', params })).toEqual({ params, packed: [] });
});
