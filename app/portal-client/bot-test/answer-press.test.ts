import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { answerPress, fillAnswer } from './answer-press.ts';
import { botTestStore, type TestPress } from './bot-test-store.ts';
import { stopBotTest } from './current-test.ts';
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

test.each([
  ['', '✓ rate 5'],
  ['  ', '✓ rate 5'],
  ['{user}: {command}/{command} {other}', 'Anna: rate/rate {other}'],
  ['Done', 'Done'],
])('%j becomes %j', (template, text) => {
  const press = { command: 'rate', params: '5', text: 'Press me', who: 'Anna' } as TestPress;
  expect(fillAnswer(template, press)).toBe(text);
  expect(fillAnswer('', { ...press, command: '', params: '' })).toBe('✓ Press me');
});

const now = () => botTestStore.getState();

/** A test that listens, and a press in it. */
async function start() {
  const { portal, plan } = testPortal();
  const running = runBotTest(plan);
  await vi.advanceTimersByTimeAsync(1000);
  const id = portal.state.messages.at(-1)?.id;
  portal.press(1);
  await vi.advanceTimersByTimeAsync(1500);
  const stop = async () => {
    stopBotTest();
    await vi.advanceTimersByTimeAsync(20_000);
    await running;
  };
  return {
    portal,
    key: now().presses[0]?.key ?? '',
    text: () => portal.state.messages.find((m) => m.id === id)?.text,
    stop,
  };
}

it('changes the message; its new text is expected from then on', async () => {
  const { portal, key, text, stop } = await start();
  expect(await answerPress(key)).toBe(true);
  expect(text()).toBe('✓ rate 5');
  expect(now().presses[0]).toMatchObject({ answer: 'sent' });
  portal.press(0);
  await vi.advanceTimersByTimeAsync(1500);
  expect(now().presses[0]).toMatchObject({ buttons: ['Help'], differences: [] });
  await stop();
  expect(await answerPress(key)).toBe(false);
});

it('writes a new message', async () => {
  const { portal, key, text, stop } = await start();
  botTestStore.setState({ answerWay: 'message', answerText: 'Got it' });
  expect(await answerPress(key)).toBe(true);
  expect(text()).toBe('Press me');
  expect(portal.state.messages.at(-1)).toMatchObject({ text: 'Got it' });
  await stop();
});

it('answers once, however often it is pressed', async () => {
  const { portal, key, stop } = await start();
  botTestStore.setState({ answerWay: 'message', answerText: 'Got it' });
  const answers = () => portal.state.messages.filter(({ text }) => text === 'Got it').length;
  void answerPress(key);
  await Promise.all([answerPress(key), answerPress(key)]);
  await vi.advanceTimersByTimeAsync(1400);
  await answerPress(key);
  expect(answers()).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  await answerPress(key);
  expect(answers()).toBe(2);
  await stop();
});

it('of its own accord, the last press last', async () => {
  const { portal, text, stop } = await start();
  botTestStore.setState({ answerAlways: true });
  portal.press(1);
  portal.press(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(text()).toBe('✓ help me');
  await stop();
});

it('tells what went wrong', async () => {
  const { portal, key, stop } = await start();
  portal.fault = (method) => (method === 'imbot.v2.Chat.Message.update' ? 'refuse' : null);
  expect(await answerPress(key)).toBe(false);
  expect(now().presses[0]?.answer).toMatchObject({ reply: { code: 'ACCESS_DENIED' } });
  await stop();
});
