import { describe, expect, test } from 'vitest';
import { inEnglish, inRussian } from '../../testing/say.ts';
import { FIELD_NAMES, findField } from '../keyboard/fields.ts';
import { readAction } from '../portal/validator/store-action.ts';
import { storeKeyboard } from '../portal/validator/trace-keyboard.ts';
import { ACTION_FIELDS, BUTTON_ACTIONS, findButtonAction, findExample, sampleButton } from './actions.ts';

test('the palette from top to bottom', () => {
  expect(BUTTON_ACTIONS.map(({ kind }) => kind)).toEqual([
    'LINK',
    'COMMAND',
    'PUT',
    'SEND',
    'COPY',
    'CALL',
    'DIALOG',
    'APP_ID',
  ]);
});

test('the values of ACTION are actions of the same name', () => {
  const kinds: readonly string[] = BUTTON_ACTIONS.map(({ kind }) => kind);
  expect(findField('ACTION')?.values?.every((value) => kinds.includes(value))).toBe(true);
});

test('only the one that the documentation calls so is deprecated', () => {
  expect(BUTTON_ACTIONS.filter(({ deprecated }) => deprecated).map(({ kind }) => kind)).toEqual(['APP_ID']);
});

test.each([inEnglish, inRussian])(
  'the values of samples that a person has to replace are known, in each language',
  (word) => {
    const found = BUTTON_ACTIONS.map(({ kind }) => [kind, findExample(kind, sampleButton(kind, word))]);
    expect(found).toEqual([
      ['LINK', 'LINK'],
      ['COMMAND', null],
      ['PUT', null],
      ['SEND', null],
      ['COPY', 'ACTION_VALUE'],
      ['CALL', 'ACTION_VALUE'],
      ['DIALOG', 'ACTION_VALUE'],
      ['APP_ID', 'APP_ID'],
    ]);
    expect(findExample('LINK', { LINK: 'https://b24.example/' })).toBeNull();
  },
);

describe.each(BUTTON_ACTIONS)('$kind', (action) => {
  const { kind, inputs } = action;
  const sample = { en: sampleButton(kind, inEnglish), ru: sampleButton(kind, inRussian) };

  test('is found by its kind', () => {
    expect(findButtonAction(kind)).toBe(action);
  });

  test('every text is there in both languages', () => {
    const hints = inputs.map(({ name }) => `input.${name}.hint` as const);
    const labels = inputs.map(({ name }) => `input.${name}` as const);
    for (const key of [`button.${kind}`, `button.${kind}.does`, ...labels, ...hints] as const) {
      const [en, ru] = [inEnglish(key), inRussian(key)];
      expect(en).toMatch(/^[A-Za-z].*\S$/);
      expect(en).not.toMatch(/[а-яё]/i);
      expect(ru).toMatch(/\S$/);
      expect(ru).toMatch(/[а-яё]/i);
    }
    for (const key of hints) expect([inEnglish(key), inRussian(key)].every((text) => text.endsWith('.'))).toBe(true);
  });

  test('asks for fields that make up an action, each with an example', () => {
    expect(inputs.length).toBeGreaterThan(0);
    for (const { field, example } of inputs) {
      expect(ACTION_FIELDS).toContain(field);
      expect(example.trim()).not.toBe('');
    }
  });

  test.each(['en', 'ru'] as const)('its sample in %s does what it says', (language) => {
    const fields = sample[language];
    expect(readAction(fields)).toBe(kind);
    expect(String(fields.TEXT).trim()).not.toBe('');
    expect(fields.DISPLAY).toBe('LINE');
  });

  test.each(['en', 'ru'] as const)('its sample in %s is written in the order of the table', (language) => {
    const keys = Object.keys(sample[language]);
    expect(keys).toEqual(FIELD_NAMES.filter((field) => keys.includes(field)));
  });

  test.each(['en', 'ru'] as const)('its sample in %s is kept by the portal as it is', (language) => {
    const params = { DIALOG_ID: '1', MESSAGE: 'Hi', BOT_ID: 7, KEYBOARD: { BUTTONS: [sample[language]] } };
    expect(storeKeyboard('im.message.add', params)).toMatchObject({ outcome: 'stored', buttons: [sample[language]] });
  });

  test('the samples differ in nothing but texts', () => {
    expect(Object.keys(sample.ru)).toEqual(Object.keys(sample.en));
    expect(sample.ru.TEXT).not.toBe(sample.en.TEXT);
  });
});

test('the fields that make up an action are fields, and those of every action', () => {
  expect(ACTION_FIELDS.every((field) => FIELD_NAMES.includes(field))).toBe(true);
  const known: readonly string[] = ACTION_FIELDS;
  for (const { kind } of BUTTON_ACTIONS) {
    expect(Object.keys(sampleButton(kind, inEnglish)).filter((field) => !known.includes(field))).toEqual([
      'TEXT',
      'DISPLAY',
    ]);
  }
});
