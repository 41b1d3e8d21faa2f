import type { JsonObject } from '../../core/json/json.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { onePress } from '../call/one-press.ts';
import type { Repeatable } from '../call/retry-delay.ts';
import { botTestStore, changePress, changeRun, type TestPress } from './bot-test-store.ts';
import { callBot } from './call-bot.ts';
import { currentTest } from './current-test.ts';

/** What an answer says when the person has written nothing else. */
export const USUAL_ANSWER = '✓ {command} {params}';

/** Answers go out one after the other, so that of two changes the later press wins. */
let last: Promise<unknown> = Promise.resolve();

/** Answers a press as the person has chosen: by changing the message, or by a new one. True when the portal took it. */
export function answerPress(key: string): Promise<boolean> {
  const { run, answerWay, answerText } = botTestStore.getState();
  const write = () => {
    const answered = last.then(() => answer(key));
    last = answered;
    return answered;
  };
  return onePress(`answer ${run?.code} ${key}`, JSON.stringify([answerWay, answerText]), write, (done) => done);
}

/** The text of an answer, with what was pressed in place of `{command}`, `{params}` and `{user}`. */
export function fillAnswer(template: string, { command, params, text, who }: TestPress): string {
  const values: Readonly<Record<string, string>> = { command: command === '' ? text : command, params, user: who };
  const filled = (template.trim() === '' ? USUAL_ANSWER : template).replace(
    /\{(command|params|user)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
  return filled.trim();
}

async function answer(key: string): Promise<boolean> {
  const test = currentTest();
  const { presses, run, answerText } = botTestStore.getState();
  const press = presses.find((one) => one.key === key);
  if (!test || test.control.signal.aborted || !press || !run) return false;
  const message = fillAnswer(answerText, press);
  const planned = planAnswer(press, message);
  if (planned === null) return false;
  const { method, params, kind } = planned;
  changePress(key, { answer: 'sending' });
  const reply = await callBot(test.connection, method, params, { kind, signal: test.control.signal });
  if (reply.outcome !== 'result') {
    changePress(key, { answer: { method, reply } });
    return false;
  }
  changePress(key, { answer: 'sent' });
  const { run: now } = botTestStore.getState();
  if (now?.code === run.code && kind === 'once') changeRun({ texts: [...now.texts, messageText(message)] });
  return true;
}

/** Null when there is nothing to answer to: only a command can be answered by a new message. */
function planAnswer(
  { answerTo }: TestPress,
  message: string,
): { method: string; params: JsonObject; kind: Repeatable } | null {
  const { run, answerWay } = botTestStore.getState();
  const botId = run?.bot?.id;
  if (!botId) return null;
  if (answerWay === 'message' && answerTo) {
    const params = { botId, ...answerTo, fields: { message } };
    return { method: 'imbot.v2.Command.answer', params, kind: 'change' };
  }
  if (typeof run.messageId !== 'number') return null;
  const params = { botId, messageId: run.messageId, fields: { message } };
  return { method: 'imbot.v2.Chat.Message.update', params, kind: 'once' };
}
