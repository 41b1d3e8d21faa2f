import type { Json, JsonObject } from '../../json/json.ts';
import { privateChatId } from './portal-chat-id.ts';

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
  /** False for a bot that was unregistered: its messages stay. */
  readonly active: boolean;
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
  /** The first one owns the chat. */
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
  /** As its author writes it. */
  readonly dialogId: string;
  /** 0 for a system message. */
  readonly authorId: number;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly text: string;
  /** TEMPLATE_ID it came with, '' for none. */
  readonly uuid: string;
  readonly replyId: number;
  /** `IS_DELETED: 'Y'` marks a deleted message, `IS_EDITED: 'Y'` one whose text was changed. */
  readonly params: { readonly [name: string]: Json };
}

/** A bot. `id` is that of its user. Who holds the token (imbot.v2) or the CLIENT_ID (imbot) is the application that owns it. */
export interface PortalBot {
  readonly id: number;
  readonly code: string;
  readonly type: 'bot' | 'network' | 'openline' | 'supervisor' | 'personal';
  readonly eventMode: 'fetch' | 'webhook';
  readonly openline: boolean;
  readonly hidden: boolean;
  readonly reactions: boolean;
  /** The wallpaper that the bot has chosen for its chats; null for that of each person. */
  readonly background: string | null;
  /** '' when the bot was registered without. */
  readonly botToken: string;
  readonly clientId: string;
}

/** A command of a bot, without the slash. `title` and `params` by language. */
export interface PortalCommand {
  readonly id: number;
  readonly botId: number;
  readonly command: string;
  readonly title: { readonly [language: string]: string };
  readonly params: { readonly [language: string]: string };
  readonly common: boolean;
  readonly hidden: boolean;
  readonly extranet: boolean;
}

/** An event that its bot has not confirmed yet. `payload` is the element of `result.events`. */
interface PortalEvent {
  readonly eventId: number;
  readonly botId: number;
  readonly payload: JsonObject;
}

/** Everything the stand-in portal knows. Never changed in place. */
export interface PortalState {
  readonly users: readonly PortalUser[];
  readonly webhooks: readonly PortalWebhook[];
  readonly chats: readonly PortalChat[];
  readonly messages: readonly PortalMessage[];
  readonly bots: readonly PortalBot[];
  readonly commands: readonly PortalCommand[];
  readonly events: readonly PortalEvent[];
  readonly nextMessageId: number;
  readonly nextUserId: number;
  readonly nextCommandId: number;
  readonly nextEventId: number;
}

const MINUTE = 60_000;
/** When the last of the first messages was written. */
const SEEDED_AT = Date.UTC(2026, 0, 15, 10, 30);
/** Messages that were there before have numbers up to this one. */
const SEEDED_LAST = 1000;

const own = {
  type: 'bot',
  eventMode: 'fetch',
  openline: false,
  hidden: false,
  reactions: true,
  background: null,
} as const;

/**
 * A portal to begin with: webhook 1/xxxxxxxxxxxxxxxx of user 1 with the permissions im and imbot; user 3 is closed; chat2 is
 * foreign, chat3 read-only, chat4 of workgroup 7 and chat5 of CRM deal 12. Bot 456 knows /help, /list and /rate and belongs to
 * CLIENT_ID `client` and botToken `token`; bot 457 belongs to another application. New messages begin at 1001.
 */
export function newPortalState(): PortalState {
  return {
    users: SEED_USERS.map(([id, login, name, lastName]) => ({
      id,
      login,
      name,
      lastName,
      admin: id === 1,
      bot: id > 400,
      closed: id === 3,
      active: true,
    })),
    webhooks: [{ user: 1, secret: 'xxxxxxxxxxxxxxxx', scopes: ['im', 'imbot'] }],
    chats: SEED_CHATS.map(([id, title, members]) => ({
      id,
      title,
      members,
      readOnly: id === 3,
      workgroup: id === 4 ? 7 : 0,
      crm: id === 5 ? 'DEAL|12' : '',
    })),
    messages: SEED_MESSAGES.map(seedMessage),
    // A personal bot hears everything in its chats and may read messages back.
    bots: [
      { ...own, id: 456, code: 'echo_bot', type: 'personal', botToken: 'token', clientId: 'client' },
      { ...own, id: 457, code: 'support_desk', openline: true, botToken: 'another token', clientId: 'another client' },
    ],
    commands: SEED_COMMANDS.map(([id, command, en, ru]) => ({
      id,
      botId: 456,
      command,
      title: { en, ru },
      params: {},
      common: false,
      hidden: false,
      extranet: false,
    })),
    events: [],
    nextMessageId: SEEDED_LAST + 1,
    nextUserId: 501,
    nextCommandId: 201,
    nextEventId: 1001,
  };
}

