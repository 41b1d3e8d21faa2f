import type { Json, JsonObject } from '../../json/json.ts';
import { messageText } from '../bbcode/message-text.ts';
import { isPhpEmpty, isSet, toPhpInt } from '../php/php.ts';
import { isYes, paramText } from '../php/portal-values.ts';
import { storeKeyboard } from '../validator/trace-keyboard.ts';
import { checkBlock, refuseKeyboard } from './portal-content.ts';
import { findChangeable, markDeleted, replaceMessage, setParam, setText } from './portal-message.ts';
import { type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalMessage } from './portal-state.ts';

const FIELDS = ['ATTACH', 'KEYBOARD', 'MENU', 'MESSAGE'];

/** Refuses to touch a message of somebody else, one that is too old, deleted or not there. */
export function cannotEdit() {
  const words = "Time has expired for modification or you don't have access";
  return refuse('CANT_EDIT_MESSAGE', words, 403);
}

/** The number of the message, under its name or its undocumented short one. */
export function messageIdOf(params: JsonObject): number {
  return toPhpInt(params.MESSAGE_ID ?? params.ID);
}

/**
 * im.message.update and imbot.message.update, for one author. `params` have upper-case names. What is not given stays, `N` or an
 * empty value takes it away, an empty text deletes the message. What was changed before an error stays changed.
 */
export function editMessage(call: PortalCall, params: JsonObject, authorId: number): PortalReply {
  const { state, method, now } = call;
  const id = messageIdOf(params);
  if (id <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  if (!FIELDS.some((name) => isSet(params[name]))) return { outcome: 'result', state, result: true };
  const message = findChangeable(state, id, authorId, now);
  if (message === null) return cannotEdit();
  const { changed, failed } = change(message, method, params);
  const next = replaceMessage(state, changed);
  if (failed === null) return { outcome: 'result', state: next, result: true };
  return failed.outcome === 'crash' ? failed : { ...failed, state: next };
}

/** im.message.delete and imbot.message.delete, for one author. */
export function deleteMessage({ state, now }: PortalCall, params: JsonObject, authorId: number): PortalReply {
  const id = messageIdOf(params);
  if (id <= 0) return refuse('MESSAGE_ID_ERROR', "Message ID can't be empty");
  const message = findChangeable(state, id, authorId, now);
  if (message === null) return cannotEdit();
  return { outcome: 'result', state: replaceMessage(state, markDeleted(message)), result: true };
}

interface Change {
  readonly changed: PortalMessage;
  readonly failed: Exclude<PortalReply, { outcome: 'result' }> | null;
}

function change(message: PortalMessage, method: string, params: JsonObject): Change {
  const attach = changeBlock(message, 'ATTACH', params.ATTACH);
  if (attach.failed !== null) return attach;
  const keyboard = storeKeyboard(method, params);
  const refused = refuseKeyboard(keyboard);
  if (refused !== null) return { changed: attach.changed, failed: refused };
  let changed = attach.changed;
  if (keyboard.outcome === 'stored') changed = setParam(changed, 'KEYBOARD', keyboard.buttons);
  if (keyboard.outcome === 'removed') changed = setParam(changed, 'KEYBOARD', undefined);
  const menu = changeBlock(changed, 'MENU', params.MENU);
  if (menu.failed !== null || !isSet(params.MESSAGE)) return menu;
  const text = messageText(paramText(params.MESSAGE));
  if (text === '') return { changed: markDeleted(message), failed: null };
  const isMarked = params.IS_EDITED === undefined || isYes(params.IS_EDITED);
  return { changed: setText(menu.changed, text, isMarked), failed: null };
}

function changeBlock(message: PortalMessage, name: 'ATTACH' | 'MENU', value: Json | undefined): Change {
  if (!isSet(value)) return { changed: message, failed: null };
  if (isPhpEmpty(value) || value === 'N') return { changed: setParam(message, name, undefined), failed: null };
  const block = checkBlock(value, name === 'ATTACH' ? 'BLOCKS' : 'ITEMS');
  const words = name === 'ATTACH' ? 'attach' : 'menu';
  if (block.outcome === 'oversize') {
    return { changed: message, failed: refuse(`${name}_OVERSIZE`, `The ${words} is too large`) };
  }
  if (block.outcome !== 'stored') {
    // The lower case is what a portal really answers.
    const code = name === 'ATTACH' ? 'ATTACH_ERROR' : 'menu_ERROR';
    return { changed: message, failed: refuse(code, `Incorrect ${words} params`) };
  }
  return { changed: setParam(message, name, block.value), failed: null };
}
