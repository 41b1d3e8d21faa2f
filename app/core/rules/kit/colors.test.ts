import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { isColor } from '../../keyboard/fields.ts';
import { storeColors } from '../../portal/validator/store-button.ts';
import { contrastOf, nearestToken, repairColor } from './colors.ts';

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

describe('repair color', () => {
  test.each<[string, string | undefined]>([
    ['fff', '#fff'],
    ['29619B', '#29619b'],
    [' #29619b ', '#29619b'],
    ['#fffc', '#fff'],
    ['#29619bff', '#29619b'],
    ['29619bff', '#29619b'],
    ['##fff', '#fff'],
    ['0xff8800', '#ff8800'],
    ['red', '#ff0000'],
    ['White', '#ffffff'],
    ['grey', '#808080'],
    ['rgb(1, 2, 3)', '#010203'],
    ['rgba(255,87,82,.5)', '#ff5752'],
    ['rgb(1 2 3 / 50%)', '#010203'],
    ['rgb(255,255,255)', '#ffffff'],
    ['rgb(256,0,0)', undefined],
    ['#12', undefined],
    ['#FFFFF', undefined],
    ['#ggg', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is meant for %s', (text, color) => {
    expect(repairColor(text)).toBe(color);
    if (color !== undefined) expect(isColor(color)).toBe(true);
  });

  test.each<Json>([
    '#fff',
    '#FFF',
    '#29619b',
    '#fffc',
    '#ff',
    'fff',
    'red',
    ' #fff',
    '#fff\n',
    '',
    5,
    true,
    null,
    ['#fff'],
    {},
  ])('%j is a colour exactly when the portal keeps it', (value) =>
    expect(isColor(value)).toBe(storeColors({ TEXT_COLOR: value }, {})?.TEXT_COLOR !== undefined),
  );
});
