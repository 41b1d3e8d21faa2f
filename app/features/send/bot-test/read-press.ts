import type { Json, JsonObject } from '../../../core/json.ts';
import { numberOf, objectOf, textOf } from '../target/read-values.ts';
import type { TestPress, TestRun } from './bot-test-store.ts';
import { comparePress } from './compare-press.ts';
import { predictPress } from './predict-press.ts';

/** An event as it is shown. `now` is in milliseconds since 1970. */
export function readPress(run: TestRun, received: JsonObject, key: string, now: number): TestPress {
  const { command: called, message, user, chat } = objectOf(received.data);
  const { id, command, params } = objectOf(called);
  const { id: messageId, text } = objectOf(message);
  const type = textOf(received.type);
  const kind = typeof command === 'string' ? 'command' : /MESSAGEADD$/.test(type) ? 'message' : 'other';
  const prediction = kind === 'other' ? null : predictPress(run, received);
  const at = Date.parse(textOf(received.date));
  const dialogId = textOf(objectOf(chat).dialogId);
  const to = { commandId: Number(numberOf(id)), messageId: Number(numberOf(messageId)), dialogId };
  return {
    key,
    at: Number.isNaN(at) ? now : at,
    kind,
    type,
    who: nameOf(user),
    command: textOf(command).replace(/^\//, ''),
    params: typeof params === 'string' ? params : '',
    text: textOf(text),
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
  const full = textOf(name) || [firstName, lastName].map(textOf).join(' ').trim();
  return full || textOf(id);
}
