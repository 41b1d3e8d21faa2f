import { expect, it } from 'vitest';
import { portalMethods } from './portal-methods.ts';
import { newPortalState } from './portal-state.ts';

const state = newPortalState();

it.each([...portalMethods])('%s answers a call without parameters', (method, { scope, answer }) => {
  const [owner] = state.users;
  if (owner === undefined) throw new Error('no owner');
  expect([null, 'im', 'imbot']).toContain(scope);
  const reply = answer({ state, method, params: {}, owner, scopes: ['im'], now: 0 });
  expect(['result', 'error']).toContain(reply.outcome);
});

it('has names that differ in more than case', () => {
  const names = [...portalMethods.keys()].map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

it('begins with a portal that holds together', () => {
  const ids = state.users.map((user) => user.id);
  for (const { user } of state.webhooks) expect(ids).toContain(user);
  for (const { members } of state.chats) expect(ids).toEqual(expect.arrayContaining([...members]));
  const bots = state.bots.map(({ id }) => id);
  expect(state.users.filter(({ bot }) => bot).map(({ id }) => id)).toEqual(bots);
  for (const { botId } of state.commands) expect(bots).toContain(botId);
  expect(newPortalState()).toEqual(state);
});
