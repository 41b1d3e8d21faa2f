import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { functionField } from './function-field.ts';

test.each<Json>(['alert(1)', '', 0, false, []])('FUNCTION %j loses the button', (FUNCTION) => {
  expect(found(functionField, { FUNCTION, LINK: '/' })).toEqual(['error function FUNCTION']);
  expect(mended(functionField, { FUNCTION, LINK: '/' })).toEqual({ LINK: '/' });
});

test('FUNCTION null is harmless', () => {
  expect(found(functionField, { FUNCTION: null, LINK: '/' })).toEqual([]);
});

test('without another action taking it away mends nothing', () => {
  expect(found(functionField, { FUNCTION: 'x' })).toEqual(['error function FUNCTION']);
  expect(mended(functionField, { FUNCTION: 'x' })).toBeUndefined();
});
