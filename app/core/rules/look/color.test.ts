import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { fixed, found } from '../../testdata/run-rule.ts';
import { contrastOf } from '../kit/colors.ts';
import { ignoredColor, lowContrast, unknownToken, wrongColor } from './color.ts';

describe('unknown token', () => {
  test.each<[Json, JsonObject]>([
    ['PRIMARY', { BG_COLOR_TOKEN: 'primary' }],
    [' alert ', { BG_COLOR_TOKEN: 'alert' }],
    ['primry', { BG_COLOR_TOKEN: 'primary' }],
    ['secundary', { BG_COLOR_TOKEN: 'secondary' }],
    ['danger', { BG_COLOR_TOKEN: 'alert' }],
    ['success', { BG_COLOR_TOKEN: 'primary' }],
    ['Default', { BG_COLOR_TOKEN: 'base' }],
    ['link', {}],
    ['constructor', {}],
    [7, {}],
    [true, {}],
  ])('%j becomes %j', (value, after) => {
    expect(found(unknownToken, { BG_COLOR_TOKEN: value })).toEqual(['warning unknown-token BG_COLOR_TOKEN']);
    expect(fixed(unknownToken, { BG_COLOR_TOKEN: value })).toEqual(after);
  });

  test.each<Json>(['primary', 'secondary', 'alert', 'base', '', null, ['alert'], {}])(
    '%j is fine, or left to others',
    (value) => expect(found(unknownToken, { BG_COLOR_TOKEN: value })).toEqual([]),
  );
});

describe('wrong color', () => {
  test.each<[Json, JsonObject]>([
    ['fff', { BG_COLOR: '#fff' }],
    ['#ffffff80', { BG_COLOR: '#ffffff' }],
    ['#fff8', { BG_COLOR: '#fff' }],
    ['red', { BG_COLOR: '#ff0000' }],
    ['rgb(1,2,3)', { BG_COLOR: '#010203' }],
    ['#29619b ', { BG_COLOR: '#29619b' }],
    ['#12', {}],
    ['transparent', {}],
    [5, {}],
    [false, {}],
  ])('%j becomes %j', (value, after) => {
    expect(found(wrongColor, { BG_COLOR: value })).toEqual(['warning wrong-color BG_COLOR']);
    expect(fixed(wrongColor, { BG_COLOR: value })).toEqual(after);
  });

  test.each<Json>(['#fff', '#FFFFFF', '', null, ['#fff'], {}])('%j is fine, or left to others', (value) => {
    expect(found(wrongColor, { BG_COLOR: value })).toEqual([]);
  });

  test('all four colours are looked at', () => {
    const fields = { OFF_TEXT_COLOR: 'x', OFF_BG_COLOR: 'x', TEXT_COLOR: 'x', BG_COLOR: 'x', WIDTH: 'x' };
    expect(found(wrongColor, fields)).toEqual([
      'warning wrong-color BG_COLOR',
      'warning wrong-color TEXT_COLOR',
      'warning wrong-color OFF_BG_COLOR',
      'warning wrong-color OFF_TEXT_COLOR',
    ]);
  });
});

describe('ignored color', () => {
  test.each<[JsonObject, string, string]>([
    [{ BG_COLOR: '#29619b', TEXT_COLOR: '#fff' }, 'warning ignored-color BG_COLOR', 'primary'],
    [{ BG_COLOR: '#f00' }, 'warning ignored-color BG_COLOR', 'alert'],
    [{ BG_COLOR: '#fff', TEXT_COLOR: '#00ace3' }, 'warning ignored-color BG_COLOR', 'secondary'],
    [{ BG_COLOR: '#eee' }, 'warning ignored-color BG_COLOR', 'base'],
    [{ TEXT_COLOR: '#333' }, 'info ignored-color TEXT_COLOR', 'base'],
    [{ TEXT_COLOR: '#00ACE3' }, 'info ignored-color TEXT_COLOR', 'secondary'],
    [{ BG_COLOR: 'red', TEXT_COLOR: '#333' }, 'info ignored-color TEXT_COLOR', 'base'],
    [{ BG_COLOR: '#f00', BG_COLOR_TOKEN: '' }, 'warning ignored-color BG_COLOR', 'alert'],
    [{ BG_COLOR: '#f00', BG_COLOR_TOKEN: null }, 'warning ignored-color BG_COLOR', 'alert'],
  ])('%j: %s, and the colours stay beside the token %s', (look, issue, token) => {
    expect(found(ignoredColor, look)).toEqual([issue]);
    expect(fixed(ignoredColor, look)).toEqual({ ...look, BG_COLOR_TOKEN: token });
  });

  test.each<JsonObject>([
    { BG_COLOR: '#f00', BG_COLOR_TOKEN: 'base' },
    { BG_COLOR: '#f00', BG_COLOR_TOKEN: 'nonsense' },
    { BG_COLOR: 'red' },
    { OFF_BG_COLOR: '#aaa' },
    {},
  ])('%j: nothing is lost by it, or others say so', (look) => expect(found(ignoredColor, look)).toEqual([]));
});

