import { expect, test } from 'vitest';
import { WALLPAPERS, type Wallpaper } from '../core/portal/render/looks.ts';
import { DEFAULT_PREFERENCES, type Preferences, parsePreferences, WALLPAPER_NAMES } from './preferences.ts';

test.each([
  null,
  '',
  '{',
  'null',
  '7',
  '"ru"',
  '[]',
  '{}',
  '{"language":"de","theme":1,"drawer":"toString","jsonScope":null,"jsonStyle":["pretty"],"chatWidth":"400"}',
  '{"renderer":"desktop","scheme":true,"wallpaper":"toString","showDropped":"yes"}',
  '{"__proto__":{"theme":"dark"}}',
])('%j gives the defaults', (text) => {
  expect(parsePreferences(text, ['en'])).toEqual(DEFAULT_PREFERENCES);
});

test('what was chosen comes back', () => {
  const chosen: Preferences = {
    language: 'ru',
    theme: 'dark',
    drawer: 'portal',
    jsonScope: 'request',
    jsonStyle: 'compact',
    snippetTarget: 'go',
    chatWidth: 412,
    renderer: 'classic',
    previewLarge: true,
    wallpaper: 'peach',
    showDropped: true,
    singleKeys: false,
    laterOffers: ['version b1 7'],
    recent: ['action:undo'],
    drawerHeight: 300,
    previewHeight: 400,
    sideWidth: 512,
    sheetHeight: 240,
  };
  expect(parsePreferences(JSON.stringify(chosen), ['en'])).toEqual(chosen);
});

test('every wallpaper that is drawn can be chosen', () => {
  expect(WALLPAPER_NAMES).toEqual(Object.keys(WALLPAPERS));
});

test.each<[object, Wallpaper | 'auto']>([
  [{ scheme: 'dark' }, 'teal'],
  [{ scheme: 'light' }, 'auto'],
  [{ wallpaper: 'usual' }, 'usual'],
  [{ scheme: 'dark', wallpaper: 'sky' }, 'sky'],
  [{ scheme: 'dark', wallpaper: 'night' }, 'teal'],
])('the wallpaper kept in %j is %s', (kept, wallpaper) => {
  expect(parsePreferences(JSON.stringify(kept), ['en'])).toEqual({ ...DEFAULT_PREFERENCES, wallpaper });
});

test('one strange value leaves the others', () => {
  const text = '{"language":"ru","theme":"blue","chatWidth":400,"unknown":1}';
  expect(parsePreferences(text, ['en'])).toEqual({ ...DEFAULT_PREFERENCES, language: 'ru', chatWidth: 400 });
});

test.each([
  [400, 400],
  [100, 320],
  [-5, 320],
  [4000, 900],
])('a chat %i wide is %i wide', (kept, width) => {
  expect(parsePreferences(`{"chatWidth":${kept}}`, []).chatWidth).toBe(width);
});

test.each([
  ['300.4', 300],
  ['-5', 0],
  ['1e9', 4000],
  ['1e999', null],
  ['"300"', null],
  ['null', null],
])('a drawer kept as %s high is %s high', (kept, height) => {
  expect(parsePreferences(`{"drawerHeight":${kept}}`, []).drawerHeight).toBe(height);
});

test('too large a number is a wide chat', () => {
  expect(parsePreferences('{"chatWidth":1e999}', []).chatWidth).toBe(900);
});

test.each([
  [[], 'en'],
  [['en-GB', 'ru'], 'en'],
  [['ru'], 'ru'],
  [['ru-RU', 'en'], 'ru'],
  [['RU-ru'], 'ru'],
  [['de-DE', 'ru-RU'], 'ru'],
  [['de-DE', 'en-US', 'ru'], 'en'],
  [['de', 'fr'], 'en'],
  [['be'], 'ru'],
  [['kk-KZ'], 'ru'],
  [['uk', 'en'], 'ru'],
  [['rum'], 'en'],
  [[''], 'en'],
])('a reader of %j is met in %s', (languages, language) => {
  expect(parsePreferences(null, languages).language).toBe(language);
});

test('the language that was chosen wins over the guess', () => {
  expect(parsePreferences('{"language":"en"}', ['ru']).language).toBe('en');
});
