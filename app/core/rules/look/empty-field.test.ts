import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { botKeyboard, designOf, found, mended, runRule } from '../../testdata/run-rule.ts';
import { emptyField } from './empty-field.ts';

test.each<[JsonObject, string[]]>([
  [{ WIDTH: null }, ['info empty-field WIDTH']],
  [{ BG_COLOR: '', DISABLED: '' }, ['info empty-field BG_COLOR', 'info empty-field DISABLED']],
  [{ TYPE: null }, ['info empty-field TYPE']],
  [{ CONTEXT: 0, DISPLAY: false, BG_COLOR_TOKEN: [] }, []],
  // Other rules speak of what makes an action.
  [{ LINK: '', TEXT: null, ICON: '' }, []],
  [{}, []],
])('%j: %j', (fields, issues) => expect(found(emptyField, fields)).toEqual(issues));

test('the mend takes it away, one field at a time', () => {
  expect(mended(emptyField, { LINK: '/', WIDTH: '', BLOCK: null })).toEqual({ LINK: '/', BLOCK: null });
});

test('the field is named', () => {
  const [issue] = runRule(emptyField, designOf(botKeyboard({ CONTEXT: '' })));
  expect(say(issue)).toEqual({
    en: 'CONTEXT is empty: the portal takes it for missing.',
    ru: 'Поле CONTEXT пустое: для портала его нет.',
  });
});
