import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { explainError } from '../app/core/portal/errors/explain-error.ts';
import { parseWebhook } from '../app/core/request/read-webhook.ts';
import { ERROR_CODES } from '../app/core/testdata/error-codes.ts';
import { call } from '../app/portal-client/call/call.ts';
import { type PortalServer, startPortal } from '../e2e/portal/server.ts';

// How long it waits between two tries belongs to other tests: here each wait is over at once.
vi.mock('../app/portal-client/call/wait.ts', () => ({ wait: async () => true }));

let portal: PortalServer;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

test.each(ERROR_CODES)('%s of a real answer is told in plain words, and changes nothing', async (code) => {
  const { webhook } = parseWebhook(portal.webhook);
  if (!webhook) throw new Error('The portal gave no webhook');
  const before = portal.messages().length;
  portal.fault({ code, description: 'Said by the portal', status: 400 });
  const params = { DIALOG_ID: 'chat1', MESSAGE: 'Hi' };
  const reply = await call({ gate: { kind: 'webhook', webhook } }, 'im.message.add', params, { kind: 'once' });
  portal.fault(null);
  expect(reply).toMatchObject({ outcome: 'error', code, description: 'Said by the portal' });
  expect(explainError({ code, method: 'im.message.add' }).known).toBe(true);
  expect(portal.messages()).toHaveLength(before);
});
