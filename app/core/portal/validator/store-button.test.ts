import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import type { DropReason } from './store-answer.ts';
import { type ButtonDefaults, storeButton, storeColors } from './store-button.ts';

const DEFAULTS: ButtonDefaults = { bot: { id: 7, known: true }, colors: {}, vote: false };
const COLORS = { BG_COLOR: '#123456', OFF_BG_COLOR: '#abc' };

test('a button with everything, keys in the order of the portal', () => {
  const sent = {
    OFF_TEXT_COLOR: '#444',
    OFF_BG_COLOR: '#333',
    TEXT_COLOR: '#222',
    BG_COLOR_TOKEN: 'alert',
    BG_COLOR: '#111',
    WIDTH: 90,
    DISPLAY: 'LINE',
    DISABLED: 'Y',
    CONTEXT: 'MOBILE',
    BLOCK: 'Y',
    VOTE: 'Y',
    WAIT: 'Y',
    TEXT: ' a ',
    COMMAND_PARAMS: 'p',
    COMMAND: 'c',
    TYPE: 'BUTTON',
    BOT_ID: 99,
    ID: 1,
    ICON: 'x',
    CUSTOM: 'x',
  };
  expect(JSON.stringify(storeButton(sent, DEFAULTS))).toBe(
    JSON.stringify({
      stored: {
        BOT_ID: 7,
        TYPE: 'BUTTON',
        COMMAND: 'c',
        COMMAND_PARAMS: 'p',
        TEXT: 'a',
        VOTE: 'N',
        BLOCK: 'Y',
        WAIT: 'N',
        CONTEXT: 'MOBILE',
        DISABLED: 'Y',
        DISPLAY: 'LINE',
        WIDTH: 90,
        BG_COLOR: '#111',
        BG_COLOR_TOKEN: 'alert',
        TEXT_COLOR: '#222',
        OFF_BG_COLOR: '#333',
        OFF_TEXT_COLOR: '#444',
      },
    }),
  );
});

test.each<[string, Json]>([
  ['a line end', { TYPE: 'NEWLINE' }],
  ['one with more in it', { TYPE: 'NEWLINE', TEXT: 'x', LINK: '/x', FUNCTION: 'f' }],
  ['true', { TYPE: true, TEXT: 'x', LINK: '/x' }],
])('%s is stored as a line end alone', (_, entry) => {
  expect(storeButton(entry, DEFAULTS)).toEqual({ stored: { TYPE: 'NEWLINE' } });
});

test.each<[string, Json, DropReason]>([
  ['a text', 'text', 'not-an-object'],
  ['a number', 5, 'not-an-object'],
  ['null', null, 'not-an-object'],
  ['true', true, 'not-an-object'],
  ['a row', [{ TEXT: 'x', LINK: '/x' }], 'not-an-object'],
  ['an empty object', {}, 'no-text'],
  ['lower-case keys', { text: 'x', link: '/x' }, 'no-text'],
  ['a line end in lower case', { TYPE: 'newline' }, 'no-text'],
  ['a function', { TEXT: 'x', LINK: '/x', FUNCTION: 'f' }, 'function'],
  ['an empty function', { TEXT: 'x', LINK: '/x', FUNCTION: '' }, 'function'],
  ['false as a function', { TEXT: 'x', LINK: '/x', FUNCTION: false }, 'function'],
  ...[undefined, null, '', '   ', '0', 0, 5, true, ['x'], {}].map((TEXT): [string, Json, DropReason] => [
    `the text ${JSON.stringify(TEXT)}`,
    { LINK: '/x', ...(TEXT === undefined ? {} : { TEXT }) },
    'no-text',
  ]),
  ['no action', { TEXT: 'x' }, 'no-action'],
  ['a bad action', { TEXT: 'x', LINK: 'x' }, 'bad-action'],
  ['a list as a value', { TEXT: 'x', ACTION: 'PUT', ACTION_VALUE: [] }, 'type-error'],
  ['a list as a colour', { TEXT: 'x', LINK: '/x', BG_COLOR: [] }, 'type-error'],
  ['an object as a colour', { TEXT: 'x', LINK: '/x', OFF_TEXT_COLOR: { a: 1 } }, 'type-error'],
  ['a list as a token', { TEXT: 'x', LINK: '/x', BG_COLOR_TOKEN: ['base'] }, 'type-error'],
  ['a list as the colour of what is dropped anyway', { TEXT: 'x', BG_COLOR: [] }, 'no-action'],
])('%s is dropped', (_, entry, dropped) => {
  expect(storeButton(entry, DEFAULTS)).toEqual({ dropped });
});

