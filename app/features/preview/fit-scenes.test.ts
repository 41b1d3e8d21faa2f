import { expect, test } from 'vitest';
import { fitScenes } from './fit-scenes.ts';

test.each([
  ['a chat is as wide as usual where it has room', 'web', 600, null, 500, 1],
  ['one without a wish takes the room that is there', 'web', 400, null, 368, 1],
  ['a wider one is scaled to fit', 'web', 466, 900, 900, 0.5],
  ['one that fits is not scaled', 'classic', 432, 400, 400, 1],
  ['the phone is scaled where it has no room', 'mobile', 180, null, 148, 0.5],
  ['all are drawn full size where they have room', 'all', 1226, null, 400, 1],
  ['all at the least width are scaled', 'all', 533, null, 320, 0.5],
  ['all with a wish keep it', 'all', 533, 320, 320, 0.5],
  ['all of them are seen at once in a narrow place', 'all', 390, null, 320, 0.366],
  ['nothing is drawn too small to be made out', 'all', 200, 900, 900, 0.35],
] as const)('%s', (_, renderer, room, wished, width, scale) => {
  const fit = fitScenes({ renderer, room, gutter: 0, wished });
  expect(fit).toMatchObject({ width, scale: expect.closeTo(scale) });
  if (fit.scale > 0.35) expect(fit.whole * fit.scale).toBeCloseTo(room);
});

test('a scroll bar stands within the blank beside a chat, as far as that is wide enough', () => {
  const width = (gutter: number) => fitScenes({ renderer: 'web', room: 400, gutter, wished: null });
  expect(width(11)).toMatchObject({ width: 368, blank: 5 });
  expect(width(20)).toMatchObject({ width: 364, blank: 0 });
});

test.each([
  ['each has the whole width', 390, null, 358, 1],
  ['all are as small as the widest needs', 320, null, 288, 0.889],
  ['all with a wish keep it', 390, 748, 748, 0.5],
])('one under the other: %s', (_, room, wished, width, scale) => {
  const fit = fitScenes({ renderer: 'all', isStacked: true, room, gutter: 0, wished });
  expect(fit).toMatchObject({ width, scale: expect.closeTo(scale) });
  expect(fit.whole * fit.scale).toBeCloseTo(room);
});
