import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { fixed, found } from '../../testdata/run-rule.ts';
import { actionNoValue, callNumber, dialogId, valueList, valueNotString } from './action-value.ts';

describe('no value', () => {
  test.each<JsonObject>([
    {},
    { ACTION_VALUE: null },
    { ACTION_VALUE: '' },
    { ACTION_VALUE: ' ' },
    { ACTION_VALUE: false },
  ])('%j', (value) => {
    expect(found(actionNoValue, { ACTION: 'PUT', ...value })).toEqual(['error action-no-value ACTION_VALUE']);
    expect(fixed(actionNoValue, { ACTION: 'PUT', ...value })).toBeUndefined();
  });

  test('beside a command it is a warning, and goes', () => {
    const fields = { ACTION: 'PUT', ACTION_VALUE: '', COMMAND: 'help' };
    expect(found(actionNoValue, fields)).toEqual(['warning action-no-value ACTION_VALUE']);
    expect(fixed(actionNoValue, fields)).toEqual({ COMMAND: 'help' });
  });

  test.each<JsonObject>([
    { ACTION: 'PUT', ACTION_VALUE: '0' },
    { ACTION: 'PUT', ACTION_VALUE: 0 },
    { ACTION: 'PUT', ACTION_VALUE: [] },
    { ACTION: 'put' },
    { ACTION: 'PUT', LINK: '/' },
    { ACTION: 'PUT', APP_ID: 1 },
  ])('%j is no matter of this rule', (fields) => {
    expect(found(actionNoValue, fields)).toEqual([]);
  });
});

describe('a list or an object', () => {
  test.each<Json>([['x'], [], { a: 1 }, {}])('%j fails the request, whatever stands beside it', (ACTION_VALUE) => {
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE })).toEqual(['error value-list ACTION_VALUE']);
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE, COMMAND: 'help' })).toEqual([
      'error value-list ACTION_VALUE',
    ]);
  });

  test.each<JsonObject>([{ LINK: '/' }, { APP_ID: 1 }, { ACTION: 'put' }])('%j: it is not looked at', (fields) => {
    expect(found(valueList, { ACTION: 'PUT', ACTION_VALUE: ['x'], ...fields })).toEqual([]);
  });
});

describe('no string, but stored', () => {
  test.each<[Json, string]>([
    [5, '5'],
    [0, '0'],
    [1.5, '1.5'],
    [true, 'true'],
  ])('%j is fixed as %j', (ACTION_VALUE, text) => {
    expect(found(valueNotString, { ACTION: 'PUT', ACTION_VALUE })).toEqual(['info value-not-string ACTION_VALUE']);
    expect(fixed(valueNotString, { ACTION: 'PUT', ACTION_VALUE })).toEqual({ ACTION: 'PUT', ACTION_VALUE: text });
  });

  test.each<JsonObject>([{ ACTION_VALUE: '5' }, { ACTION_VALUE: false }, { ACTION_VALUE: 5, LINK: '/' }])(
    '%j is not',
    (fields) => {
      expect(found(valueNotString, { ACTION: 'PUT', ...fields })).toEqual([]);
    },
  );
});

describe('call number', () => {
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
    const after = fixed(callNumber, { ACTION: 'CALL', ACTION_VALUE });
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
});

describe('dialog id', () => {
  test.each<[Json, string | undefined]>([
    ['Chat42', 'chat42'],
    ['chat 42', 'chat42'],
    [' SG7 ', 'sg7'],
    ['https://example.bitrix24.com/online/?IM_DIALOG=chat5', 'chat5'],
    ['/online/?a=1&IM_DIALOG=17#x', '17'],
    ['crm1', undefined],
    ['crm|DEAL|5', undefined],
    ['chat', undefined],
    ['0', undefined],
    [0, undefined],
    [-1, undefined],
    ['Иван', undefined],
    ['chat0', undefined],
    ['-5', undefined],
  ])('%j opens nothing, meant as %s', (ACTION_VALUE, id) => {
    expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE })).toEqual(['warning dialog-id ACTION_VALUE']);
    const after = fixed(dialogId, { ACTION: 'DIALOG', ACTION_VALUE });
    expect(after).toEqual(id && { ACTION: 'DIALOG', ACTION_VALUE: id });
    if (after) expect(found(dialogId, after)).toEqual([]);
  });

  test.each<Json>(['chat42', 'sg7', '17', 17, '', null])('%j opens a chat, or is none', (ACTION_VALUE) => {
    expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE })).toEqual([]);
  });

  test('what PHP writes for true is a number', () => {
    expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE: true })).toEqual([]);
  });

  test('only the chat that is kept counts', () => {
    expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE: 'x', LINK: '/' })).toEqual([]);
    expect(found(dialogId, { ACTION: 'PUT', ACTION_VALUE: 'x' })).toEqual([]);
  });
});
