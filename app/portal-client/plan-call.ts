import { type JsonObject, putAt } from '../core/json/json.ts';
import { getBotId, setBotId } from '../core/keyboard/bot-id.ts';
import type { Design, MethodName } from '../core/keyboard/design.ts';
import { familyOf, namedFamily } from '../core/request/method-family.ts';
import { findMethod } from '../core/request/methods.ts';
import { toNumber, writeParams } from '../core/request/write-params.ts';
import type { DesignVariable } from '../core/variables/list-variables.ts';
import { type Tokens, tokenOf } from './call/connection.ts';
import type { Repeatable } from './call/retry-delay.ts';
import { missingVariables, withSamples } from './fill-samples.ts';
import type { SentMessage } from './sent-store.ts';

/** A call ready to be made. `params` hold no secret: `withTokens` adds those at the last moment. */
export interface PlannedCall {
  readonly method: string;
  readonly params: JsonObject;
  readonly kind: Repeatable;
}

/** A new message, or the answer to a command when the design is made for one. */
export function planNew(design: Design, templateId: string): PlannedCall & { readonly method: MethodName } {
  const family = familyOf(design.method);
  const method = design.method === family.answer ? family.answer : family.add;
  const params = writeParams({ ...withSamples(design), method });
  if (method === family.answer || family.templateId === null) return { method, params, kind: 'change' };
  return { method, params: putAt(params, family.templateId, templateId), kind: 'once' };
}

/** The design as a change of a message that is there already. */
export function planUpdate(design: Design, messageId: number): PlannedCall & { readonly method: MethodName } {
  const method = familyOf(design.method).update;
  const params = writeParams({ ...withSamples(design), method, messageId: String(messageId) });
  // The same change twice leaves the message as it is after one.
  return { method, params, kind: 'once' };
}

/**
 * The design as a change of a message that was sent from here. The message keeps its author, whatever method and bot the design is
 * made for by now; a design without buttons takes the keyboard off.
 */
export function planChange(sent: SentMessage, design: Design): PlannedCall {
  const changed = changeOf(sent, design);
  const { keyboard } = withSamples(changed);
  const planned = planUpdate(changed, sent.messageId);
  if (keyboard.rows.some(({ buttons }) => buttons.length > 0)) return planned;
  return { ...planned, params: putAt(planned.params, findMethod(planned.method).paths.keyboard, 'N') };
}

/** What such a change still needs a sample for. */
export function missingForChange(sent: SentMessage, design: Design): readonly DesignVariable[] {
  const changed = changeOf(sent, design);
  return missingVariables({ ...changed, method: familyOf(changed.method).update, messageId: '' });
}

function changeOf({ method, botId }: SentMessage, design: Design): Design {
  const keyboard = botId === null ? design.keyboard : setBotId(design.keyboard, botId);
  return { ...design, method, keyboard };
}

/** Takes the keyboard off a message and leaves its text. */
export function planClear(sent: SentMessage): PlannedCall {
  const { update } = familyOf(sent.method);
  return { method: update, params: putAt(address(sent), findMethod(update).paths.keyboard, 'N'), kind: 'once' };
}

/** Deletes a message. */
export function planDelete(sent: SentMessage): PlannedCall {
  return { method: familyOf(sent.method).remove, params: address(sent), kind: 'once' };
}

/** Asks what the portal holds of a message of the second version, as its bot. */
export function planBotRead(sent: SentMessage): PlannedCall {
  return { method: 'imbot.v2.Chat.Message.get', params: address(sent), kind: 'read' };
}

/** Asks what the portal holds of a message, as the owner of the webhook, who calls its dialog by this id. */
export function planOwnRead({ messageId }: Pick<SentMessage, 'messageId'>, dialogId: string): PlannedCall {
  const params = { DIALOG_ID: dialogId, FIRST_ID: messageId - 1, LIMIT: 1 };
  return { method: 'im.dialog.messages.get', params, kind: 'read' };
}

/** The bot that a call of this design is made as; null for a person. */
export function botOf(design: Design): number | null {
  const botId = getBotId(withSamples(design).keyboard);
  const number = typeof botId === 'string' ? toNumber(botId) : botId;
  return familyOf(design.method).name === 'im' || typeof number !== 'number' ? null : number;
}

/** The parameters with the password that the method needs besides the webhook. Only for `call`: never kept or shown. */
export function withTokens(method: string, params: JsonObject, tokens: Tokens): JsonObject {
  const secret = namedFamily(method)?.secret ?? null;
  const token = secret === null ? '' : tokenOf(tokens, secret);
  return secret === null || token === '' ? params : { ...params, [secret]: token };
}

/** Which message a call is about, in the words of its family. */
function address({ method, botId, messageId }: SentMessage): JsonObject {
  switch (familyOf(method).name) {
    case 'im':
      return { MESSAGE_ID: messageId };
    case 'imbot':
      // Without a BOT_ID it is the first bot of the application.
      return botId === null ? { MESSAGE_ID: messageId } : { BOT_ID: botId, MESSAGE_ID: messageId };
    case 'imbot.v2':
      return { botId, messageId };
  }
}
