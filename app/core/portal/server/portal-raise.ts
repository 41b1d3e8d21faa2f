import { type JsonObject, objectOf } from '../../json/json.ts';
import { type BotCall, type CommandLine, readCommand } from '../events/bot-call.ts';
import { EVENT_CONTEXT } from '../events/event-context.ts';
import { writeDataV2 } from '../events/event-v2.ts';
import { isoDate } from '../php/portal-values.ts';
import { writeBot } from './portal-bot.ts';
import { pairOf } from './portal-chat-id.ts';
import type { PortalBot, PortalMessage, PortalState, PortalUser } from './portal-state.ts';
import { dialogIdFor, fullName, membersOf, writeUserV2 } from './portal-users.ts';

/** What a person said to the bots of a chat. */
export interface Saying {
  /** The new message, or the one that carries the keyboard. */
  readonly message: PortalMessage;
  readonly origin: BotCall['origin'];
  /** What was written, or the line of text that a press becomes. */
  readonly said: string;
  readonly user: PortalUser;
}

/** More commands of one message are not read. */
const MOST_COMMANDS = 10;

/**
 * Puts what was said into the queues of the bots that hear it, in the form in which Event.get gives it. Every line `/name params`
 * calls the command of that name of each bot in the chat, and common commands of all bots, whatever bot a button names. What
 * calls no command is a message: heard in a private dialogue, when the bot is mentioned, and by personal and supervisor bots.
 * Bots with a handler of their own get nothing here.
 */
export function raise(state: PortalState, saying: Saying, now: number): PortalState {
  const lines = saying.said.split('\n').flatMap((line) => readCommand(line) ?? []);
  const calls = lines.slice(0, MOST_COMMANDS).flatMap((line) => findCalls(state, saying, line));
  if (calls.length > 0 || saying.origin === 'keyboard') {
    return calls.reduce((next, { bot, commandId, line }) => queue(next, saying, bot, now, { commandId, line }), state);
  }
  return findListeners(state, saying).reduce((next, bot) => queue(next, saying, bot, now, null), state);
}

function findCalls(state: PortalState, { message, user }: Saying, line: CommandLine) {
  const members = membersOf(state, message.chatId);
  return state.commands.flatMap(({ id, botId, command, common, extranet }) => {
    const isKnown = command === line.name && (common || members.includes(botId)) && (extranet || !user.closed);
    const bot = isKnown ? state.bots.find((one) => one.id === botId) : undefined;
    return bot === undefined ? [] : [{ bot, commandId: id, line }];
  });
}

function findListeners(state: PortalState, { message, said }: Saying): readonly PortalBot[] {
  const members = membersOf(state, message.chatId);
  const isPrivate = pairOf(message.chatId) !== null;
  return state.bots.filter(({ id, type }) => {
    const isMentioned = new RegExp(`\\[(?:USER|BOT)=${id}\\b`, 'i').test(said);
    const hearsAll = isPrivate || type === 'personal' || type === 'supervisor';
    return members.includes(id) && (hearsAll || isMentioned);
  });
}

function queue(
  state: PortalState,
  saying: Saying,
  bot: PortalBot,
  now: number,
  called: { commandId: number; line: CommandLine } | null,
): PortalState {
  if (bot.eventMode !== 'fetch') return state;
  const { message, origin, said } = saying;
  const eventId = state.nextEventId;
  const written = writeDataV2(
    called === null ? 'ONIMBOTV2MESSAGEADD' : 'ONIMBOTV2COMMANDADD',
    { command: called?.line ?? null, origin, said, text: message.text },
    {
      ...EVENT_CONTEXT,
      dialogId: dialogIdFor(message.chatId, bot.id),
      botId: bot.id,
      botCode: bot.code,
      commandId: called?.commandId ?? 0,
      messageId: message.id,
      authorId: message.authorId,
      at: now,
    },
  );
  const payload = { ...written, eventId, data: nameAll(objectOf(written.data), state, saying, bot) };
  const event = { eventId, botId: bot.id, payload };
  return { ...state, events: [...state.events, event], nextEventId: eventId + 1 };
}

/** Numbers and names of this portal where the event of a mere design has invented ones. */
function nameAll(data: JsonObject, state: PortalState, { message, user }: Saying, bot: PortalBot): JsonObject {
  const { id, chatId, authorId, date, uuid } = message;
  const group = state.chats.find((chat) => chat.id === chatId);
  const [owner = user.id] = group?.members ?? [];
  return {
    ...data,
    bot: writeBot(state, bot),
    message: {
      ...objectOf(data.message),
      id,
      chatId,
      authorId,
      date: isoDate(date),
      isSystem: authorId === 0,
      uuid,
    },
    chat: {
      ...objectOf(data.chat),
      id: chatId,
      dialogId: dialogIdFor(chatId, bot.id),
      name: group?.title ?? fullName(user),
      owner,
    },
    user: writeUserV2(user),
  };
}
