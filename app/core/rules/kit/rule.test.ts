import { describe, expect, test } from 'vitest';
import { DOCS } from '../../json/docs.ts';
import type { Path, RequestField } from '../../json/issue.ts';
import type { MethodName } from '../../keyboard/design.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { makeCheck } from '../check-design.ts';
import {
  atKeyboard,
  atRequest,
  atRow,
  type ButtonIssue,
  forButtons,
  isPortalButton,
  type PlacedIssue,
} from './rule.ts';

describe('at place', () => {
  const issue: PlacedIssue = { code: 'all-disabled', severity: 'info', params: {} };
  const BUTTONS = [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { TEXT: 'b' }];
  const checkOf = (method?: MethodName) => makeCheck(designOf({ BOT_ID: 7, BUTTONS }, method));

  test('the keyboard', () => {
    const issueAt = atKeyboard(checkOf('imbot.v2.Chat.Message.send'), issue);
    expect(issueAt).toEqual({
      ...issue,
      page: DOCS.keyboards,
      path: ['fields', 'keyboard'],
      target: { kind: 'keyboard' },
    });
  });

  test('a row, by its first entry', () => {
    const check = checkOf();
    const paths = check.design.keyboard.rows.map((row) => atRow(check, row, issue));
    expect(paths.map(({ path, target }) => [path, target])).toEqual([
      [['KEYBOARD', 'BUTTONS', 0], { kind: 'row', id: 'r1' }],
      [['KEYBOARD', 'BUTTONS', 2], { kind: 'row', id: 'r2' }],
    ]);
    expect(atRow(check, { id: 'r9', buttons: [] }, issue).path).toEqual(['KEYBOARD']);
  });

  describe('a setting of the request', () => {
    test.each<[MethodName, RequestField, Path]>([
      ['im.message.add', 'message', ['MESSAGE']],
      ['im.message.add', 'dialogId', ['DIALOG_ID']],
      ['im.message.add', 'botId', ['BOT_ID']],
      ['im.message.add', 'method', []],
      ['im.message.update', 'messageId', ['MESSAGE_ID']],
      ['imbot.command.answer', 'commandId', ['COMMAND_ID']],
      ['imbot.command.answer', 'botId', ['KEYBOARD', 'BOT_ID']],
      ['imbot.v2.Chat.Message.send', 'message', ['fields', 'message']],
      ['imbot.v2.Chat.Message.send', 'botId', ['botId']],
      ['imbot.v2.Command.answer', 'commandId', ['commandId']],
      ['imbot.v2.Command.answer', 'method', []],
    ])('%s: %s', (method, field, path) => {
      const placed = atRequest(checkOf(method), field, issue);
      expect(placed).toMatchObject({ path, target: { kind: 'request', field } });
      expect(placed.page).toMatch(/^https:/);
    });

    test('has the page of its method, or one of its own', () => {
      expect(atRequest(checkOf('im.message.update'), 'message', issue).page).toBe(DOCS.messageUpdate);
      expect(atRequest(checkOf(), 'botId', { ...issue, page: DOCS.keyboards }).page).toBe(DOCS.keyboards);
    });
  });
});

describe('for buttons', () => {
  const issue: ButtonIssue = { code: 'empty-field', severity: 'info', params: { name: '' } };
  const design = designOf({ BUTTONS: [{ TEXT: 'a' }, 'text', { TYPE: 'NEWLINE' }, { TEXT: 'b' }] });

  test('each button is looked at, with its place in the request', () => {
    const rule = forButtons(({ button }) => ({
      ...issue,
      field: 'TEXT',
      params: { name: String(button.fields.TEXT) },
    }));
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
  ])('%j is a button: %s', (button, is) => expect(isPortalButton(button)).toBe(is));
});
