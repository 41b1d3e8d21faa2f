import { describe, expect, test } from 'vitest';
import { findDialogId, isDialogId, readPhone } from './read-address.ts';

describe('forms that portals know', () => {
  test.each(['chat12', 'CHAT12', 'chat012', 'sg7', '1', '1271', 'crm|DEAL|5', 'crm|lead|5'])('%s', (text) => {
    expect(isDialogId(text)).toBe(true);
  });
  test.each(['', ' chat12', 'chat', 'chat0', 'sg00', '0', '012', 'crm5', '5abc', 'abc', '-1', 'chat1|2', 'crm|DEAL|'])(
    'not %j',
    (text) => expect(isDialogId(text)).toBe(false),
  );
});

describe('what was meant', () => {
  test.each([
    ['Chat 12', 'chat12'],
    [' 7 ', '7'],
    ['#15', '15'],
    ['sg-7', 'sg7'],
    ['007', '7'],
    ['chat_12', 'chat12'],
    ['https://example.bitrix24.com/online/?IM_DIALOG=chat12', 'chat12'],
    ['/online/?IM_DIALOG=12&x=1', '12'],
    ['5abc', undefined],
    ['chat1 chat2', undefined],
    ['crm5', undefined],
    ['chat0', undefined],
    ['?IM_DIALOG=0', undefined],
    ['', undefined],
  ])('%j is %s', (text, id) => {
    expect(findDialogId(text)).toBe(id);
    if (id !== undefined) expect(isDialogId(id)).toBe(true);
  });
});

describe('read phone', () => {
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
});
