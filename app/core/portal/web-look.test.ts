import { expect, test } from 'vitest';
import { WEB_LOOK, WEB_TOKENS } from './web-look.ts';

test('a line is as high as its text and padding, and 33 to the next one', () => {
  const { button } = WEB_LOOK;
  expect(button.lineHeight + 2 * button.paddingY).toBe(button.height);
  expect(button.height + button.marginTop).toBe(33);
  expect(WEB_LOOK.column).toBe(500);
});

test.each([
  ['base', 'rgba(255, 255, 255, 0.7)', '#525c69', { background: 'rgba(255, 255, 255, 0.94)', color: '#333' }],
  ['primary', '#00ace3', '#fff', { background: '#008dba' }],
  ['secondary', 'rgba(255, 255, 255, 0.94)', '#00ace3', { color: '#008dba' }],
  ['alert', '#ff5752', '#fff', { background: '#f0371b' }],
] as const)('%s is drawn %s with %s text', (token, background, color, hover) => {
  expect(WEB_TOKENS[token]).toEqual({ background, color, hover });
});
