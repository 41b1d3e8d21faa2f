import { expect, test } from 'vitest';
import { MOBILE_LOOK, MOBILE_TOKENS } from './mobile-look.ts';

test('the numbers of the picture', () => {
  const { button } = MOBILE_LOOK;
  expect([button.height, button.radius, button.paddingX, button.fontSize, button.fontWeight]).toEqual([
    28, 6, 24, 16, 500,
  ]);
  expect(MOBILE_LOOK.gap).toBe(8);
  expect(MOBILE_LOOK.bubble).toBeLessThan(MOBILE_LOOK.phone);
});

test.each([
  ['base', '#fff', '#525c69', '#cfd1d4'],
  ['primary', '#0075ff', '#fff', '#0075ff'],
  ['secondary', '#fff', '#333', '#0075ff'],
  ['alert', '#ffdcdc', '#f4433e', '#ffdcdc'],
] as const)('%s is %s with %s text and a %s edge', (token, background, color, border) => {
  expect(MOBILE_TOKENS[token]).toEqual({ background, color, border });
});
