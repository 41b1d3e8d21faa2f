import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { botTestStore } from './bot-test-store.ts';
import { stopBotTest } from './current-test.ts';
import { findLeftovers, removeLeftover } from './leftovers.ts';
import { runBotTest } from './run-bot-test.ts';
import { stubDocument, testPortal } from './testdata/test-portal.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('performance', { now: () => Date.now(), setResourceTimingBufferSize: () => undefined });
  stubDocument();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const found = () => botTestStore.getState().leftovers.bots;

/** A portal where a page was reloaded in the middle of a test. */
async function reloaded() {
  const { portal, plan } = testPortal();
  const before = portal.state;
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(1000);
  const middle = portal.state;
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
  botTestStore.setState(botTestStore.getInitialState());
  portal.state = middle;
  return { portal, before, connection: plan.connection, plan };
}

it('finds what a reload has left, and removes it with its commands', async () => {
  const { portal, before, connection } = await reloaded();
  await findLeftovers(connection);
  expect(found()).toMatchObject([{ own: true, state: 'found' }]);
  expect(await removeLeftover(connection, found()[0]?.code ?? '')).toBe(true);
  expect(found()).toEqual([]);
  expect(portal.state.bots).toEqual(before.bots);
  expect(portal.state.commands).toEqual(before.commands);
});

it.each(['imbot.bot.list', 'imbot.v2.Bot.list'])('one list is enough: without %s', async (broken) => {
  const { portal, connection } = await reloaded();
  portal.fault = (method) => (method === broken ? 'refuse' : null);
  await findLeftovers(connection);
  expect(found()).toMatchObject([{ own: broken === 'imbot.bot.list' ? true : null }]);
});

it('says when it could not look', async () => {
  const { portal, connection } = await reloaded();
  portal.fault = () => 'refuse';
  await findLeftovers(connection);
  expect(botTestStore.getState().leftovers).toMatchObject({ looking: false, failure: { code: 'ACCESS_DENIED' } });
});

it('tells bots of another webhook, which it cannot remove', async () => {
  const { portal, connection } = await reloaded();
  portal.state = {
    ...portal.state,
    bots: portal.state.bots.map((bot) => (bot.id > 500 ? { ...bot, botToken: 'other' } : bot)),
  };
  await findLeftovers(connection);
  const [bot] = found();
  expect(bot).toMatchObject({ own: false });
  expect(await removeLeftover(connection, bot?.code ?? '')).toBe(false);
  expect(found()).toMatchObject([{ state: { code: 'BOT_OWNERSHIP_ERROR' } }]);
});

it('does not take the bot of the test that runs for one', async () => {
  const { plan } = testPortal();
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(1000);
  await findLeftovers(plan.connection);
  expect(found()).toEqual([]);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
});

it('names the bot that could not be removed, and removes it later', async () => {
  const { portal, plan } = testPortal();
  const { bots } = portal.state;
  portal.fault = (method) => (method === 'imbot.v2.Bot.unregister' ? 'before' : null);
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(1000);
  stopBotTest();
  await vi.advanceTimersByTimeAsync(60_000);
  await running;
  expect(found()).toMatchObject([{ own: true, state: { failure: 'unreachable' } }]);
  expect(botTestStore.getState().phase).toMatchObject({ kind: 'done', remains: { bot: { id: 501 } } });
  portal.fault = () => null;
  expect(await removeLeftover(plan.connection, found()[0]?.code ?? '')).toBe(true);
  expect(portal.state.bots).toEqual(bots);
});
