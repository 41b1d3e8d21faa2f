import type { JsonObject } from '../../json/json.ts';
import { toPhpInt } from '../php/php.ts';
import { paramText } from '../php/portal-values.ts';
import { lacks, type PortalRefusal, refuse } from './portal-reply.ts';
import type { PortalBot, PortalCommand, PortalState, PortalUser } from './portal-state.ts';

/** A token may have at most this many characters. */
const LONGEST_TOKEN = 40;

/**
 * The bot of an imbot.* call. A webhook has to say CLIENT_ID (403 without); without BOT_ID the first bot of that application.
 */
export function findBotByClient(state: PortalState, params: JsonObject): PortalBot | PortalRefusal {
  const clientId = paramText(params.CLIENT_ID);
  if (clientId === '') return noClient();
  const { BOT_ID: given } = params;
  const bot =
    given === undefined || given === null
      ? state.bots.find((one) => one.clientId === clientId)
      : state.bots.find((one) => one.id === toPhpInt(given));
  if (bot === undefined) return refuse('BOT_ID_ERROR', 'Bot not found');
  return bot.clientId === clientId ? bot : foreignApp();
}

/** Refuses a webhook that does not say CLIENT_ID. */
export function noClient(): PortalRefusal {
  return refuse('ACCESS_DENIED', 'Access denied! Client ID not specified', 403);
}

/** Refuses what belongs to another CLIENT_ID. */
export function foreignApp(): PortalRefusal {
  return refuse('APP_ID_ERROR', 'Bot was installed by another rest application');
}

/** The token of an imbot.v2 call. */
export function readToken(params: JsonObject): string | PortalRefusal {
  const token = paramText(params.botToken);
  if (token === '') return refuse('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified');
  if (token.length <= LONGEST_TOKEN) return token;
  return refuse('BOT_TOKEN_INVALID_LENGTH', 'Bot token must not be longer than 40 characters');
}

/** The bot of an imbot.v2 call, checked in the order of a portal: token, number, bot, owner. */
export function findBotByToken(state: PortalState, params: JsonObject): PortalBot | PortalRefusal {
  const token = readToken(params);
  if (typeof token !== 'string') return token;
  const id = toPhpInt(params.botId);
  if (id <= 0) return refuse('BOT_ID_REQUIRED', 'Bot ID is required');
  const bot = state.bots.find((one) => one.id === id);
  if (bot === undefined) return refuse('BOT_NOT_FOUND', 'Bot not found');
  return bot.botToken === token ? bot : refuse('BOT_OWNERSHIP_ERROR', 'Bot is registered by another application');
}

/** The command of an imbot.v2 call that belongs to this bot. */
export function findCommand(state: PortalState, bot: PortalBot, params: JsonObject): PortalCommand | PortalRefusal {
  const id = toPhpInt(params.commandId);
  if (id <= 0) return lacks('commandId');
  const command = state.commands.find((one) => one.id === id && one.botId === bot.id);
  return command ?? refuse('COMMAND_NOT_FOUND', 'Command not found');
}

/** The user that a bot is. */
export function userOf(state: PortalState, bot: PortalBot): PortalUser {
  const user = state.users.find(({ id }) => id === bot.id);
  const { id, code } = bot;
  return user ?? { id, login: code, name: code, lastName: '', admin: false, bot: true, closed: false, active: true };
}

/** A bot as its owner sees it. Neither token nor CLIENT_ID is told. */
export function writeBot(state: PortalState, bot: PortalBot): JsonObject {
  const { id, code, type, hidden, openline, reactions, background, eventMode } = bot;
  return {
    id,
    code,
    type,
    isHidden: hidden,
    isSupportOpenline: openline,
    isReactionsEnabled: reactions,
    backgroundId: background,
    language: 'en',
    moduleId: 'rest',
    appId: `custom${id}`,
    eventMode,
    countMessage: state.messages.filter(({ authorId }) => authorId === id).length,
    countCommand: state.commands.filter(({ botId }) => botId === id).length,
    countChat: state.chats.filter(({ members }) => members.includes(id)).length,
    countUser: 0,
  };
}
