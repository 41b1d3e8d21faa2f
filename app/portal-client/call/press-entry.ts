import { commandText } from '../../core/portal/events/bot-call.ts';
import type { PressEffect } from '../../core/portal/events/press-button.ts';
import { findReadable } from '../../core/portal/server/portal-chat.ts';
import { findMessage } from '../../core/portal/server/portal-message.ts';
import { membersOf } from '../../core/portal/server/portal-users.ts';
import { postMessage, pressStored } from '../../core/portal/server/post-message.ts';
import { builtInStore, changePortal, listDialogs, type Notice, OWNER, type Waiting } from './built-in-store.ts';
import { onePress } from './one-press.ts';

/** Whether a button waits for its bot. */
export function isWaiting(waiting: readonly Waiting[], messageId: number, entry: number): boolean {
  return waiting.some((one) => one.messageId === messageId && (one.blocksAll || one.entry === entry));
}

/** Presses a button as the owner. Null when nothing happens: it waits, is off, or is not there any more. */
export function pressEntry(messageId: number, entry: number): PressEffect | null {
  const { run } = builtInStore.getState();
  // A command waits for its answer anyway.
  const isWritten = (effect: PressEffect | null) => effect?.kind === 'send';
  return onePress(`entry ${run} ${messageId}`, String(entry), () => press(messageId, entry), isWritten);
}

function press(messageId: number, entry: number): PressEffect | null {
  const { portal, waiting } = builtInStore.getState();
  builtInStore.setState({ notice: null });
  if (isWaiting(waiting, messageId, entry)) return null;
  const { state, effect } = pressStored(portal, { messageId, entry, userId: OWNER }, Date.now());
  if (effect === null) {
    const message = findMessage(portal, messageId);
    const isForeign = message !== null && !membersOf(portal, message.chatId).includes(OWNER);
    if (isForeign) builtInStore.setState({ notice: { kind: 'foreign', value: '' } });
    return null;
  }
  const bots = state.events.filter(({ eventId }) => eventId >= portal.nextEventId).map(({ botId }) => botId);
  changePortal(state);
  show(effect, bots.length > 0);
  if (effect.kind === 'command' && bots.length > 0) {
    const { blocksAll } = effect;
    builtInStore.setState((now) => ({ waiting: [...now.waiting, { messageId, entry, blocksAll, bots }] }));
  }
  return effect.kind === 'disabled' || effect.kind === 'none' ? null : effect;
}

/** Does what a link inside of a message does. */
export function followText(effect: PressEffect): PressEffect {
  if (effect.kind === 'send') writeText(effect.text);
  else show(effect, true);
  return effect;
}

/** Writes as the owner into the chat that is shown; false when that is not allowed there. */
export function writeText(text: string): boolean {
  const { run, chosen } = builtInStore.getState();
  return onePress(
    `text ${run} ${chosen}`,
    text,
    () => write(text),
    (isWritten) => isWritten,
  );
}

function write(text: string): boolean {
  const { portal, chosen } = builtInStore.getState();
  const dialogId = listDialogs(portal, chosen).find(({ chatId }) => chatId === chosen)?.dialogId ?? '';
  const { state, id } = postMessage(portal, { dialogId, text, userId: OWNER }, Date.now());
  changePortal(state);
  builtInStore.setState({ notice: id === null ? { kind: 'closed', value: '' } : null });
  return id !== null;
}

function show(effect: PressEffect, isHeard: boolean): void {
  const { portal, chosen } = builtInStore.getState();
  const owner = portal.users.find(({ id }) => id === OWNER);
  const target = effect.kind === 'dialog' && owner ? findReadable(portal, owner, effect.dialogId).chatId : null;
  builtInStore.setState({
    notice: noticeOf(effect, isHeard, target),
    chosen: target || chosen,
    ...(effect.kind === 'put' ? { input: effect.text } : {}),
  });
}

function noticeOf(effect: PressEffect, isHeard: boolean, target: number | null): Notice | null {
  switch (effect.kind) {
    case 'link': {
      const { address, safe } = effect;
      const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
      return { kind: isWeb ? 'link' : safe ? 'portalLink' : 'unsafe', value: address };
    }
    case 'call':
      return { kind: 'call', value: effect.number };
    case 'app':
      return { kind: 'app', value: '' };
    case 'other':
      return { kind: 'other', value: effect.action };
    case 'dialog':
      return target ? null : { kind: 'missing', value: effect.dialogId };
    case 'command':
      return isHeard ? null : { kind: 'nobody', value: commandText(effect.command, effect.params) };
    default:
      return null;
  }
}
