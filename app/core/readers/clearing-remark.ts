import type { Json } from '../json.ts';
import type { Holding } from './find-keyboards.ts';
import { type Remark, remark } from './remark.ts';

/**
 * What an empty KEYBOARD or `"N"` does: in the update methods it takes the keyboard of a message away, elsewhere a portal
 * refuses or ignores it.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export function clearingRemark(value: Json, { method, params }: Holding, at: number): Remark {
  const names = Object.keys(params).map((name) => name.toUpperCase());
  const isAnswer = names.some((name) => name === 'COMMAND_ID' || name === 'COMMANDID');
  const hasMessage = names.some((name) => name === 'MESSAGE_ID' || name === 'MESSAGEID');
  const isUpdate = /\.update/i.test(method ?? '') || (hasMessage && !isAnswer);
  const clears = value === 'N' || (value !== null && !names.includes('FIELDS'));
  const shown = value === null ? 'null' : JSON.stringify(value);
  if (!isUpdate) {
    const en = `KEYBOARD is ${shown}: there are no buttons in it, and only the update methods take a keyboard away so.`;
    const ru = `KEYBOARD равен ${shown}: кнопок в нём нет, а убрать клавиатуру так можно только методами update.`;
    return remark('empty-keyboard', 'warning', en, ru, at);
  }
  if (clears) {
    const en = `KEYBOARD is ${shown}: it takes the keyboard of the message away.`;
    const ru = `KEYBOARD равен ${shown}: он убирает клавиатуру сообщения.`;
    return remark('clears-keyboard', 'info', en, ru, at);
  }
  const en = `KEYBOARD is ${shown}: it is meant to take the keyboard away, but this method ignores it. Send "N".`;
  const ru = `KEYBOARD равен ${shown}: так хотели убрать клавиатуру, но этот метод его не заметит. Отправляйте "N".`;
  return remark('clears-keyboard', 'warning', en, ru, at);
}
