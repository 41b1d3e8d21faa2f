import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { runRule } from '../../testdata/run-rule.ts';
import { needsSecret } from './needs-secret.ts';

test.each<[MethodName, string | null]>([
  ['im.message.add', null],
  ['im.message.update', null],
  ['imbot.message.add', 'CLIENT_ID'],
  ['imbot.message.update', 'CLIENT_ID'],
  ['imbot.command.answer', 'CLIENT_ID'],
  ['imbot.v2.Chat.Message.send', 'botToken'],
  ['imbot.v2.Chat.Message.update', 'botToken'],
  ['imbot.v2.Command.answer', 'botToken'],
])('%s: %s', (method, secret) => {
  const issues = runRule(needsSecret, { ...newDesign('Hi'), method });
  if (secret === null) {
    expect(issues).toEqual([]);
    return;
  }
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code: 'needs-secret',
    severity: 'info',
    target: { kind: 'request', field: 'method' },
  });
  expect([say(issues[0]).en, say(issues[0]).ru]).toEqual([
    expect.stringContaining(secret),
    expect.stringContaining(secret),
  ]);
});
