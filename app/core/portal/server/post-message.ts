import { messageText } from '../bbcode/message-text.ts';
import { addMessage } from './add-message.ts';
import { findDialog } from './find-dialog.ts';
import { raise } from './portal-raise.ts';
import type { PortalState } from './portal-state.ts';

/** What a person writes: `dialogId` as the person sees it. */
export interface Post {
  readonly dialogId: string;
  readonly text: string;
  readonly userId: number;
}

/**
 * A person writes in the messenger; the bots there hear of it. The number of the message, null when the person may not write there
 * or there is nothing to write. `now` in milliseconds.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export function postMessage(
  state: PortalState,
  { dialogId, text: typed, userId }: Post,
  now: number,
): { state: PortalState; id: number | null } {
  const user = state.users.find(({ id }) => id === userId);
  const text = messageText(typed);
  const dialog = user && findDialog(state, user, { DIALOG_ID: dialogId });
  if (!user || !dialog || 'outcome' in dialog || dialog.denied !== null || text === '') return { state, id: null };
  const added = addMessage(state, dialog, { authorId: userId, date: now, text, uuid: '', replyId: 0, params: {} });
  return {
    state: raise(added.state, { message: added.message, origin: 'textarea', said: text, user }, now),
    id: added.id,
  };
}
