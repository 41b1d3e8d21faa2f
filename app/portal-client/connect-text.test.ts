import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { connectNow, connectText } from './connect.ts';
import { connectionStore, selectConnection } from './connection-store.ts';

let fetched: Mock<typeof fetch>;
let portals = 0;
const address = (secret = 'xxxxxxxxxxxxxxxx') => `https://t${portals}.example.com/rest/1/${secret}/`;
const type = (webhookText: string) => connectionStore.setState({ webhookText });
const now = () => selectConnection(connectionStore.getState());
const said = (result: object) => fetched.mockImplementation(async () => new Response(JSON.stringify(result)));

beforeEach(() => {
  portals += 1;
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  connectionStore.setState(connectionStore.getInitialState());
  fetched.mockImplementation(async (called) => {
    return new Response(JSON.stringify({ result: String(called).endsWith('/scope') ? ['im'] : { ID: '1' } }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a webhook that leads somewhere leaves the field', async () => {
  connectionStore.setState({ adding: true });
  type(`here it is: ${address()}profile.json`);
  await connectText();
  expect(now()).toMatchObject({ state: 'ready', owner: { id: 1 } });
  expect(connectionStore.getState()).toMatchObject({ webhookText: '', adding: false });
});

test('one that is refused stays, to be mended', async () => {
  said({ error: 'INVALID_CREDENTIALS' });
  type(address());
  await connectText();
  expect(now()?.state).toBe('failed');
  expect(connectionStore.getState().webhookText).toBe(address());
});

test('what was typed meanwhile stays', async () => {
  type(address());
  const connecting = connectText();
  type('something else');
  await connecting;
  expect(connectionStore.getState().webhookText).toBe('something else');
});

test('no webhook, no call', async () => {
  type('nothing of the kind');
  await connectText();
  expect(connectNow()).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test('a message that is sent at once has somewhere to go', async () => {
  type(address());
  expect(connectNow()).toMatchObject({ state: 'checking' });
  expect(connectNow()?.id).toBe(now()?.id);
  await vi.waitFor(() => expect(now()?.state).toBe('ready'));
  expect(fetched).toHaveBeenCalledTimes(3);
  expect(connectNow()).toBe(now());
});

test('the webhook in the field counts, whichever portal is in use', async () => {
  type(address());
  await connectText();
  const first = now();
  portals += 1;
  type(address());
  expect(connectNow()?.id).not.toBe(first?.id);
  type(address('yyyyyyyyyyyyyyyy'));
  expect(connectNow()?.gate).toMatchObject({ webhook: { secret: 'yyyyyyyyyyyyyyyy' } });
  await vi.waitFor(() => expect(now()?.state).toBe('ready'));
});
