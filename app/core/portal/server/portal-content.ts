import { isJsonList, isJsonObject, type Json, type JsonObject, tryJson } from '../../json/json.ts';
import { isPhpEmpty } from '../php/php.ts';
import type { StoreAnswer } from '../validator/store-answer.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { type PortalRefusal, type PortalReply, refuse } from './portal-reply.ts';

/** What is stored beside the text of a new message. `late`: refused only when the message is really added. */
interface Content {
  readonly params: JsonObject;
  readonly late: PortalRefusal | null;
}

/** Why a first-generation method does not take the keyboard, null when it does or comes to it later. */
export function refuseKeyboard({ outcome }: StoreAnswer): Exclude<PortalReply, { outcome: 'result' }> | null {
  if (outcome === 'TYPE_ERROR') return { outcome: 'crash' };
  if (outcome === 'KEYBOARD_ERROR') return refuse(outcome, 'Incorrect keyboard params');
  return outcome === 'KEYBOARD_OVERSIZE'
    ? refuse(outcome, 'You have exceeded the maximum allowable size of keyboard')
    : null;
}

/**
 * ATTACH, KEYBOARD and MENU of a message to be added by im.message.add, imbot.message.add or imbot.command.answer, in this order.
 * `params` have upper-case names.
 */
export function readContent(method: string, params: JsonObject): Content | Exclude<PortalReply, { outcome: 'result' }> {
  const attach = checkBlock(params.ATTACH, 'BLOCKS');
  if (attach.outcome === 'wrong') return refuse('ATTACH_ERROR', 'Incorrect attach params');
  if (attach.outcome === 'oversize') return refuse('ATTACH_OVERSIZE', 'The attachment is too large');
  const keyboard = storeKeyboard(method, params);
  const refused = refuseKeyboard(keyboard);
  if (refused !== null) return refused;
  const menu = checkBlock(params.MENU, 'ITEMS');
  if (menu.outcome === 'wrong' || menu.outcome === 'oversize') return refuse('MENU_ERROR', 'Incorrect menu params');
  const stored: [string, Json][] = [];
  if (attach.outcome === 'stored') stored.push(['ATTACH', attach.value]);
  if (keyboard.outcome === 'stored') stored.push(['KEYBOARD', keyboard.buttons]);
  if (menu.outcome === 'stored') stored.push(['MENU', menu.value]);
  return {
    params: Object.fromEntries(stored),
    late: keyboard.outcome === 'PARAM_KEYBOARD_ERROR' ? lateKeyboard() : null,
  };
}

/**
 * Attachment and keyboard of an imbot.v2 call. `fields` have upper-case names, `params` are those of the call. The TypeError of
 * PHP is no crash here: its words come as an error.
 */
export function readContentV2(method: string, params: JsonObject, fields: JsonObject): Content | PortalRefusal {
  const attach = checkBlock(fields.ATTACH, 'BLOCKS');
  const keyboard = storeKeyboard(method, params);
  if (attach.outcome === 'wrong' || attach.outcome === 'oversize') {
    return refuse('PARAM_ATTACH_ERROR', 'Incorrect attach params');
  }
  if (keyboard.outcome === 'TYPE_ERROR') return typeError();
  if (keyboard.outcome === 'PARAM_KEYBOARD_ERROR') return lateKeyboard();
  const stored: [string, Json][] = [];
  if (attach.outcome === 'stored') stored.push(['ATTACH', attach.value]);
  if (keyboard.outcome === 'stored') stored.push(['KEYBOARD', keyboard.buttons]);
  return { params: Object.fromEntries(stored), late: null };
}

/** What imbot.v2 says where the older methods break off. */
export function typeError(): PortalRefusal {
  return refuse('0', 'Argument must be of type string, array given');
}

/** A keyboard that is looked at only when the message is added. */
export function lateKeyboard(): PortalRefusal {
  return refuse('PARAM_KEYBOARD_ERROR', 'Incorrect keyboard params');
}

/** How a portal takes ATTACH or MENU: not there, fit to store, or wrong. */
type BlockAnswer =
  | { readonly outcome: 'absent' | 'wrong' | 'oversize' }
  | { readonly outcome: 'stored'; readonly value: Json };

/**
 * A rough check of ATTACH (`BLOCKS`) and MENU (`ITEMS`): an object with that list, the list itself or either as a JSON text, with
 * at least one object in it. Stored under 60,000 characters only. What the blocks hold is not looked at.
 */
export function checkBlock(value: Json | undefined, wrapper: 'BLOCKS' | 'ITEMS'): BlockAnswer {
  if (value === undefined || isPhpEmpty(value)) return { outcome: 'absent' };
  const open = typeof value === 'string' ? tryJson(value) : value;
  const wrapped = isJsonObject(open) ? open[wrapper] : open;
  const list = isJsonList(wrapped) ? wrapped : isJsonObject(open) && wrapped === undefined ? [open] : [];
  const items = list.filter(isJsonObject).filter((item) => Object.keys(item).length > 0);
  if (items.length === 0) return { outcome: 'wrong' };
  return JSON.stringify(items).length < 60_000 ? { outcome: 'stored', value: items } : { outcome: 'oversize' };
}
