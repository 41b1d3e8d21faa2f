import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { recipient } from './recipient.ts';

const designOf = (dialogId: string, method: MethodName = 'im.message.add') => ({
  ...newDesign('Hi'),
  dialogId,
  method,
});

test.each<[string, string[], string | undefined]>([
  ['chat1', [], undefined],
  [' sg7 ', [], undefined],
  ['CHAT12', [], undefined],
  ['15', [], undefined],
  ['crm|DEAL|5', [], undefined],
  ['', ['info no-dialog'], undefined],
  ['  ', ['info no-dialog'], undefined],
  ['abc', ['warning wrong-dialog'], undefined],
  ['5abc', ['warning wrong-dialog'], undefined],
  ['crm5', ['warning wrong-dialog'], undefined],
  ['chat0', ['warning wrong-dialog'], undefined],
  ['chat 12', ['warning wrong-dialog'], 'chat12'],
  ['/online/?IM_DIALOG=chat12', ['warning wrong-dialog'], 'chat12'],
  ['007', ['warning wrong-dialog'], '7'],
])('%j: %j, mended %s', (typed, issues, after) => {
  const design = designOf(typed);
  const found = runRule(recipient, design);
  expect(found.map(show)).toEqual(issues);
  expect(found[0]?.fix?.apply(design).dialogId).toBe(after);
  if (after !== undefined) expect(runRule(recipient, designOf(after))).toEqual([]);
});

test('a stranger may get the message', () => {
  expect(say(runRule(recipient, designOf('5abc'))[0]).en).toMatch(/^The portal reads "5abc" as user 5/);
  expect(say(runRule(recipient, designOf('abc'))[0]).en).toMatch(/^The portal finds no dialog "abc"/);
  expect(say(runRule(recipient, designOf('5abc', 'imbot.message.add'))[0]).en).toMatch(/^The portal finds no dialog/);
});

test.each<[MethodName, number]>([
  ['im.message.update', 0],
  ['imbot.command.answer', 0],
  ['imbot.v2.Command.answer', 1],
  ['imbot.v2.Chat.Message.send', 1],
])('%s asks for a dialog: %d', (method, count) => expect(runRule(recipient, designOf('', method))).toHaveLength(count));
