import type { JsonObject } from '../../json/json.ts';
import type { Design } from '../../keyboard/design.ts';
import { familyOf } from '../../request/method-family.ts';

/** Ids short enough for a number to keep exactly. */
const ID = /^[1-9]\d{0,14}$/;

/** Where a press happens, as far as the keyboard itself does not say it. Ids are those of a portal. */
export interface EventContext {
  /** `chat5` for a group, the number of the person for a private chat with the bot. */
  readonly dialogId: string;
  /** Stands in when the keyboard names no bot. */
  readonly botId: number;
  readonly botCode: string;
  readonly commandId: number;
  /** The message that carries the keyboard. */
  readonly messageId: number;
  /** Who wrote it; null for the bot itself. */
  readonly authorId: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: 'en' | 'ru';
}

/** Invented values for all that a design does not say. */
export const EVENT_CONTEXT: EventContext = {
  dialogId: 'chat5',
  botId: 456,
  botCode: 'support_bot',
  commandId: 78,
  messageId: 790,
  authorId: null,
  at: Date.UTC(2026, 0, 15, 10, 30),
  language: 'en',
};

/** The chat of an event. In a private chat the dialogue is named after the person, seen from the bot. */
export interface EventChat {
  readonly isPrivate: boolean;
  readonly chatId: number;
  readonly dialogId: string;
  readonly userId: number;
}

/** The chat that a DIALOG_ID stands for; anything that is neither a chat nor a person counts as a group. */
export function readEventChat(dialogId: string): EventChat {
  const trimmed = dialogId.trim();
  if (ID.test(trimmed)) {
    return { isPrivate: true, chatId: 5, dialogId: trimmed, userId: Number(trimmed) };
  }
  const chatId = Number(/^chat(\d{1,15})$/i.exec(trimmed)?.[1] ?? 5);
  return { isPrivate: false, chatId, dialogId: trimmed === '' ? EVENT_CONTEXT.dialogId : trimmed, userId: 1 };
}

/**
 * What a design says of the place of a press: its chat, its message, and that an im method writes as the owner of the
 * webhook. What it leaves open is left out.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function contextOf(design: Design): Partial<EventContext> {
  const messageId = design.messageId.trim();
  return {
    ...(design.dialogId.trim() === '' ? {} : { dialogId: design.dialogId }),
    ...(ID.test(messageId) ? { messageId: Number(messageId) } : {}),
    ...(ID.test(design.commandId.trim()) ? { commandId: Number(design.commandId) } : {}),
    authorId: familyOf(design.method).name === 'im' ? 1 : null,
  };
}

/** Stands for every secret of an event. */
export const FAKE_TOKEN = 'xxxxxxxx';

/** The hour that a token lives, in seconds. */
const LIFETIME = 3600;

/** The `auth` block of an event for one user, `at` in milliseconds since 1970. No secret in it is real. */
export function writeAuth(userId: number, at: number): JsonObject {
  return {
    access_token: FAKE_TOKEN,
    expires: Math.floor(at / 1000) + LIFETIME,
    expires_in: LIFETIME,
    scope: 'imbot',
    domain: 'example.bitrix24.com',
    server_endpoint: 'https://oauth.bitrix24.tech/rest/',
    status: 'F',
    client_endpoint: 'https://example.bitrix24.com/rest/',
    member_id: FAKE_TOKEN,
    user_id: userId,
    application_token: FAKE_TOKEN,
  };
}
