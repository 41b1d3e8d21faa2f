import { expect, test } from 'vitest';
import { DOCS } from '../../json/docs.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { forButtons, isButton } from './for-buttons.ts';
import type { ButtonIssue } from './rule.ts';

const issue: ButtonIssue = { code: 'empty-field', severity: 'info', params: { name: '' } };
const design = designOf({ BUTTONS: [{ TEXT: 'a' }, 'text', { TYPE: 'NEWLINE' }, { TEXT: 'b' }] });

test('each button is looked at, with its place in the request', () => {
  const rule = forButtons(({ button }) => ({ ...issue, field: 'TEXT', params: { name: String(button.fields.TEXT) } }));
  expect(runRule(rule, design)).toEqual([
    {
      ...issue,
      params: { name: 'a' },
      page: DOCS.keyboards,
      path: ['KEYBOARD', 'BUTTONS', 0, 'TEXT'],
      target: { kind: 'button', id: 'b1', field: 'TEXT' },
    },
    {
      ...issue,
      params: { name: 'b' },
      page: DOCS.keyboards,
      path: ['KEYBOARD', 'BUTTONS', 3, 'TEXT'],
      target: { kind: 'button', id: 'b3', field: 'TEXT' },
    },
  ]);
});

test('nothing, one and several may be found, and an issue may have a page of its own', () => {
  const rule = forButtons(({ button }) =>
    button.fields.TEXT === 'a' ? null : [issue, { ...issue, page: 'https://example.com/' }],
  );
  expect(runRule(rule, design).map(({ page }) => page)).toEqual([DOCS.keyboards, 'https://example.com/']);
  expect(
    runRule(
      forButtons(() => []),
      design,
    ),
  ).toEqual([]);
});

test.each([
  [{ id: 'b1', fields: {} }, true],
  [{ id: 'b1', fields: { TYPE: 'newline' } }, true],
  [{ id: 'b1', fields: { TYPE: 'NEWLINE', TEXT: 'a' } }, false],
  [{ id: 'b1', fields: { TYPE: true } }, false],
  [{ id: 'b1', fields: {}, raw: null }, false],
])('%j is a button: %s', (button, is) => expect(isButton(button)).toBe(is));
