import { dialogIdFor, membersOf } from '../../core/portal/server/portal-members.ts';
import type { PortalState } from '../../core/portal/server/portal-state.ts';
import { fullName } from '../../core/portal/server/portal-user.ts';
import { OWNER } from './built-in-store.ts';

/** A chat as its looker-on sees it. */
export interface ChatItem {
  readonly chatId: number;
  /** As the owner writes it; '' for a chat the owner is not in. */
  readonly dialogId: string;
  /** '' for the owner's notes to themselves. */
  readonly title: string;
}

/** The chats in which something was written, and the one that is shown. The latest first, as a messenger lists them. */
export function listDialogs(state: PortalState, shown: number): readonly ChatItem[] {
  const latest = state.messages.toReversed().map(({ chatId }) => chatId);
  const all = latest.includes(shown) ? latest : [shown, ...latest];
  return [...new Set(all)].map((chatId) => describe(state, chatId));
}

function describe(state: PortalState, chatId: number): ChatItem {
  const members = membersOf(state, chatId);
  const isMine = members.includes(OWNER);
  const others = state.users.filter(({ id }) => id !== OWNER && members.includes(id));
  const group = state.chats.find(({ id }) => id === chatId);
  return {
    chatId,
    dialogId: isMine ? dialogIdFor(chatId, OWNER) : '',
    title: group?.title ?? others.map(fullName).join(' – '),
  };
}
