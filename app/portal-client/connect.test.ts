import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { resetBuiltIn } from './call/built-in-store.ts';
import { connect, connectionId } from './connect.ts';
import { connectionStore, findConnection, selectConnection } from './connection-store.ts';
import { forget, recall, recallOnce, remember } from './remember.ts';

const gate = (portal: string, secret = 'xxxxxxxxxxxxxxxx', user = '1') => {
  return { kind: 'webhook' as const, webhook: { origin: `https://${portal}.example.com`, prefix: '', user, secret } };
};
const PROFILE = { ID: '1', ADMIN: true, NAME: 'Anna', LAST_NAME: 'Ivanova' };
let fetched: Mock<typeof fetch>;
let kept: Map<string, string>;

/** A portal that answers every method by its name; what is not named is refused. */
function portal(answers: Readonly<Record<string, unknown>>): void {
  fetched.mockImplementation(async (address) => {
    const method = String(address).split('/').at(-1) ?? '';
    const known = Object.hasOwn(answers, method);
    return new Response(JSON.stringify(known ? { result: answers[method] } : { error: 'INVALID_CREDENTIALS' }));
  });
}

beforeEach(() => {
  fetched = vi.fn<typeof fetch>();
  kept = new Map();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  connectionStore.setState(connectionStore.getInitialState());
  resetBuiltIn();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = () => fetched.mock.calls.map(([address]) => String(address).split('/').at(-1));
const now = () => selectConnection(connectionStore.getState());

test('asks whose webhook it is and what it may do', async () => {
  portal({ profile: PROFILE, scope: ['im', 'imbot'] });
  const connecting = connect(gate('a'));
  expect(now()).toMatchObject({ state: 'checking', owner: null });
  await connecting;
  expect(now()).toMatchObject({
    state: 'ready',
    owner: { id: 1, name: 'Anna Ivanova', admin: true },
    scopes: ['im', 'imbot'],
  });
  expect(asked()).toEqual(['profile', 'scope', 'im.revision.get']);
});

test.each([
  [{ rest: 36, web: 130 }, 36],
  [{ rest: '37' }, 37],
  [{ web: 130 }, null],
  [[], null],
  [undefined, null],
])('a portal tells its revision, or does not: %j', async (revision, expected) => {
  portal({ profile: PROFILE, scope: ['im'], ...(revision && { 'im.revision.get': revision }) });
  await connect(gate('rev'));
  expect(now()).toMatchObject({ state: 'ready', revision: null });
  const { id } = now() ?? { id: '' };
  // Whatever was answered has arrived when a later connection is ready.
  await connect(gate('rev-later'));
  expect(findConnection(id)).toMatchObject({ state: 'ready', failure: null, revision: expected });
});

test('a webhook that may not ask for the revision is not tried', async () => {
  portal({ profile: PROFILE, scope: ['imbot'] });
  await connect(gate('rev-imbot'));
  expect(asked()).toEqual(['profile', 'scope']);
});

test('a webhook that is refused', async () => {
  portal({});
  await connect(gate('b'));
  expect(now()).toMatchObject({ state: 'failed', failure: { code: 'INVALID_CREDENTIALS' }, scopes: null });
});

test.each([
  [
    { profile: { ID: 'x' }, scope: 'im' },
    { state: 'failed', owner: null, scopes: null, failure: { failure: 'not-understood', came: '{"ID":"x"}' } },
  ],
  [
    { profile: { ID: '1e3' }, scope: ['im'] },
    { state: 'failed', owner: null, scopes: ['im'] },
  ],
  [
    { profile: PROFILE, scope: false },
    { state: 'failed', failure: { failure: 'not-understood', came: 'false' } },
  ],
  [
    { profile: null, scope: [1, 'im'] },
    { state: 'failed', owner: null, scopes: ['im'] },
  ],
  [
    { profile: { ...PROFILE, NAME: 'я'.repeat(300), LAST_NAME: '' }, scope: [] },
    { state: 'ready', owner: { id: 1, name: `${'я'.repeat(200)}…`, admin: true }, cut: true },
  ],
  [
    { profile: { ID: 7, ADMIN: false, NAME: ' ' }, scope: [] },
    { state: 'ready', owner: { id: 7, name: '', admin: false }, scopes: [], cut: false },
  ],
])('strange answers: %j', async (answers, expected) => {
  portal(answers);
  await connect(gate('c'));
  expect(now()).toMatchObject(expected);
});

test('several portals can be switched without asking again', async () => {
  portal({ profile: PROFILE, scope: ['im'] });
  await connect(gate('d'));
  await connect(gate('e'));
  expect(now()?.id).toBe('https://e.example.com/1');
  await connect(gate('d'));
  expect(now()?.id).toBe('https://d.example.com/1');
  expect(fetched).toHaveBeenCalledTimes(6);
});

test('a new webhook of the same person takes the place of the old one', async () => {
  portal({ profile: PROFILE, scope: ['im'] });
  await connect(gate('f'));
  await connect(gate('f', 'yyyyyyyyyyyyyyyy'));
  expect(connectionStore.getState().connections).toHaveLength(1);
  expect(fetched).toHaveBeenCalledTimes(6);
});

test('the built-in portal is asked alike, and its bot is ready to write', async () => {
  await connect({ kind: 'built-in' });
  expect(now()).toMatchObject({ id: 'built-in', state: 'ready', owner: { id: 1 }, scopes: ['im', 'imbot'] });
  expect(now()?.tokens).toEqual({ clientId: 'client', botToken: 'token' });
  expect(fetched).not.toHaveBeenCalled();
  remember(true);
  expect([...kept.values()]).toEqual(['[]']);
});

test('what was remembered is recalled once, not again after it was forgotten', async () => {
  portal({ profile: PROFILE, scope: ['im'] });
  kept.set('kd.webhooks', '["https://r.example.com/rest/1/xxxxxxxxxxxxxxxx/"]');
  recallOnce();
  expect(now()?.id).toBe('https://r.example.com/1');
  connectionStore.setState(connectionStore.getInitialState());
  recallOnce();
  expect(now()).toBeNull();
});

test('nothing is kept unless it is wanted', async () => {
  portal({ profile: PROFILE, scope: ['im'] });
  await connect(gate('g'));
  expect(kept.size).toBe(0);
  remember(true);
  expect([...kept.values()].join()).toContain('xxxxxxxxxxxxxxxx');
  connectionStore.setState(connectionStore.getInitialState());
  recall();
  await vi.waitFor(() => expect(now()?.state).toBe('ready'));
  expect(connectionStore.getState().remembered).toBe(true);
  forget(connectionId(gate('g')));
  expect([...kept.values()].join()).not.toContain('xxxx');
  expect(findConnection('https://g.example.com/1')).toBeNull();
  remember(false);
  expect(kept.size).toBe(0);
});

test.each([null, '', '{', '[5, "not an address"]', '{"a":1}'])('strange things kept: %j', (text) => {
  if (text !== null) kept.set('kd.webhooks', text);
  expect(() => recall()).not.toThrow();
  expect(connectionStore.getState().connections).toEqual([]);
});

test('where storage is forbidden, nothing is kept and nothing breaks', () => {
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new Error('forbidden');
    },
  });
  remember(true);
  expect(connectionStore.getState().remembered).toBe(false);
  expect(() => recall()).not.toThrow();
});
