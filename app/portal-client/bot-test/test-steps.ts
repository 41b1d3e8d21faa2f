import { isJsonObject, type Json, objectOf } from '../../core/json/json.ts';
import { setBotId } from '../../core/keyboard/bot-id.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { messageText } from '../../core/portal/bbcode/message-text.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import { readId } from '../../core/request/method-result.ts';
import type { CallProgress } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import { type CallResult, type FailedCall, notUnderstood } from '../call/read-answer.ts';
import { watchCall } from '../call/watch-call.ts';
import { type PlannedCall, planNew } from '../plan-call.ts';
import { makeUuid } from '../send-store.ts';
import { botTestStore, changeRun, changeRunning, type TestRun } from './bot-test-store.ts';
import { callBot, callRegister } from './call-bot.ts';
import { nextChoice } from './current-test.ts';

/** What a test is to do. */
export interface TestPlan {
  readonly connection: Connection;
  readonly design: Design;
  /** The commands to register, without slashes. */
  readonly commands: readonly string[];
  readonly dialogId: string;
  /** The private dialogue of the bot with the owner of the webhook. */
  readonly ownDialogId: string;
  readonly botName: string;
  /** Stands in for a message without text, which a portal would refuse. */
  readonly emptyText: string;
}

/** A call that did not do what the step needs; null when the step is done or the test was stopped. */
export type StepEnd = { readonly method: string; readonly reply: FailedCall } | null;

const SEND = 'imbot.v2.Chat.Message.send';

/** Registers the bot. */
export async function registerBot({ connection, botName }: TestPlan, signal: AbortSignal): Promise<StepEnd> {
  const method = 'imbot.v2.Bot.register';
  const { code } = run();
  const fields = {
    code,
    properties: { name: botName },
    type: 'bot',
    eventMode: 'fetch',
    // One that is hidden could not be found to invite it to a chat.
    isHidden: false,
    isSupportOpenline: false,
  };
  const { reply, maybe } = await watch((onProgress) => callRegister(connection, fields, { signal, onProgress }));
  const id = reply.outcome === 'result' ? idIn(objectOf(reply.result).bot) : null;
  if (id !== null || maybe) changeRun({ bot: { code, id } });
  return id === null ? { method, reply: failureOf(reply) } : null;
}

/** Registers the commands; those whose names the portal does not take are noted. */
export async function registerCommands({ connection, commands }: TestPlan, signal: AbortSignal): Promise<StepEnd> {
  const method = 'imbot.v2.Command.register';
  for (const name of commands) {
    const fields = {
      command: name,
      title: { en: name, ru: name },
      common: false,
      hidden: true,
      extranetSupport: false,
    };
    const params = { botId: botId(), fields };
    const { reply } = await watch((onProgress) =>
      callBot(connection, method, params, { kind: 'once', signal, onProgress }),
    );
    const id = reply.outcome === 'result' ? idIn(objectOf(reply.result).command) : null;
    const isRefused = reply.outcome === 'error' && reply.code.toUpperCase() === 'COMMAND_NAME_INVALID';
    const isLast = run().refused.length === commands.length - 1;
    if (id !== null) changeRun({ commands: [...run().commands, { id, name }] });
    else if (isRefused && !isLast) changeRun({ refused: [...run().refused, name] });
    else return { method, reply: failureOf(reply) };
  }
  return null;
}

/** Sends the keyboard as the bot. Where the bot may not write, the person decides what then. */
export async function sendKeyboard(plan: TestPlan, signal: AbortSignal): Promise<StepEnd> {
  for (;;) {
    const { dialogId } = run();
    const { method, params, kind } = planTestMessage(plan, botId(), dialogId);
    const { reply, maybe } = await watch((onProgress) =>
      callBot(plan.connection, method, params, { kind, signal, onProgress }),
    );
    const messageId = reply.outcome === 'result' ? idIn(reply.result) : null;
    const answer = storeKeyboard(method, params);
    const entries = answer.outcome === 'stored' ? answer.buttons : [];
    changeRun({
      messageId: messageId ?? (maybe ? 'maybe' : null),
      buttons: entries.flatMap((entry) => (entry.TYPE === 'BUTTON' ? [entry] : [])),
      texts: [messageText(textOfMessage(plan))],
    });
    if (messageId !== null) return null;
    const isStranger = reply.outcome === 'error' && reply.code.toUpperCase() === 'ACCESS_DENIED';
    if (!isStranger || dialogId === plan.ownDialogId) return { method, reply: failureOf(reply) };
    changeRunning({ stranger: true, progress: null });
    const choice = await nextChoice(signal);
    changeRunning({ stranger: false });
    if (choice === null) return null;
    if (choice === 'private') changeRun({ dialogId: plan.ownDialogId });
  }
}

/** The design as a message of the temporary bot; the design itself stays as it is. */
export function planTestMessage(
  { design, emptyText }: Pick<TestPlan, 'design' | 'emptyText'>,
  bot: number,
  dialogId: string,
): PlannedCall {
  const keyboard = setBotId(design.keyboard, bot);
  const message = textOfMessage({ design, emptyText });
  return planNew({ ...design, method: SEND, dialogId, message, keyboard }, makeUuid());
}

/** What of the design such a message takes: a test has a bot and a chat of its own. */
export function testDesign(design: Design): Design {
  return { ...design, method: SEND, dialogId: '', keyboard: setBotId(design.keyboard, undefined) };
}

function textOfMessage({ design, emptyText }: Pick<TestPlan, 'design' | 'emptyText'>): string {
  return messageText(design.message) === '' ? emptyText : design.message;
}

/** Makes a call in sight of the person. */
function watch(make: (onProgress: (progress: CallProgress) => void) => Promise<CallResult>) {
  return watchCall(make, (progress) => changeRunning({ progress }));
}

/** A result without the number that it is about is no answer either. */
function failureOf(reply: CallResult): FailedCall {
  return reply.outcome === 'result' ? notUnderstood(reply.result) : reply;
}

function idIn(value: Json | undefined): number | null {
  return readId(isJsonObject(value) ? value.id : undefined);
}

function run(): TestRun {
  const { run: now } = botTestStore.getState();
  if (now === null) throw new Error('no test runs');
  return now;
}

function botId(): number {
  return run().bot?.id ?? 0;
}