describe('single fields', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['null is no function', { FUNCTION: null }, {}],
    ['another type is a button', { TYPE: 'newline' }, { TYPE: 'BUTTON' }],
    ['blanks around the text go', { TEXT: ' \n a b\t' }, { TEXT: 'a b' }],
    ['a non-breaking space is a text', { TEXT: '\u00a0' }, { TEXT: '\u00a0' }],
    ['markup, line feeds and emoji stay', { TEXT: '[b]a[/b]<i>\n👍' }, { TEXT: '[b]a[/b]<i>\n👍' }],
    ...[true, 1, 'y', 'N', ''].map((BLOCK): [string, JsonObject, JsonObject] => [
      `BLOCK and DISABLED ${BLOCK}`,
      { BLOCK, DISABLED: BLOCK },
      { BLOCK: 'N', DISABLED: 'N' },
    ]),
    ['WAIT and VOTE of the button', { WAIT: 'Y', VOTE: 'Y' }, { WAIT: 'N', VOTE: 'N' }],
    ['CONTEXT=DESKTOP', { CONTEXT: 'DESKTOP' }, { CONTEXT: 'DESKTOP' }],
    ['CONTEXT=ALL', { CONTEXT: 'ALL' }, { CONTEXT: 'ALL' }],
    ...['mobile', 'WEB', '', 0, false, ['MOBILE']].map((CONTEXT): [string, JsonObject, JsonObject] => [
      `CONTEXT ${JSON.stringify(CONTEXT)}`,
      { CONTEXT },
      { CONTEXT: 'ALL' },
    ]),
    ['true as CONTEXT and DISPLAY', { CONTEXT: true, DISPLAY: true }, { CONTEXT: true, DISPLAY: true }],
    ...['line', 'ROW', '', 0, null].map((DISPLAY): [string, JsonObject, JsonObject] => [
      `DISPLAY ${DISPLAY}`,
      { DISPLAY },
      { DISPLAY: 'BLOCK' },
    ]),
    ['WIDTH=120px', { WIDTH: '120px' }, { WIDTH: 120 }],
    ['WIDTH=12.9', { WIDTH: 12.9 }, { WIDTH: 12 }],
    ['WIDTH=[1]', { WIDTH: [1] }, { WIDTH: 1 }],
    ['a wide WIDTH', { WIDTH: 1e6 }, { WIDTH: 1e6 }],
    ['PRIMARY', { BG_COLOR_TOKEN: 'PRIMARY' }, { BG_COLOR_TOKEN: 'base' }],
    ['a number as a token', { BG_COLOR_TOKEN: 5 }, { BG_COLOR_TOKEN: 'base' }],
    ['secondary', { BG_COLOR_TOKEN: 'secondary' }, { BG_COLOR_TOKEN: 'secondary' }],
  ])('%s', (_, sent, expected) => {
    expect(storeButton({ TEXT: 'x', LINK: '/x', ...sent }, DEFAULTS)).toMatchObject({ stored: expected });
  });

  test.each([0, -5, 'wide', '', false, [], '0.9', null])('WIDTH %j is left out', (WIDTH) => {
    expect(JSON.stringify(storeButton({ TEXT: 'x', LINK: '/x', WIDTH }, DEFAULTS))).not.toContain('WIDTH');
  });

  test('a keyboard decides on the vote and the bot', () => {
    const trace = storeButton({ TEXT: 'x', LINK: '/x' }, { bot: { id: -3, known: true }, colors: {}, vote: true });
    expect(trace).toMatchObject({ stored: { VOTE: 'Y', BOT_ID: -3 } });
  });
});

describe('colours', () => {
  test.each(['#fff', '#FFF', '#29619b', '#29619B'])('%s is one', (color) => {
    expect(storeColors({ BG_COLOR: color }, COLORS)).toEqual({ BG_COLOR: color, OFF_BG_COLOR: '#abc' });
  });

  test.each(['fff', '#ffff', '#ffffff80', '#ggg', '#fff ', '#fff\n', ' #fff', 'red', '', 5, true, null])(
    '%j is none: the default stays',
    (color) => {
      expect(storeColors({ BG_COLOR: color }, COLORS)).toEqual(COLORS);
      expect(storeColors({ BG_COLOR: color }, {})).toEqual({});
    },
  );

  test('they come in one order, whoever names them', () => {
    const colors = storeColors({ OFF_TEXT_COLOR: '#111', TEXT_COLOR: '#222' }, COLORS);
    expect(Object.keys(colors ?? {})).toEqual(['BG_COLOR', 'TEXT_COLOR', 'OFF_BG_COLOR', 'OFF_TEXT_COLOR']);
  });

  test('no object names none, an array as a colour is a TypeError', () => {
    expect([undefined, 'x', [{ BG_COLOR: '#fff' }]].map((source) => storeColors(source, {}))).toEqual([{}, {}, {}]);
    expect(storeColors({ TEXT_COLOR: ['#fff'] }, {})).toBeNull();
  });
});
