import { describe, expect, test } from 'vitest';
import { contrastOf, nearestToken } from './measure-color.ts';

describe('contrast, as WCAG counts it', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#ffffff', 1],
    ['#777777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#fff', '#00ace3', 2.63],
    ['#333', '#ffffff', 12.63],
  ])('%s on %s', (text, background, ratio) => {
    expect(contrastOf(text, background)).toBeCloseTo(ratio, 1);
    expect(contrastOf(background, text)).toBe(contrastOf(text, background));
  });
});

describe('the nearest token', () => {
  test.each([
    // The documentation's own keyboards.
    ['#29619b', '#fff', 'primary'],
    ['#2a4c7c', '#fff', 'primary'],
    ['#00ACE3', undefined, 'primary'],
    ['#0f0', '#fff', 'primary'],
    ['#4caf50', '#fff', 'primary'],
    ['#ff5752', '#fff', 'alert'],
    ['#f44336', '#fff', 'alert'],
    ['#ff9800', '#000', 'alert'],
    ['#ffd600', '#333', 'alert'],
    ['#999999', '#fff', 'base'],
    ['#333', '#fff', 'primary'],
    ['#ffffff', '#333', 'base'],
    ['#fff', undefined, 'base'],
    ['#eeeeee', '#525c69', 'base'],
    ['#ffcdd2', '#000', 'base'],
    ['#fff', '#00ace3', 'secondary'],
    ['#fafafa', '#1e88e5', 'secondary'],
  ])('%s with text %s is %s', (background, text, token) => {
    expect(nearestToken(background, text)).toBe(token);
    expect(nearestToken(background, text)).toBe(token);
  });
});
