import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { contrastOf } from '../kit/measure-color.ts';
import { lowContrast } from './low-contrast.ts';

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
  expect(mended(lowContrast, go(look))?.TEXT_COLOR).toBe(ink);
  if (ink) expect(contrastOf(ink, String(look.BG_COLOR ?? '#fff'))).toBeGreaterThanOrEqual(4.5);
});

test("the keyboard's own colours count where a button has none", () => {
  const keyboard = (COLORS: JsonObject, look: JsonObject) => ({ BUTTONS: [{ TEXT: 'a', LINK: '/', ...look }], COLORS });
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
