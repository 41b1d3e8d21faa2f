import { type Phrase, phrase } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import { phpField } from '../php/php.ts';
import { ACTION_HEADS, explainInvalid } from './explain-invalid.ts';
import type { DropReason } from './store-answer.ts';

/**
 * Why a portal drops an entry. An action that is not valid is named by the first field that is written.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function explainDrop(value: Json, reason: DropReason): Phrase {
  if (reason !== 'bad-action' || !isJsonObject(value)) return phrase(`drop-${reason}`, {});
  const head = ACTION_HEADS.find((field) => phpField(value, field) !== undefined);
  return head === undefined ? phrase(`drop-${reason}`, {}) : explainInvalid(head, value);
}
