import { expect, test } from 'vitest';
import { contrastOf } from '../../rules/kit/measure-color.ts';
import { MOBILE_LOOK, MOBILE_TOKENS } from './mobile-look.ts';
import { WEB_TOKENS } from './web-look.ts';

test('a message leaves room on the phone, and a line of text fits into a button', () => {
  const { bubble, phone, button } = MOBILE_LOOK;
  expect(bubble).toBeLessThan(phone);
  expect(button.fontSize).toBeLessThan(button.height);
  expect(2 * button.radius).toBeLessThan(button.height);
});

test('the same colours have a name as in the current messenger, and no two look alike', () => {
  expect(Object.keys(MOBILE_TOKENS)).toEqual(Object.keys(WEB_TOKENS));
  expect(new Set(Object.values(MOBILE_TOKENS).map((look) => JSON.stringify(look))).size).toBe(4);
});

test.each(Object.entries(MOBILE_TOKENS))('%s is filled or has an edge, and its text can be read', (_, look) => {
  const { background, color, border } = look;
  // Large bold text needs less; the red of `alert` is the portal's own.
  expect(contrastOf(color, background)).toBeGreaterThan(2.8);
  expect(background === '#fff' ? contrastOf(border, background) > 1.5 : border === background).toBe(true);
});
