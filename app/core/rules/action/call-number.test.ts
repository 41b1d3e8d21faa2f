import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { callNumber } from './call-number.ts';

test.each<[Json, string, string | undefined]>([
  ['+7 (900) 123-45-67', 'info call-number-form', '+79001234567'],
  [' +79001234567', 'info call-number-form', '+79001234567'],
  ['89001234567', 'warning call-number', '+79001234567'],
  ['8 900 123-45-67', 'warning call-number', '+79001234567'],
  [79001234567, 'warning call-number', '+79001234567'],
  ['tel:+79001234567', 'warning call-number', '+79001234567'],
  ['004420794600000', 'warning call-number', '+4420794600000'],
  ['101', 'warning call-number', undefined],
  ['+123', 'warning call-number', undefined],
  [true, 'warning call-number', undefined],
])('%j: %s, meant as %s', (ACTION_VALUE, issue, plain) => {
  expect(found(callNumber, { ACTION: 'CALL', ACTION_VALUE })).toEqual([`${issue} ACTION_VALUE`]);
  const after = mended(callNumber, { ACTION: 'CALL', ACTION_VALUE });
  expect(after).toEqual(plain && { ACTION: 'CALL', ACTION_VALUE: plain });
  if (after) expect(found(callNumber, after)).toEqual([]);
});

test.each<Json>(['+79001234567', '+4420794600000', '', null])('%j can be called, or is no number', (ACTION_VALUE) => {
  expect(found(callNumber, { ACTION: 'CALL', ACTION_VALUE })).toEqual([]);
});

test('only the number that is kept counts', () => {
  expect(found(callNumber, { ACTION: 'CALL', ACTION_VALUE: '101', LINK: '/' })).toEqual([]);
  expect(found(callNumber, { ACTION: 'SEND', ACTION_VALUE: '101' })).toEqual([]);
});
