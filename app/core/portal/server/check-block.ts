import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { isPhpEmpty } from '../php/php.ts';

/** How a portal takes ATTACH or MENU: not there, fit to store, or wrong. */
export type BlockAnswer =
  | { readonly outcome: 'absent' | 'wrong' | 'oversize' }
  | { readonly outcome: 'stored'; readonly value: Json };

/**
 * A rough check of ATTACH (`BLOCKS`) and MENU (`ITEMS`): an object with that list, the list itself or either as a JSON text, with
 * at least one object in it. Stored under 60,000 characters only. What the blocks hold is not looked at.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function checkBlock(value: Json | undefined, wrapper: 'BLOCKS' | 'ITEMS'): BlockAnswer {
  if (value === undefined || isPhpEmpty(value)) return { outcome: 'absent' };
  const open = typeof value === 'string' ? parse(value) : value;
  const wrapped = isJsonObject(open) ? open[wrapper] : open;
  const list = isJsonList(wrapped) ? wrapped : isJsonObject(open) && wrapped === undefined ? [open] : [];
  const items = list.filter(isJsonObject).filter((item) => Object.keys(item).length > 0);
  if (items.length === 0) return { outcome: 'wrong' };
  return JSON.stringify(items).length < 60_000 ? { outcome: 'stored', value: items } : { outcome: 'oversize' };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