describe('low contrast', () => {
  const go = (look: JsonObject): JsonObject => ({ LINK: '/', ...look });

  test.each<[JsonObject, string[], string | undefined]>([
    [{ BG_COLOR: '#00ace3', TEXT_COLOR: '#fff' }, ['warning low-contrast TEXT_COLOR'], '#333333'],
    [{ BG_COLOR: '#7bb241', TEXT_COLOR: '#ffffff' }, ['warning low-contrast TEXT_COLOR'], '#333333'],
    [{ BG_COLOR: '#f44336', TEXT_COLOR: '#fff' }, ['info low-contrast TEXT_COLOR'], '#000000'],
    [{ BG_COLOR: '#29619b', TEXT_COLOR: '#000' }, ['info low-contrast TEXT_COLOR'], '#ffffff'],
    // The classic messenger's own text is dark, its own background white.
    [{ BG_COLOR: '#222222' }, ['warning low-contrast TEXT_COLOR'], '#ffffff'],
    [{ TEXT_COLOR: '#fff' }, ['warning low-contrast TEXT_COLOR'], '#333333'],
    [{ BG_COLOR: '#29619b', TEXT_COLOR: '#fff' }, [], undefined],
    [{ BG_COLOR: '#eee' }, [], undefined],
    [{ TEXT_COLOR: '#333' }, [], undefined],
    // 4.5 and 3.0 when they are cut, and a step paler.
    [{ TEXT_COLOR: '#767676' }, [], undefined],
    [{ TEXT_COLOR: '#777777' }, ['info low-contrast TEXT_COLOR'], '#333333'],
    [{ TEXT_COLOR: '#949494' }, ['info low-contrast TEXT_COLOR'], '#333333'],
    [{ TEXT_COLOR: '#969696' }, ['warning low-contrast TEXT_COLOR'], '#333333'],
    // A wrong colour is not drawn at all.
    [{ BG_COLOR: 'black' }, [], undefined],
    [{}, [], undefined],
  ])('%j: %j', (look, issues, ink) => {
    expect(found(lowContrast, go(look))).toEqual(issues);
    expect(fixed(lowContrast, go(look))?.TEXT_COLOR).toBe(ink);
    if (ink) expect(contrastOf(ink, String(look.BG_COLOR ?? '#fff'))).toBeGreaterThanOrEqual(4.5);
  });

  test("the keyboard's own colours count where a button has none", () => {
    const keyboard = (COLORS: JsonObject, look: JsonObject) => ({
      BUTTONS: [{ TEXT: 'a', LINK: '/', ...look }],
      COLORS,
    });
    expect(said(lowContrast, keyboard({ BG_COLOR: '#000', TEXT_COLOR: '#fff' }, {}))).toEqual([]);
    expect(said(lowContrast, keyboard({ BG_COLOR: '#000' }, {}))).toEqual(['warning low-contrast TEXT_COLOR']);
    expect(said(lowContrast, keyboard({ TEXT_COLOR: '#fff' }, { BG_COLOR: '#eee' }))).toHaveLength(1);
  });

  test('a button that is dropped is not drawn', () => {
    expect(found(lowContrast, { LINK: 'x', BG_COLOR: '#fff', TEXT_COLOR: '#fff' })).toEqual([]);
  });

  test('the ratio is cut, not rounded up to the one that it misses', () => {
    expect(spoken(lowContrast, [{ TEXT: 'a', LINK: '/', TEXT_COLOR: '#777777' }])).toContain('contrast 4.4:1');
  });
});
