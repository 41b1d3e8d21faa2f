import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { ignoredColor } from './ignored-color.ts';

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
  expect(mended(ignoredColor, look)).toEqual({ ...look, BG_COLOR_TOKEN: token });
});

test.each<JsonObject>([
  { BG_COLOR: '#f00', BG_COLOR_TOKEN: 'base' },
  { BG_COLOR: '#f00', BG_COLOR_TOKEN: 'nonsense' },
  { BG_COLOR: 'red' },
  { OFF_BG_COLOR: '#aaa' },
  {},
])('%j: nothing is lost by it, or others say so', (look) => expect(found(ignoredColor, look)).toEqual([]));
