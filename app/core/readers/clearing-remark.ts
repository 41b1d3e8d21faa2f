import type { Json } from '../json/json.ts';
import { storeMethod } from '../portal/validator/store-methods.ts';
import type { KeyboardMatch } from './find-keyboards.ts';
import { type Remark, remark } from './text/remark.ts';

/**
 * What an empty KEYBOARD or `"N"` does: in the update methods it takes the keyboard of a message away, elsewhere a portal
 * refuses or ignores it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export function clearingRemark(value: Json, { method, params }: KeyboardMatch, at: number): Remark {
  const names = Object.keys(params).map((name) => name.toUpperCase());
  const isAnswer = names.some((name) => name === 'COMMAND_ID' || name === 'COMMANDID');
  const hasMessage = names.some((name) => name === 'MESSAGE_ID' || name === 'MESSAGEID');
  const isUpdate = (storeMethod(method ?? '')?.removal ?? 'none') !== 'none' || (hasMessage && !isAnswer);
  const clears = value === 'N' || (value !== null && !names.includes('FIELDS'));
  const shown = value === null ? 'null' : JSON.stringify(value);
  if (!isUpdate) {
    return remark('pasted-empty-keyboard', 'warning', { shown }, at);
  }
  if (clears) {
    return remark('clears-keyboard', 'info', { shown, isIgnored: false }, at);
  }
  return remark('clears-keyboard', 'warning', { shown, isIgnored: true }, at);
}
