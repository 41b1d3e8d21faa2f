import type { Connection } from '../call/connection.ts';
import { onePress } from '../call/one-press.ts';
import type { FailedCall } from '../call/read-answer.ts';
import { connectionStore, findConnection } from '../connection-store.ts';
import { answerPress } from './answer-press.ts';
import { makeBotCode } from './bot-code.ts';
import {
  botTestStore,
  changeRun,
  changeRunning,
  type FailedStep,
  type Remains,
  type TestRun,
  type TestStep,
} from './bot-test-store.ts';
import { callBot } from './call-bot.ts';
import { setCurrentTest } from './current-test.ts';
import { noteLeftover, removeBot } from './leftovers.ts';
import { pollEvents } from './poll-events.ts';
import { readPress } from './read-press.ts';
import { registerBot, registerCommands, type StepEnd, sendKeyboard, type TestPlan } from './test-steps.ts';

const STEPS: readonly [TestStep, (plan: TestPlan, signal: AbortSignal) => Promise<StepEnd>][] = [
  ['registering', registerBot],
  ['commands', registerCommands],
  ['sending', sendKeyboard],
  ['listening', listen],
];

/**
 * Runs a test until it is stopped or fails, and removes what it has made in either case. Does nothing while another one runs. A
 * test whose connection is forgotten stops, and uses the connection a last time to clean up.
 */
export function runBotTest(plan: TestPlan): Promise<void> {
  // The button to start stands where the one to stop was.
  return onePress(
    'bot-test',
    plan.connection.id,
    () => runTest(plan),
    () => true,
  );
}

async function runTest(plan: TestPlan): Promise<void> {
  if (botTestStore.getState().phase.kind === 'running') return;
  const { connection, botName, dialogId, commands } = plan;
  const control = new AbortController();
  setCurrentTest({ connection, control });
  botTestStore.setState({
    phase: {
      kind: 'running',
      step: 'registering',
      progress: null,
      stranger: false,
      listening: { kind: 'on' },
      failed: null,
    },
    run: {
      code: makeBotCode(),
      botName,
      bot: null,
      commands: [],
      refused: [],
      total: commands.length,
      dialogId,
      messageId: null,
      buttons: [],
      texts: [],
    },
    presses: [],
    chosen: null,
  });
  const unsubscribe = connectionStore.subscribe(() => {
    if (findConnection(connection.id) === null) control.abort();
  });
  const failed = await work(plan, control.signal);
  unsubscribe();
  control.abort();
  changeRunning({ step: 'cleaning', progress: null, stranger: false, failed });
  const { run } = botTestStore.getState();
  const remains = run ? await cleanUp(connection, run) : { bot: null, message: null };
  setCurrentTest(null);
  botTestStore.setState({ phase: failed ? { kind: 'failed', failed, remains } : { kind: 'done', remains } });
}

async function work(plan: TestPlan, signal: AbortSignal): Promise<FailedStep | null> {
  for (const [step, make] of STEPS) {
    if (signal.aborted) return null;
    changeRunning({ step, progress: null });
    const end = await make(plan, signal);
    if (end && !signal.aborted) return { step, ...end };
  }
  return null;
}

async function listen({ connection }: TestPlan, signal: AbortSignal): Promise<StepEnd> {
  const method = 'imbot.v2.Event.get';
  const botId = botTestStore.getState().run?.bot?.id ?? 0;
  const reply = await pollEvents({
    signal,
    ask: (offset) => {
      const params = { botId, limit: 100, ...(offset === null ? {} : { offset }) };
      return callBot(connection, method, params, { kind: 'read', signal });
    },
    onState: (listening) => changeRunning({ listening }),
    onEvents: (events) => {
      const { run, presses, answerAlways } = botTestStore.getState();
      if (run === null) return;
      const fresh = events.map(({ key, event }) => readPress(run, event, key, Date.now()));
      botTestStore.setState({ presses: [...fresh.toReversed(), ...presses] });
      if (answerAlways) for (const { key, kind } of fresh) if (kind !== 'other') void answerPress(key);
    },
  });
  return reply && { method, reply };
}

/** Takes the message away first: afterwards nobody could. */
async function cleanUp(connection: Connection, { bot, messageId }: TestRun): Promise<Remains> {
  const message =
    bot?.id && typeof messageId === 'number' ? await removeMessage(connection, bot.id, messageId) : messageId;
  if (bot === null) return { bot, message };
  const failure: FailedCall | null = await removeBot(connection, bot);
  if (failure === null) {
    changeRun({ bot: null, commands: [] });
    return { bot: null, message };
  }
  noteLeftover(connection, bot, failure);
  return { bot, message };
}

/** The number of the message when it stays. */
async function removeMessage(connection: Connection, botId: number, messageId: number): Promise<number | null> {
  const params = { botId, messageId, complete: true };
  const reply = await callBot(connection, 'imbot.v2.Chat.Message.delete', params, { kind: 'once' });
  const isGone = reply.outcome === 'error' && reply.code.toUpperCase() === 'MESSAGE_NOT_FOUND';
  return reply.outcome === 'result' || isGone ? null : messageId;
}
