import { expect, it } from 'vitest';
import { answerMethodGet } from './answer-method-get.ts';
import { portalMethods } from './portal-methods.ts';
import { done, START } from './testdata/ask-portal.ts';

it.each([
  ['im.message.add', true, true],
  ['IMBOT.V2.BOT.REGISTER', true, true],
  ['method.get', true, true],
  ['im.nothing', false, false],
  ['', false, false],
])('method.get %j', (name, isExisting, isAvailable) => {
  expect(done(START, 'method.get', { name }).result).toEqual({ isExisting, isAvailable });
});

it('knows what the webhook may not call', () => {
  const [owner] = START.users;
  if (owner === undefined) throw new Error('no owner');
  const call = { state: START, method: 'method.get', owner, scopes: ['im'], now: 0 };
  expect(answerMethodGet({ ...call, params: { NAME: 'imbot.bot.list' } }, portalMethods)).toMatchObject({
    result: { isExisting: true, isAvailable: false },
  });
  expect(answerMethodGet({ ...call, params: { name: 'scope' } }, portalMethods)).toMatchObject({
    result: { isAvailable: true },
  });
});
