import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { upperNames } from './upper-names.ts';

it.each<[JsonObject, JsonObject]>([
  [{}, {}],
  [
    { message: 'x', Dialog_Id: 1 },
    { MESSAGE: 'x', DIALOG_ID: 1 },
  ],
  [{ keyboard: { buttons: [] } }, { KEYBOARD: { buttons: [] } }],
  [{ A: 1, a: 2 }, { A: 2 }],
])('%j', (params, upper) => {
  expect(upperNames(params)).toEqual(upper);
});

it('keeps a key named __proto__ as data', () => {
  const upper = upperNames(JSON.parse('{"__proto__":1}') as JsonObject);
  expect(Object.hasOwn(upper, '__PROTO__')).toBe(true);
});
