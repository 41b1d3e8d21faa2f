import { expect, test } from 'vitest';
import { readPhone } from './read-phone.ts';

test.each([
  ['+79001234567', '+79001234567', true],
  ['+7 (900) 123-45-67', '+79001234567', true],
  ['+1 202.555.0100', '+12025550100', true],
  ['+7\u00a0900\u2011123\u20134567', '+79001234567', true],
  [' +79001234567 ', '+79001234567', true],
  ['tel:+79001234567', '+79001234567', false],
  ['0044 20 7946 0000', '+442079460000', false],
  ['8 (900) 123-45-67', '+79001234567', false],
  ['79001234567', '+79001234567', false],
  ['+7900123', '+7900123', true],
])('%j is %s', (text, plain, international) => {
  expect(readPhone(text)).toEqual({ plain, international });
});

test.each(['+790012', '+7900123456789012', '+0900123456', '101', '9001234567', '88001', 'bob', '', '+7 900 доб. 5'])(
  '%j: the country cannot be told',
  (text) => {
    expect(readPhone(text)).toEqual({ plain: null, international: false });
  },
);
