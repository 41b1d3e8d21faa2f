import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { isColor } from '../../keyboard/fields.ts';
import { storeColors } from '../../portal/validator/store-button.ts';
import { repairColor } from './repair-color.ts';

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
