import fc from 'fast-check';
import type { Json, JsonObject } from '../json/json.ts';

/** Values that were measured on a portal, and those that people write by mistake, for each field that makes an action. */
export const ACTION_VALUES: Readonly<Record<string, readonly Json[]>> = {
  TYPE: ['BUTTON', 'newline', 'NEWLINE', true],
  TEXT: [
    'OK',
    'OK',
    'OK',
    'OK',
    ' padded ',
    'line\nbreak',
    '\u00a0',
    null,
    '   ',
    '',
    '0',
    0,
    5,
    -1.5,
    true,
    false,
    ['x'],
    {},
  ],
  LINK: [
    ...[
      'https://example.com/',
      'http://example.com',
      '/x',
      '//cdn.example.com/x',
      'https://e.com/?a=1&b=2"',
      'https://',
    ],
    ...[
      '/a?b=1&amp;amp;c=2',
      '',
      ' ',
      'www.example.com',
      'localhost:3000/x',
      'e.com:8080',
      'crm/deal/5/',
      'page',
      '?a=1',
    ],
    ...[
      'HTTPS://EXAMPLE.COM/',
      ' https://example.com/',
      '\u200bhttps://e.com',
      ' E.com ',
      'https:e.com',
      'https//e.com',
    ],
    ...['mailto:a@b.c', 'a@b.c', 'tel:+7900', 'tel:8 (495) 123-45-67', 'TEL:', '+79990000000', 'javascript:alert(1)'],
    ...[
      'bx://x',
      'bitrix24://',
      'ftp://example.com',
      'a+b.c-d:x',
      'http:',
      'https:// ',
      7,
      true,
      false,
      ['https://e.com'],
      {},
      null,
    ],
  ],
  APP_ID: [12, '12', 1.9, '12abc', 'abc', true, -3, 0, '', ' ', '0', false, [], [1], {}, null],
  APP_PARAMS: ['x=1', 5, 0, ' ', '', null, true, ['x'], { a: 1 }],
  ACTION: [
    ...['PUT', 'SEND', 'COPY', 'CALL', 'CALL', 'DIALOG', 'DIALOG', 'LIVECHAT', 'HELP', 'put', ' SEND', 'SENT', 'OPEN'],
    ...['LINK', 'url', 'OPEN_SLIDER', '', ' ', 1, 0, true, false, null, [], {}],
  ],
  ACTION_VALUE: [
    ...['42', '/help', '+79001234567', '+7 (900) 123-45-67', '89001234567', '101', 'chat42', 'Chat 42', 'sg7', 'crm1'],
    ...['https://e.com/?IM_DIALOG=chat5', '/x', '', ' ', '0', 0, 5, -0, true, false, null, ['x'], [], { a: 1 }],
  ],
  COMMAND: [
    ...['help', 'help', '/help', '//x', '/', '/ ', ' /x', ' help ', 'echo list', '/echo list', 'echo 0', '0 x', '/0'],
    ...['Отдел продаж', 'a\nb', '', ' ', '0', 0, 3, -1, true, false, null, [], { a: 1 }],
  ],
  COMMAND_PARAMS: ['a=1', '{"id":1}', 'a\n b', 'x'.repeat(300), '', ' ', '0', 0, 12, true, false, null, [], { a: 1 }],
  FUNCTION: ['alert(1)', '', 0, null],
};

const OFTEN: Readonly<Record<string, number>> = { TYPE: 0.1, TEXT: 0.95, FUNCTION: 0.1 };

/** The fields of a button as far as its text and its action go, right and wrong. */
export const anyAction: fc.Arbitrary<JsonObject> = fc
  .tuple(
    ...Object.entries(ACTION_VALUES).map(([name, values]) => {
      const chance = Math.round((OFTEN[name] ?? 0.4) * 100);
      const pair = fc.constantFrom(...values).map((value): [string, Json][] => [[name, value]]);
      return fc.oneof(
        { weight: chance, arbitrary: pair },
        { weight: 100 - chance, arbitrary: fc.constant<[string, Json][]>([]) },
      );
    }),
  )
  .map((pairs) => Object.fromEntries(pairs.flat()));
