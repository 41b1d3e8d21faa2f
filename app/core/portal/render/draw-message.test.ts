import { expect, test } from 'vitest';
import { drawMessage } from './draw-message.ts';
import type { Measure } from './picture.ts';

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

test('nothing is wider than the room', () => {
  const { width, shapes } = draw('a very long message with manyverylongwordswithoutblanks', 100);
  expect(width).toBeLessThanOrEqual(100);
  expect(shapes.length).toBeGreaterThan(3);
});
