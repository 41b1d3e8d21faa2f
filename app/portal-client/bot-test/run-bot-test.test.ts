import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { newPortalState } from '../../core/portal/server/portal-state.ts';
import { soak } from '../../core/testdata/soak.ts';
import { connectionStore } from '../connection-store.ts';
import { isTestCode } from './bot-code.ts';
import { botTestStore } from './bot-test-store.ts';
import { decideDialog, stopBotTest } from './current-test.ts';
import { runBotTest } from './run-bot-test.ts';
import { type Fault, KEYBOARD, stubDocument, testPortal } from './testdata/test-portal.ts';

const START = newPortalState();
const METHODS = [
  'imbot.v2.Bot.register',
  'imbot.v2.Command.register',
  'imbot.v2.Chat.Message.send',
  'imbot.v2.Event.get',
  'imbot.v2.Chat.Message.delete',
  'imbot.v2.Command.list',
  'imbot.v2.Command.unregister',
  'imbot.v2.Bot.list',
  'imbot.v2.Bot.unregister',
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('performance', { now: () => Date.now(), setResourceTimingBufferSize: () => undefined });
  stubDocument();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const now = () => botTestStore.getState();
const step = () => (now().phase.kind === 'running' && 'step' in now().phase ? now().phase : now().phase.kind);
const listening = () => vi.waitFor(() => expect(step()).toMatchObject({ step: 'listening' }));

it('makes a bot, shows presses, and leaves nothing behind', async () => {
  const { portal, plan } = testPortal();
  const running = runBotTest(plan);
  await listening();
  expect(portal.state.bots.at(-1)).toMatchObject({ eventMode: 'fetch', hidden: false });
  expect(isTestCode(portal.state.bots.at(-1)?.code ?? '')).toBe(true);
  expect(portal.state.commands.slice(START.commands.length)).toMatchObject([
    { command: 'help', hidden: true, common: false },
    { command: 'rate' },
  ]);
  const message = portal.state.messages.at(-1);
  expect(message).toMatchObject({ text: 'Press me', dialogId: '1', authorId: now().run?.bot?.id });
  portal.press(1);
  await vi.advanceTimersByTimeAsync(1500);
  expect(now().presses).toMatchObject([
    { kind: 'command', command: 'rate', params: '5', who: 'Anna Ivanova', buttons: ['Rate'], differences: [] },
  ]);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
  expect(now().phase).toEqual({ kind: 'done', remains: { bot: null, message: null } });
  expect(portal.state.bots).toEqual(START.bots);
  expect(portal.state.commands).toEqual(START.commands);
  expect(portal.state.messages).toEqual(START.messages);
});

it('begins once, and not anew with the click that has stopped it', async () => {
  const { portal, plan } = testPortal();
  const running = runBotTest(plan);
  void runBotTest(plan);
  await listening();
  expect(portal.state.bots).toHaveLength(START.bots.length + 1);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(1000);
  await running;
  const { run } = now();
  await runBotTest(plan);
  expect(now()).toMatchObject({ run, phase: { kind: 'done' } });
});

it('shows every press once, in whatever order it is answered', async () => {
  const { portal, plan } = testPortal();
  const running = runBotTest(plan);
  await listening();
  for (const entry of [0, 1, 0]) portal.press(entry);
  portal.fault = (method) => (method === 'imbot.v2.Event.get' ? 'after' : null);
  await vi.advanceTimersByTimeAsync(2000);
  portal.fault = () => null;
  await vi.advanceTimersByTimeAsync(60_000);
  portal.press(3);
  await vi.advanceTimersByTimeAsync(3000);
  expect(now().presses.map(({ buttons }) => buttons[0])).toEqual(['Say', 'Help', 'Rate', 'Help']);
  expect(now().presses.flatMap(({ differences }) => differences)).toEqual([]);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
});

test.each(
  METHODS.slice(0, 4).flatMap((method) => (['refuse', 'before', 'after'] as const).map((fault) => ({ method, fault }))),
)('$method fails ($fault): what was made is removed', async ({ method, fault }) => {
  const { portal, plan } = testPortal();
  portal.fault = (called) => (called === method ? fault : null);
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(60_000);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(60_000);
  await running;
  // To be without an answer for a while ends no test that listens.
  const survives = method === 'imbot.v2.Event.get' && fault !== 'refuse';
  expect(now().phase).toMatchObject(survives ? { kind: 'done' } : { kind: 'failed', failed: { method } });
  expect(portal.state.bots).toEqual(START.bots);
  expect(portal.state.commands).toEqual(START.commands);
  const isLost = method === 'imbot.v2.Chat.Message.send' && fault !== 'refuse';
  expect(now().phase).toMatchObject({ remains: { bot: null, message: isLost ? 'maybe' : null } });
});

test.each([0, 1, 2, 3, 4])('stopped at call %i', async (at) => {
  const { portal, plan } = testPortal();
  portal.fault = () => {
    if (portal.calls.length === at + 1) stopBotTest();
    return null;
  };
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(30_000);
  await running;
  expect(now().phase).toMatchObject({ kind: 'done', remains: { bot: null } });
  expect(portal.state.bots).toEqual(START.bots);
});

it('asks what to do where the bot is no member', async () => {
  const { portal, plan } = testPortal();
  const running = runBotTest({ ...plan, dialogId: 'chat2' });
  await vi.waitFor(() => expect(step()).toMatchObject({ stranger: true }));
  const bot = now().run?.bot?.id ?? 0;
  decideDialog('again');
  await vi.waitFor(() => expect(step()).toMatchObject({ stranger: true }));
  const { chats } = portal.state;
  portal.state = { ...portal.state, chats: chats.map((chat) => ({ ...chat, members: [...chat.members, bot] })) };
  decideDialog('again');
  await listening();
  expect(portal.state.messages.at(-1)).toMatchObject({ dialogId: 'chat2' });
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;

  const again = runBotTest({ ...plan, dialogId: 'chat2' });
  portal.state = { ...portal.state, chats };
  await vi.waitFor(() => expect(step()).toMatchObject({ stranger: true }));
  decideDialog('private');
  await listening();
  expect(portal.state.messages.at(-1)).toMatchObject({ dialogId: '1' });
  stopBotTest();
  await vi.advanceTimersByTimeAsync(60_000);
  await again;
  expect(portal.state.bots).toEqual(START.bots);
});

it('cleans up when its connection is forgotten', async () => {
  const { portal, plan } = testPortal();
  const running = runBotTest(plan);
  await listening();
  connectionStore.setState({ connections: [] });
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
  expect(portal.state.bots).toEqual(START.bots);
});

it('the token is in no state and in no answer', async () => {
  const { portal, plan } = testPortal(KEYBOARD);
  const running = runBotTest(plan);
  await listening();
  const token = portal.state.bots.at(-1)?.botToken ?? '';
  expect(token).toMatch(/^[\da-f]{32}$/);
  expect(JSON.stringify(now())).not.toContain(token);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
});

test('whatever fails, no bot is left or it is named', async () => {
  const fault = fc.option(fc.constantFrom<Fault>('refuse', 'before', 'after'), { freq: 2 });
  const faults = fc.array(
    fc.record({ method: fc.constantFrom(...METHODS), fault, times: fc.integer({ min: 1, max: 5 }) }),
    {
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(faults, fc.nat(15_000), async (broken, stopAt) => {
      const { portal, plan } = testPortal();
      const left = broken.map((one) => ({ ...one }));
      portal.fault = (method) => left.find((one) => one.method === method && one.times-- > 0)?.fault ?? null;
      const running = runBotTest(plan);
      await vi.advanceTimersByTimeAsync(stopAt);
      stopBotTest();
      await vi.advanceTimersByTimeAsync(300_000);
      await running;
      const bots = portal.state.bots.slice(START.bots.length).map(({ code }) => code);
      const named = now().leftovers.bots.map(({ code }) => code);
      expect(bots.filter((code) => !named.includes(code))).toEqual([]);
    }),
    { numRuns: soak(15, 1_000) },
  );
});
