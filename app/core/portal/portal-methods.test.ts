import { expect, it } from 'vitest';
import { portalMethods } from './portal-methods.ts';
import { refuse } from './portal-reply.ts';
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
  expect(newPortalState()).toEqual(state);
});

it('refuses with 400 unless told otherwise', () => {
  expect(refuse('A', 'b')).toEqual({ outcome: 'error', error: { code: 'A', description: 'b', status: 400 } });
  expect(refuse('A', 'b', 403).error.status).toBe(403);
});
