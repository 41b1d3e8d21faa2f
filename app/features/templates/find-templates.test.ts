import { expect, test } from 'vitest';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { findTemplates } from './find-templates.ts';

const ids = (text: string, language: 'en' | 'ru') => findTemplates(TEMPLATES, text, language).map(({ id }) => id);

test.each([
  ['approv', 'en', ['approval']],
  ['  POLL ', 'en', ['poll']],
  ['согласов', 'ru', ['approval']],
  ['отчет', 'ru', ['confirm']],
  ['back step', 'en', ['wizard']],
  ['client call', 'en', ['callback']],
  ['imopenlines', 'en', []],
  ['confirm', 'ru', []],
] as const)('%j in %s', (text, language, expected) => {
  expect(ids(text, language).toSorted()).toEqual(expected.toSorted());
});

test('an empty text finds all, in their order', () => {
  expect(ids(' ', 'ru')).toEqual(TEMPLATES.map(({ id }) => id));
});
