import type { Json } from '../json.ts';

/** A user of the stand-in portal. Bots are users too. */
export interface PortalUser {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly lastName: string;
  readonly admin: boolean;
  readonly bot: boolean;
  /** Nobody but the user itself may write here, as to an extranet user of a foreign group. */
  readonly closed: boolean;
}

/** An incoming webhook: its owner and its ticked permissions. */
export interface PortalWebhook {
  readonly user: number;
  readonly secret: string;
  readonly scopes: readonly string[];
}

/** A group chat. Private dialogues need no entry. */
export interface PortalChat {
  readonly id: number;
  readonly title: string;
  readonly members: readonly number[];
  /** Closed for posting, as the general chat can be. */
  readonly readOnly: boolean;
  /** Number of the workgroup whose chat it is (`sgN`), 0 for none. */
  readonly workgroup: number;
  /** `TYPE|ID` of the CRM entity whose chat it is (`crm|TYPE|ID`), '' for none. */
  readonly crm: string;
}

/** A stored message. `params` holds what the portal made of keyboard, attachment and menu, under upper-case names. */
export interface PortalMessage {
  readonly id: number;
  readonly chatId: number;
  readonly dialogId: string;
  /** 0 for a system message. */
  readonly authorId: number;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly text: string;
  /** TEMPLATE_ID it came with, '' for none. */
  readonly uuid: string;
  readonly replyId: number;
  readonly params: { readonly [name: string]: Json };
}

/** Everything the stand-in portal knows. Never changed in place. */
export interface PortalState {
  readonly users: readonly PortalUser[];
  readonly webhooks: readonly PortalWebhook[];
  readonly chats: readonly PortalChat[];
  readonly messages: readonly PortalMessage[];
  readonly nextMessageId: number;
}

const user = (id: number, login: string, name: string, lastName: string): PortalUser => {
  return { id, login, name, lastName, admin: id === 1, bot: false, closed: false };
};
const chat = (id: number, title: string, members: readonly number[]): PortalChat => {
  return { id, title, members, readOnly: false, workgroup: 0, crm: '' };
};

/**
 * A portal to begin with: webhook 1/xxxxxxxxxxxxxxxx of user 1 with the permissions im and imbot; user 2; user 3, who is closed;
 * bot 456; chat1 to chat5, of which chat2 is foreign, chat3 read-only, chat4 of workgroup 7 and chat5 of CRM deal 12.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export function newPortalState(): PortalState {
  return {
    users: [
      user(1, 'admin', 'Anna', 'Ivanova'),
      user(2, 'boris', 'Boris', 'Petrov'),
      { ...user(3, 'guest', 'Guest', 'Outside'), closed: true },
      { ...user(456, 'bot', 'Echo', 'Bot'), bot: true },
    ],
    webhooks: [{ user: 1, secret: 'xxxxxxxxxxxxxxxx', scopes: ['im', 'imbot'] }],
    chats: [
      chat(1, 'Keyboard tests', [1, 2, 456]),
      chat(2, 'Foreign chat', [2]),
      { ...chat(3, 'Announcements', [1, 2]), readOnly: true },
      { ...chat(4, 'Workgroup 7', [1, 2]), workgroup: 7 },
      { ...chat(5, 'Deal 12', [1]), crm: 'DEAL|12' },
    ],
    messages: [],
    nextMessageId: 1001,
  };
}
