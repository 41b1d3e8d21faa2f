import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { messageMissing } from './message-missing.ts';

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
