import { describe, expect, test } from 'vitest';
import { inEnglish, inRussian } from '../../testing/say.ts';
import type { Json } from '../json/json.ts';
import { BUTTON_ACTIONS } from '../request/actions.ts';
import {
  FIELD_NAMES,
  FIELDS,
  findField,
  isColor,
  isColorToken,
  isKnownAction,
  OWN_ACTIONS,
  UNDOCUMENTED_ACTIONS,
} from './fields.ts';

test.each(FIELDS)('$name says what it is, in both languages', ({ name, page, values, type, default: usual }) => {
  expect(name).toMatch(/^[A-Z][A-Z_]*$/);
  const meaning = { en: inEnglish(`field.${name}`), ru: inRussian(`field.${name}`) };
  for (const text of [meaning.en, meaning.ru]) {
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/\.$/);
  }
  expect(meaning.en).not.toMatch(/[а-яё]/i);
  expect(meaning.ru).toMatch(/[а-яё]/);
  expect(page).toMatch(/^https:\/\/apidocs\.bitrix24\.com\/.+\.html$/);
  expect(values !== undefined).toBe(type === 'choice' || type === 'flag');
  if (values && usual !== null) expect(values).toContain(usual);
});

test('the fields and what the portal makes of a wrong value', () => {
  expect(FIELDS.map(({ name, type, default: usual }) => [name, type, usual])).toEqual([
    ['TYPE', 'choice', 'BUTTON'],
    ['TEXT', 'string', null],
    ['LINK', 'string', null],
    ['ACTION', 'choice', null],
    ['ACTION_VALUE', 'string', null],
    ['COMMAND', 'string', null],
    ['COMMAND_PARAMS', 'string', null],
    ['APP_ID', 'integer', null],
    ['APP_PARAMS', 'string', null],
    ['DISPLAY', 'choice', 'BLOCK'],
    ['WIDTH', 'integer', null],
    ['BG_COLOR_TOKEN', 'choice', 'base'],
    ['BG_COLOR', 'color', null],
    ['TEXT_COLOR', 'color', null],
    ['OFF_BG_COLOR', 'color', null],
    ['OFF_TEXT_COLOR', 'color', null],
    ['BLOCK', 'flag', 'N'],
    ['DISABLED', 'flag', 'N'],
    ['CONTEXT', 'choice', 'ALL'],
  ]);
});

test.each([
  ['TYPE', ['BUTTON', 'NEWLINE']],
  ['ACTION', ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG']],
  ['DISPLAY', ['LINE', 'BLOCK']],
  ['BG_COLOR_TOKEN', ['base', 'primary', 'secondary', 'alert']],
  ['BLOCK', ['Y', 'N']],
  ['DISABLED', ['Y', 'N']],
  ['CONTEXT', ['ALL', 'MOBILE', 'DESKTOP']],
])('%s takes %j', (name, values) => {
  expect(findField(name)?.values).toEqual(values);
});

describe('the names', () => {
  test('are those of the table, each once', () => {
    expect(FIELD_NAMES).toEqual(FIELDS.map(({ name }) => name));
    expect(new Set(FIELD_NAMES).size).toBe(FIELDS.length);
  });

  test.each(FIELDS.map((field) => [field.name, field] as const))('%s is found', (name, field) => {
    expect(findField(name)).toBe(field);
  });

  test.each(['', 'text', 'ICON', 'WAIT', 'constructor', '__proto__'])('%j is not', (name) => {
    expect(findField(name)).toBeUndefined();
  });
});

test('the documented actions are those that the editor offers', () => {
  const offered = BUTTON_ACTIONS.flatMap(({ sample }) => sample((word) => word).ACTION ?? []);
  expect(offered).toEqual([...OWN_ACTIONS]);
});

test.each([...OWN_ACTIONS, ...UNDOCUMENTED_ACTIONS])('%s is an action', (action) => {
  expect(isKnownAction(action)).toBe(true);
});

test.each(['put', 'LINK', '', ' PUT', true, 1, null, undefined, ['PUT']])('%j is none', (action) => {
  expect(isKnownAction(action)).toBe(false);
});

test.each<[Json, boolean, boolean]>([
  ['base', true, false],
  ['alert', true, false],
  ['Primary', false, false],
  ['', false, false],
  [null, false, false],
  [['base'], false, false],
  ['#fff', false, true],
  ['#FFaa00', false, true],
  ['#ffff', false, false],
  ['fff', false, false],
])('%j is a colour by its name: %j, by its digits: %j', (value, named, digits) => {
  expect([isColorToken(value), isColor(value)]).toEqual([named, digits]);
});
