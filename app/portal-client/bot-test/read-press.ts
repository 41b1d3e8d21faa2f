import { isJsonObject, type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { readBotCall } from '../../core/portal/events/bot-call.ts';
import { pressButton } from '../../core/portal/events/press-button.ts';
import { raiseEvents } from '../../core/portal/events/raise-events.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { idText, plainText } from '../directory/read-values.ts';
import type { TestPress, TestRun } from './bot-test-store.ts';
import { comparePress } from './compare-press.ts';

/** An event as it is shown. `now` is in milliseconds since 1970. */
export function readPress(run: TestRun, received: JsonObject, key: string, now: number): TestPress {
  const { command: called, message, user, chat } = objectOf(received.data);
  const { id, command, params } = objectOf(called);
  const { id: messageId, text } = objectOf(message);
  const type = plainText(received.type);
  const kind = typeof command === 'string' ? 'command' : /MESSAGEADD$/.test(type) ? 'message' : 'other';
  const prediction = kind === 'other' ? null : predictPress(run, received);
  const at = Date.parse(plainText(received.date));
  const dialogId = plainText(objectOf(chat).dialogId);
  const to = { commandId: Number(idText(id)), messageId: Number(idText(messageId)), dialogId };
  return {
    key,
    at: Number.isNaN(at) ? now : at,
    kind,
    type,
    who: nameOf(user),
    command: plainText(command).replace(/^\//, ''),
    params: typeof params === 'string' ? params : '',
    text: plainText(text),
    buttons: prediction?.buttons ?? [],
    received,
    predicted: prediction?.payload ?? null,
    differences: prediction ? comparePress(prediction.payload, received) : [],
    answerTo: to.commandId > 0 && to.messageId > 0 && dialogId !== '' ? to : null,
    answer: 'none',
  };
}

function nameOf(user: Json | undefined): string {
  const { id, name, firstName, lastName } = objectOf(user);
  const full = plainText(name) || [firstName, lastName].map(plainText).join(' ').trim();
  return full || plainText(id);
}

/** The buttons that say what an event says, and that part of the event which follows from the design. */
interface Prediction {
  readonly buttons: readonly string[];
  readonly payload: JsonObject;
}

/** What of an event a design and a test tell beforehand; names, times and most ids are the portal's own. */
const BOT = ['id', 'code', 'type', 'isHidden', 'isSupportOpenline', 'eventMode'];
const COMMAND = ['id', 'command', 'params', 'context'];

/**
 * What the design told of an event. The event does not name its button, so it is the one that says the same; failing that, one
 * that calls the same command. Null when no button does.
 */
export function predictPress(run: TestRun, received: JsonObject): Prediction | null {
  const all = run.buttons.flatMap((stored) => {
    const payload = predict(run, stored, received);
    return payload ? [{ text: stored.TEXT, payload, near: nearness(payload, received) }] : [];
  });
  const best = Math.max(0, ...all.map(({ near }) => near));
  const [first, ...others] = best === 0 ? [] : all.filter(({ near }) => near === best);
  return first ? { buttons: [first, ...others].map(({ text }) => text), payload: first.payload } : null;
}

function predict(run: TestRun, stored: StoredButton, received: JsonObject): JsonObject | null {
  const effect = pressButton(stored);
  const name = readBotCall(effect, '')?.command?.name;
  const isPrivate = /^\d+$/.test(run.dialogId);
  const seen = textIn(received);
  // The message may have been changed between the press and now: any of its texts may be the one.
  const message = run.texts.find((text) => text === seen) ?? run.texts.at(-1) ?? '';
  const raised = raiseEvents(
    { effect, stored, message },
    {
      dialogId: run.dialogId,
      botCode: run.code,
      ...(run.bot?.id ? { botId: run.bot.id } : {}),
      ...(typeof run.messageId === 'number' ? { messageId: run.messageId } : {}),
      commandId: run.commands.find((command) => command.name === name)?.id ?? 0,
    },
  ).find(({ form }) => form === 'v2-fetch');
  if (!raised) return null;
  const { command, message: about, chat, user, bot } = objectOf(raised.payload.data);
  const isKeyboard = objectOf(command).context === 'keyboard';
  return {
    type: raised.name,
    data: {
      bot: pick(bot, BOT),
      ...(isJsonObject(command) ? { command: pick(command, COMMAND) } : {}),
      message: pick(about, [...(isKeyboard ? ['id'] : []), ...(isKeyboard || isPrivate ? ['authorId'] : []), 'text']),
      chat: pick(chat, isPrivate ? ['dialogId', 'type'] : ['dialogId']),
      ...(isPrivate ? { user: pick(user, ['id']) } : {}),
    },
  };
}

/** 0: something else altogether, 1: the same command, 2: the same to the letter. */
function nearness(predicted: JsonObject, received: JsonObject): number {
  if (predicted.type !== received.type) return 0;
  const [ours, theirs] = [predicted, received].map(({ data }) => objectOf(objectOf(data).command));
  if (typeof ours?.command !== 'string') return textIn(predicted) === textIn(received) ? 2 : 0;
  if (ours.command !== theirs?.command || ours.context !== theirs.context) return 0;
  return ours.params === theirs.params ? 2 : 1;
}

function textIn({ data }: JsonObject): Json | undefined {
  return objectOf(objectOf(data).message).text;
}

function pick(value: Json | undefined, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(objectOf(value)).filter(([key]) => keys.includes(key)));
}