function seedMessage([place, authorId, text]: (typeof SEED_MESSAGES)[number], i: number): PortalMessage {
  const isGroup = typeof place === 'string';
  const back = SEED_MESSAGES.length - 1 - i;
  return {
    id: SEEDED_LAST - back,
    chatId: isGroup ? Number(place.slice(4)) : privateChatId(1, place),
    dialogId: isGroup ? place : String(authorId === 1 ? place : 1),
    authorId,
    date: SEEDED_AT - back * 7 * MINUTE,
    text,
    uuid: '',
    replyId: 0,
    params: {},
  };
}

/** People and bots to begin with: number, login, first name, last name. */
const SEED_USERS = [
  [1, 'admin', 'Anna', 'Ivanova'],
  [2, 'boris', 'Boris', 'Petrov'],
  [3, 'guest', 'Guest', 'Outside'],
  [11, 'emily', 'Emily', 'Carter'],
  [12, 'james', 'James', 'Wilson'],
  [13, 'olga', 'Ольга', 'Смирнова'],
  [14, 'dmitry', 'Дмитрий', 'Кузнецов'],
  [15, 'orlova', 'Анастасия', 'Орлова'],
  [16, 'priya', 'Priya', 'Nair'],
  [456, 'bot', 'Echo', 'Bot'],
  [457, 'support', 'Support', 'Desk'],
] as const;

/** Group chats to begin with: number, title, members. The first member owns the chat. */
const SEED_CHATS = [
  [1, 'Keyboard tests', [1, 2, 456]],
  [2, 'Foreign chat', [2]],
  [3, 'Announcements', [1, 2]],
  [4, 'Workgroup 7', [1, 2]],
  [5, 'Deal 12', [1]],
  [11, 'Marketing', [11, 1, 12, 16]],
  [12, 'Отдел продаж', [13, 1, 14, 15]],
  [13, 'Release 2.0', [12, 1, 11, 456]],
  [14, 'Внедрение CRM', [1, 13, 14, 457]],
] as const;

/** What was written before, the oldest first: number of the chat, or the other person of a dialogue with user 1; author; text. */
const SEED_MESSAGES = [
  ['chat3', 1, 'The office is closed on Friday.'],
  ['chat5', 1, 'The contract is signed.'],
  ['chat4', 2, 'I have moved the tasks to the next sprint.'],
  [16, 16, 'Here is the list of campaigns.'],
  ['chat14', 13, 'Импорт контактов завершён, дубли объединены.'],
  ['chat11', 12, 'Who takes the landing page?'],
  [14, 1, 'Дмитрий, посмотрите, пожалуйста, смету.'],
  [14, 14, 'Хорошо, отвечу до обеда.'],
  ['chat12', 15, 'План на месяц выполнен на 84 %.'],
  [11, 11, 'Can we show the buttons on Monday?'],
  ['chat13', 11, 'The build is green.'],
  [456, 456, 'Hello! Write /help to see what I can do.'],
  [2, 2, 'Shall we test the keyboard together?'],
  ['chat1', 1, 'This chat is for trying out keyboards.'],
  [1, 1, 'A note to myself.'],
] as const;

/** Commands of bot 456 to begin with: number, name, title in English and in Russian. */
const SEED_COMMANDS = [
  [101, 'help', 'What I can do', 'Что я умею'],
  [102, 'list', 'List of requests', 'Список заявок'],
  [103, 'rate', 'Rate the answer', 'Оценить ответ'],
] as const;
