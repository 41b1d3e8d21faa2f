import { type Json, type JsonObject, objectOf } from '../../core/json/json.ts';
import { numberOf, plainText } from '../directory/read-values.ts';
import type { TestPress, TestRun } from './bot-test-store.ts';
import { comparePress } from './compare-press.ts';
import { predictPress } from './predict-press.ts';

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
  const to = { commandId: Number(numberOf(id)), messageId: Number(numberOf(messageId)), dialogId };
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
