import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { neededIds } from './needed-ids.ts';

const look = (method: MethodName, messageId = '', commandId = '') =>
  runRule(neededIds, { ...newDesign('Hi'), method, messageId, commandId });

test.each<[MethodName, string[]]>([
  ['im.message.add', []],
  ['imbot.v2.Chat.Message.send', []],
  ['im.message.update', ['messageId']],
  ['imbot.v2.Chat.Message.update', ['messageId']],
  ['imbot.command.answer', ['messageId', 'commandId']],
  ['imbot.v2.Command.answer', ['messageId', 'commandId']],
])('%s asks for %j', (method, fields) => {
  const issues = look(method);
  expect(issues.map(show)).toEqual(fields.map(() => 'warning missing-id'));
  expect(issues.map(({ target }) => target)).toEqual(fields.map((field) => ({ kind: 'request', field })));
  expect(look(method, '12', '3')).toEqual([]);
});

test.each([
  ['12', []],
  [' 12 ', []],
  ['012', []],
  ['0', ['warning wrong-id']],
  ['-5', ['warning wrong-id']],
  ['12a', ['warning wrong-id']],
  ['1.5', ['warning wrong-id']],
  ['{{ID}}', ['warning wrong-id']],
  ['  ', ['warning missing-id']],
])('%j: %j', (typed, issues) => expect(look('im.message.update', typed).map(show)).toEqual(issues));

test('the id is named in both languages', () => {
  const [, issue] = look('imbot.command.answer', '1', 'x');
  expect(issue).toBeUndefined();
  expect(say(look('imbot.command.answer', '1', 'x')[0])).toEqual({
    en: 'The command id must be a whole number above 0, not "x".',
    ru: 'Нужен id команды — целое число больше 0, а не "x".',
  });
});
