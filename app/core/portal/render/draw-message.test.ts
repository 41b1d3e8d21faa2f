import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBbCode } from '../bbcode/read-bb-code.ts';
import { drawMessage, messageBlocks, type PieceNames, type Run, wrapRuns } from './draw-message.ts';
import { PALETTE } from './looks.ts';
import type { Measure, TextStyle } from './picture.ts';

describe('draw message', () => {
  const measure: Measure = (text, { size }) => (Array.from(text).length * size) / 2;
  const TEXTS = { noText: 'No text', image: () => 'image', file: () => 'file', time: () => 'time' };

  const draw = (message: string, width = 300) =>
    drawMessage(message, { width, size: 14, lineHeight: 20 }, measure, TEXTS);
  const texts = (message: string, width?: number) =>
    draw(message, width).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [[shape.text, shape.x, Math.round(shape.y)]] : [],
    );

  test('lines stand one below the other', () => {
    expect(texts('one\ntwo')).toEqual([
      ['one', 0, 15],
      ['two', 0, 35],
    ]);
    expect(draw('one\nfour')).toMatchObject({ width: 28, height: 40 });
  });

  test('a message without text says so', () => {
    expect(texts(' ')).toEqual([['No text', 0, 15]]);
  });

  test('emoji alone are large', () => {
    expect(draw('👍')).toMatchObject({ height: 40, shapes: [{ text: '👍', style: { size: 32 } }] });
  });

  test('a quote gets its line, code its box, and room around them', () => {
    const { shapes, height } = draw('a\n>>b\n[code]c[/code]');
    expect(shapes.filter(({ kind }) => kind === 'box')).toEqual([
      { kind: 'box', x: 0, y: 24, width: 3, height: 20, radius: 0, fill: '#9ecbef' },
      { kind: 'box', x: 0, y: 52, width: 26, height: 30, radius: 6, fill: '#f2f5f8' },
    ]);
    expect(height).toBe(20 + 28 + 38);
  });

  test('variables are put back after the markup was read', () => {
    const restore = (text: string) => text.replaceAll('Q1', '{{rows[i]}}');
    const { shapes } = drawMessage('[b]Q1[/b] a', { width: 300, size: 14, lineHeight: 20 }, measure, {
      ...TEXTS,
      restore,
    });
    expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text, shape.style.weight] : []))).toEqual([
      '{{rows[i]}}',
      700,
      ' a',
      400,
    ]);
  });

  test('nothing is wider than the room', () => {
    const { width, shapes } = draw('a very long message with manyverylongwordswithoutblanks', 100);
    expect(width).toBeLessThanOrEqual(100);
    expect(shapes.length).toBeGreaterThan(3);
  });
});

describe('message blocks', () => {
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
    ['[url=https://example.com]a[/url]', [['text', ['a', { color: PALETTE.link }]]]],
    ['[user=1]Ann[/user]', [['text', ['Ann', { color: PALETTE.link }]]]],
    ['[put=/help]Help[/put]', [['text', ['Help', { color: PALETTE.link }]]]],
    [
      'a\n>>b\nc',
      [
        ['text', 'a', '\n'],
        ['quote', ['b', { color: PALETTE.quiet }]],
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
});

describe('wrap runs', () => {
  const PLAIN: TextStyle = { size: 10, color: '#333', weight: 400 };
  const BOLD: TextStyle = { ...PLAIN, weight: 700 };
  const LARGE: TextStyle = { ...PLAIN, size: 30 };
  /** Every letter is as wide as it is large. */
  const measure: Measure = (text, { size }) => Array.from(text).length * size;

  const lines = (runs: readonly Run[], width: number) =>
    wrapRuns(runs, width, 20, measure).map(({ pieces }) => pieces.map(({ text }) => text).join('|'));

  test.each<[string, readonly Run[], number, readonly string[]]>([
    ['what fits is one line', [{ text: 'one two', style: PLAIN }], 70, ['one two']],
    ['what does not is broken between words', [{ text: 'one two', style: PLAIN }], 69, ['one ', 'two']],
    ['line feeds end lines, also empty ones', [{ text: 'a\n\nb\n', style: PLAIN }], 99, ['a', '', 'b']],
    ['a long word is broken anywhere', [{ text: 'abcdefg', style: PLAIN }], 30, ['abc', 'def', 'g']],
    ['a long word begins a line', [{ text: 'a bcdefg', style: PLAIN }], 30, ['a ', 'bcd', 'efg']],
    ['a letter wider than the line stays', [{ text: 'ab', style: LARGE }], 20, ['a', 'b']],
    [
      'styles stand side by side',
      [
        { text: 'a ', style: PLAIN },
        { text: 'b c', style: BOLD },
      ],
      60,
      ['a |b c'],
    ],
    ['nothing is no line', [], 60, []],
  ])('%s', (_, runs, width, expected) => expect(lines(runs, width)).toEqual(expected));

  test('pieces know where they stand, lines how high they are', () => {
    const runs = [
      { text: 'ab ', style: PLAIN },
      { text: 'c', style: LARGE },
      { text: ' d\ne', style: PLAIN },
    ];
    expect(wrapRuns(runs, 500, 20, measure)).toEqual([
      {
        pieces: [
          { text: 'ab ', style: PLAIN, x: 0 },
          { text: 'c', style: LARGE, x: 30 },
          { text: ' d', style: PLAIN, x: 60 },
        ],
        width: 80,
        height: 42,
      },
      { pieces: [{ text: 'e', style: PLAIN, x: 0 }], width: 10, height: 20 },
    ]);
  });

  test('no letter is lost and no line is too wide, blanks at its end aside', () => {
    const words = fc.array(fc.constantFrom('a', 'bcd', ' ', '  ', 'e👍fghijklmnop', '-'), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 120 }), (parts, width) => {
        const text = parts.join('');
        const wrapped = wrapRuns([{ text, style: PLAIN }], width, 20, measure);
        expect(wrapped.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(text);
        for (const { pieces } of wrapped) {
          const line = pieces.map((piece) => piece.text).join('');
          expect(measure(line.trimEnd(), PLAIN)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
