import { expect, test } from 'vitest';
import { type MethodName, newDesign } from '../../keyboard/design.ts';
import { findMethod, METHODS } from '../../request/methods.ts';
import { runRule, show } from '../../testdata/run-rule.ts';
import { deprecatedMethod } from './deprecated-method.ts';

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
  expect(after && runRule(deprecatedMethod, after)).toEqual([]);
  expect(after && issue?.fix?.apply(after)).toBe(after);
});

test('all others are of today', () => {
  const silent = METHODS.filter(({ name }) => runRule(deprecatedMethod, designOf(name)).length === 0);
  expect(silent.map(({ name }) => name)).toEqual(
    METHODS.map(({ name }) => name).filter((name) => !findMethod(name).page.includes('/outdated/')),
  );
});
