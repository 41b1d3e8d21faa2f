import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { isoDate, isYes, limitOf, paramText, textsOf, upperFields, upperNames } from './portal-values.ts';

describe('portal values', () => {
  it.each<[Json | undefined, string]>([
    ['a', 'a'],
    [5, '5'],
    [true, ''],
    [null, ''],
    [undefined, ''],
    [['a'], ''],
    [{ a: 1 }, ''],
  ])('textOf(%j) is %j', (value, text) => {
    expect(paramText(value)).toBe(text);
  });

  it.each<[Json | undefined, boolean]>([
    [true, true],
    ['Y', true],
    ['1', true],
    [1, true],
    ['true', true],
    [false, false],
    ['N', false],
    ['', false],
    [0, false],
    [undefined, false],
    [['Y'], false],
  ])('isYes(%j) is %j', (value, yes) => {
    expect(isYes(value)).toBe(yes);
  });

  it.each<[Json | undefined, Json]>([
    [
      { message: 'Hi', Attach: [], replyId: 5, KEYBOARD: {}, keyBoard: {} },
      { MESSAGE: 'Hi', ATTACH: [], REPLY_ID: 5, K_EY_BO_AR_D: {}, KEY_BOARD: {} },
    ],
    [{ isSupportOpenline: true }, { IS_SUPPORT_OPENLINE: true }],
    [{ keyboard: { buttons: [] } }, { KEYBOARD: { buttons: [] } }],
    [[], null],
    ['x', null],
    [undefined, null],
  ])('upperFields(%j) are %j', (fields, upper) => {
    expect(upperFields(fields)).toEqual(upper);
  });

  it('keeps texts by language', () => {
    expect(textsOf({ en: 'Help', ru: 'Помощь', de: '', fr: 5 })).toEqual({ en: 'Help', ru: 'Помощь' });
    expect(textsOf('Help')).toEqual({});
  });

  it('writes dates as a portal does', () => {
    expect(isoDate(Date.UTC(2026, 0, 15, 10, 30, 5, 999))).toBe('2026-01-15T10:30:05+00:00');
  });

  it.each([
    [0, 20],
    [-5, 20],
    [1, 1],
    [50, 50],
    [51, 50],
  ])('limitOf(%i) is %i', (asked, limit) => {
    expect(limitOf(asked, 20, 50)).toBe(limit);
  });
});

describe('upper names', () => {
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
});
