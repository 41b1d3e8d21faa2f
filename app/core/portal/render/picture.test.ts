import { expect, test } from 'vitest';
import { cropPicture, type Picture, type Shape } from './picture.ts';

const WALL = ['#8bc1e2', '#92a9e4'] as const;
const box = (x: number, width: number): Shape => ({
  kind: 'box',
  x,
  y: 16,
  width,
  height: 30,
  radius: 8,
  fill: '#fff',
});
const picture = (...shapes: Shape[]): Picture => ({ width: 532, height: 90, wallpaper: WALL, shapes });

test.each([
  ['to the widest thing in it and its margin', picture(box(16, 120.4), box(16, 200.2)), 233],
  ['not where the column is full', picture(box(16, 500)), 532],
  ['not where something hangs out', picture(box(16, 600)), 532],
  ['not without anything in it', picture(), 532],
])('a picture is cropped %s', (_, before, width) => {
  expect(cropPicture(before)).toEqual({ ...before, width });
});
