import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newDesign } from '../app/core/keyboard/design.ts';
import { readKeyboard } from '../app/core/request/read-keyboard.ts';
import { parseWebhook } from '../app/core/request/read-webhook.ts';
import type { Connection } from '../app/portal-client/call/connection.ts';
import { sendDesign } from '../app/portal-client/send-store.ts';
import type { FaultName } from '../e2e/portal/faults.ts';
import { type PortalServer, startPortal } from '../e2e/portal/server.ts';

// How long it waits between two tries belongs to other tests: here each wait is over at once.
vi.mock('../app/portal-client/call/wait.ts', () => ({ wait: async () => true }));

const CUTS: readonly FaultName[] = ['cut-before', 'cut-after', 'cut-middle'];
const TIMES = 200;
let portal: PortalServer;
let connection: Connection;

beforeAll(async () => {
  portal = await startPortal();
  const { webhook } = parseWebhook(portal.webhook);
  if (!webhook) throw new Error('The portal gave no webhook');
  connection = {
    id: 'test',
    gate: { kind: 'webhook', webhook },
    state: 'ready',
    owner: null,
    scopes: [],
    failure: null,
    revision: null,
    cut: false,
    tokens: { clientId: 'client', botToken: 'token' },
  };
});
afterAll(() => portal.close());

const design = (message: string) => ({
  ...newDesign(message),
  dialogId: 'chat1',
  keyboard: readKeyboard({ BUTTONS: [{ TEXT: 'Site', LINK: 'https://example.com/' }] }).document,
});

const withText = (text: string) => portal.messages().filter((message) => message.text === text).length;

test(`a line that is cut ${TIMES} times, at every point, never makes two messages of one`, async () => {
  const outcomes = { sent: 0, failed: 0 };
  for (let i = 0; i < TIMES; i += 1) {
    const cut = CUTS[i % CUTS.length] as FaultName;
    // From a single cut, which a repetition heals, to a line that stays dead through all of them.
    const cuts = 1 + (i % 5);
    portal.fault(cut, cuts, 0, 'im.message.add');
    const message = `Message ${i}`;
    const phase = await sendDesign(connection, design(message), { kind: 'new' });
    portal.fault(null);
    expect(withText(message)).toBeLessThanOrEqual(1);
    if (phase.kind === 'sent') outcomes.sent += 1;
    else {
      outcomes.failed += 1;
      // The person presses again: the same message, known again by its TEMPLATE_ID.
      expect(await sendDesign(connection, design(message), { kind: 'new' })).toMatchObject({ kind: 'sent' });
    }
    expect(withText(message)).toBe(1);
  }
  expect(portal.messages()).toHaveLength(TIMES);
  // Both ways were gone.
  expect(outcomes.sent).toBeGreaterThan(50);
  expect(outcomes.failed).toBeGreaterThan(20);
}, 120_000);

test('a method without a TEMPLATE_ID is never repeated by itself', async () => {
  const before = portal.messages().length;
  const bot = { ...design('As a bot'), method: 'imbot.message.add' as const };
  const keyboard = readKeyboard({ BOT_ID: 456, BUTTONS: [{ TEXT: 'Site', LINK: '/' }] }).document;
  for (const cut of CUTS) {
    portal.fault(cut, 1, 0, 'imbot.message.add');
    const seen = portal.requests.length;
    expect(await sendDesign(connection, { ...bot, keyboard }, { kind: 'new' })).toMatchObject({ kind: 'failed' });
    expect(portal.requests.length - seen).toBe(1);
  }
  // Two of the three cuts came after the portal had done it.
  expect(portal.messages()).toHaveLength(before + 2);
});
