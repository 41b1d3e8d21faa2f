import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { messageText } from '../../portal/bbcode/message-text.ts';
import { findMethod, METHODS } from '../../request/methods.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { deprecatedMethod, longMessage, messageMissing, tornMessage } from './message.ts';

describe('message missing', () => {
  const issues = (message: string, method: MethodName = 'im.message.add') =>
    runRule(messageMissing, { ...newDesign(message), method });

  test.each(['', '   ', '\n\t', '[br]', ' #BR# [BR] '])('%j is no text', (message) => {
    expect(issues(message).map(show)).toEqual(['error message-empty']);
  });

  test.each(['a', '.', '\u00a0', '[b][/b]'])('%j is one', (message) => expect(issues(message)).toEqual([]));

  test.each<[MethodName, string | null]>([
    ['im.message.add', '(MESSAGE_EMPTY)'],
    ['imbot.message.add', '(MESSAGE_EMPTY)'],
    ['imbot.command.answer', '(MESSAGE_EMPTY)'],
    ['imbot.v2.Chat.Message.send', '(EMPTY_MESSAGE)'],
    ['imbot.v2.Command.answer', 'without text.'],
    ['im.message.update', null],
    ['imbot.message.update', null],
    ['imbot.v2.Chat.Message.update', null],
  ])('%s: %s', (method, words) => {
    const [issue] = issues('', method);
    if (words === null) expect(issue).toBeUndefined();
    else
      expect([say(issue).en, issue?.target]).toEqual([
        expect.stringContaining(words),
        { kind: 'request', field: 'message' },
      ]);
  });
});

describe('long message', () => {
  test.each<[string, string, string[]]>([
    ['a text', 'Hi', []],
    ['just not too long', 'a'.repeat(20_000), []],
    ['one too many', 'a'.repeat(20_001), ['warning long-message']],
    ['emoji count as one', '👍'.repeat(20_000), []],
    ['emoji, one too many', '👍'.repeat(20_001), ['warning long-message']],
    ['blanks around it go', `${'a'.repeat(20_000)}   `, []],
  ])('%s', (_, message, issues) => {
    const design = newDesign(message);
    expect(runRule(longMessage, design).map(show)).toEqual(issues);
    expect(messageText(message).endsWith(' (...)')).toBe(issues.length > 0);
  });

  test('both lengths are told', () => {
    const [issue] = runRule(longMessage, newDesign('a'.repeat(25_000)));
    expect(say(issue).en).toBe('The text has 25,000 characters: the portal cuts it at 20,000 and adds “(...)”.');
    expect(say(issue).ru).toContain('25\u00a0000');
  });
});

describe('deprecated method', () => {
  const designOf = (method: MethodName) => ({ ...newDesign('Hi'), method });

  test.each<[MethodName, MethodName]>([
    ['imbot.message.add', 'imbot.v2.Chat.Message.send'],
    ['imbot.message.update', 'imbot.v2.Chat.Message.update'],
    ['imbot.command.answer', 'imbot.v2.Command.answer'],
  ])('%s is followed by %s', (method, successor) => {
    const design = designOf(method);
    const [issue] = runRule(deprecatedMethod, design);
    expect(issue && show(issue)).toBe('info deprecated-method');
    const after = issue?.fix?.apply(design);
    expect(after).toEqual(designOf(successor));
    const whole = { ...designOf(method), others: { ATTACH: [], IS_EDITED: 'N' } };
    expect(issue?.fix?.apply(whole).others).toEqual({ fields: { attach: [] } });
    expect(after && runRule(deprecatedMethod, after)).toEqual([]);
    expect(after && issue?.fix?.apply(after)).toBe(after);
  });

  test('all others are of today', () => {
    const silent = METHODS.filter(({ name }) => runRule(deprecatedMethod, designOf(name)).length === 0);
    expect(silent.map(({ name }) => name)).toEqual(
      METHODS.map(({ name }) => name).filter((name) => !findMethod(name).page.includes('/outdated/')),
    );
  });
});

describe('torn message', () => {
  test('half of an emoji, which the fix takes out', () => {
    const design = { ...newDesign('Hi \ud83d!'), dialogId: 'chat1' };
    const [issue] = runRule(tornMessage, design);
    expect(issue && show(issue)).toBe('warning torn-character');
    expect(issue?.path).toEqual(['MESSAGE']);
    expect(issue?.fix?.apply(design).message).toBe('Hi !');
    expect(runRule(tornMessage, newDesign('Hi 👍!'))).toEqual([]);
  });
});
