import type { JsonObject } from '../../json/json.ts';
import type { StoredButton } from '../validator/store-answer.ts';
import { type BotCall, readBotCall } from './bot-call.ts';
import { EVENT_CONTEXT, type EventContext } from './event-context.ts';
import { writeEventV1 } from './event-v1.ts';
import { writeDataV2, writeEventV2 } from './event-v2.ts';
import type { PressEffect } from './press-button.ts';

/** How an event reaches a bot: two kinds of form posted to its handler, or JSON that it fetches itself. */
export type EventForm = 'v1-webhook' | 'v2-fetch' | 'v2-webhook';

/** One event as a bot receives it. `payload`: the decoded form, or the element of `result.events`. */
export interface RaisedEvent {
  readonly name: 'ONIMCOMMANDADD' | 'ONIMBOTV2COMMANDADD' | 'ONIMBOTMESSAGEADD' | 'ONIMBOTV2MESSAGEADD';
  readonly form: EventForm;
  readonly payload: JsonObject;
}

/** A press as the events need it; `message` is the text of the message that carries the keyboard. */
export interface PressedButton {
  readonly effect: PressEffect;
  readonly stored: StoredButton;
  readonly message: string;
}

/**
 * What the bot receives after a press, once for each way of delivery; nothing when the press does not reach it. Ids, names
 * and tokens that a design does not say are invented; tokens are plainly false.
 */
export function raiseEvents(press: PressedButton, context: Partial<EventContext> = {}): readonly RaisedEvent[] {
  const call = readBotCall(press.effect, press.message);
  if (call === null) return [];
  const given = { ...EVENT_CONTEXT, ...context };
  const { BOT_ID } = press.stored;
  const full = BOT_ID > 0 ? { ...given, botId: BOT_ID } : given;
  const [v1, v2] = namesOf(call);
  return [
    { name: v1, form: 'v1-webhook', payload: writeEventV1(v1, call, full) },
    { name: v2, form: 'v2-fetch', payload: writeDataV2(v2, call, full) },
    { name: v2, form: 'v2-webhook', payload: writeEventV2(v2, call, full) },
  ];
}

function namesOf(call: BotCall) {
  return call.command === null
    ? (['ONIMBOTMESSAGEADD', 'ONIMBOTV2MESSAGEADD'] as const)
    : (['ONIMCOMMANDADD', 'ONIMBOTV2COMMANDADD'] as const);
}
