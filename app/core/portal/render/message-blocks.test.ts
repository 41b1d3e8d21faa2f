import { expect, test } from 'vitest';
import { readBbCode } from '../bbcode/read-bb-code.ts';
import { messageBlocks, type PieceNames } from './message-blocks.ts';
import type { TextStyle } from './picture.ts';

const PLAIN: TextStyle = { size: 14, color: '#333', weight: 400 };
const NAMES: PieceNames = {
  image: (address) => `image ${address}`,
  file: (id) => `file ${id}`,
  time: (at, format) => `${at} ${format}`,
};

const read = (message: string) =>
  messageBlocks(readBbCode(message), PLAIN, NAMES).map(({ kind, runs }) => [
    kind,
    ...runs.map(({ text, style }) => {
      const own = Object.entries(style).filter(([name, value]) => PLAIN[name as keyof TextStyle] !== value);
      return own.length === 0 ? text : [text, Object.fromEntries(own)];
    }),
  ]);

test.each<[string, unknown]>([
  ['', []],
  ['a', [['text', 'a']]],
  ['a[br]b', [['text', 'a', '\n', 'b']]],
  ['[b]a[/b][i]b[/i]', [['text', ['a', { weight: 700 }], ['b', { italic: true }]]]],
  ['[u]a[s]b[/s][/u]', [['text', ['a', { underline: true }], ['b', { underline: true, strike: true }]]]],
  ['[size=20]a[/size]', [['text', ['a', { size: 20 }]]]],
  ['[color=#ff0000]a[/color]', [['text', ['a', { color: '#ff0000' }]]]],
  ['[url=https://example.com]a[/url]', [['text', ['a', { color: '#1269d3' }]]]],
  ['[user=1]Ann[/user]', [['text', ['Ann', { color: '#1269d3' }]]]],
  ['[put=/help]Help[/put]', [['text', ['Help', { color: '#1269d3' }]]]],
  [
    'a\n>>b\nc',
    [
      ['text', 'a', '\n'],
      ['quote', ['b', { color: '#525c69' }]],
      ['text', 'c'],
    ],
  ],
  ['[code]x[b][/code]', [['code', ['x[b]', { size: 12, mono: true }]]]],
])('%j', (message, expected) => expect(read(message)).toEqual(expected));

test('what a picture cannot show becomes words', () => {
  expect(
    messageBlocks(
      [
        { kind: 'image', address: 'a.png', size: 'small' },
        { kind: 'icon', address: 'b.png', title: 'smile', width: 16, height: 16 },
        { kind: 'time', at: 7, format: 'SHORT_TIME_FORMAT' },
        { kind: 'file', id: '9' },
      ],
      PLAIN,
      NAMES,
    )[0]?.runs.map(({ text }) => text),
  ).toEqual(['image a.png', 'smile', '7 SHORT_TIME_FORMAT', '\nfile 9']);
});
