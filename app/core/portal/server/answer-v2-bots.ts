import type { Json } from '../../json/json.ts';
import { isBlank, toPhpInt } from '../php/php.ts';
import { isYes, limitOf, paramText, upperFields } from '../php/portal-values.ts';
import { findBotByToken, readToken, userOf, writeBot } from './portal-bot.ts';
import { lacks, type PortalCall, type PortalReply, refuse } from './portal-reply.ts';
import type { PortalBot, PortalState } from './portal-state.ts';
import { writeUserV2 } from './portal-users.ts';

const TYPES = ['bot', 'network', 'openline', 'supervisor', 'personal'] as const;
const MODES = ['fetch', 'webhook'] as const;
/** The wallpapers that a bot can choose; another word is none. */
const BACKGROUNDS = ['azure', 'mint', 'steel', 'slate', 'teal', 'cornflower', 'sky', 'peach', 'frost'];

/** `imbot.v2.Bot.register`: a new bot. A code that this token has registered already answers the bot as it is. */
export function answerBotRegister({ state, params }: PortalCall): PortalReply {
  const fields = upperFields(params.fields);
  if (fields === null) return lacks('fields');
  const token = readToken({ botToken: fields.BOT_TOKEN ?? params.botToken ?? null });
  if (typeof token !== 'string') return token;
  const code = paramText(fields.CODE).trim();
  if (code === '') return refuse('BOT_CODE_REQUIRED', 'Bot code is required');
  const properties = upperFields(fields.PROPERTIES) ?? {};
  const name = paramText(properties.NAME).trim();
  if (isBlank(name)) return refuse('BOT_PROPERTIES_REQUIRED', 'Bot properties are required');
  const type = oneOf(TYPES, fields.TYPE, 'bot');
  if (type === null) return refuse('BOT_INVALID_TYPE', 'Invalid bot type');
  const eventMode = oneOf(MODES, fields.EVENT_MODE, 'fetch');
  if (eventMode === null) return refuse('BOT_INVALID_EVENT_MODE', 'Invalid event mode');
  if (eventMode === 'webhook' && paramText(fields.WEBHOOK_URL) === '') {
    return refuse('BOT_WEBHOOK_URL_REQUIRED', 'Webhook URL is required');
  }
  const known = state.bots.find((bot) => bot.code === code);
  if (known !== undefined) {
    return known.botToken === token
      ? register(state, known)
      : refuse('BOT_CODE_ALREADY_TAKEN', 'Bot code is already taken');
  }
  const id = state.nextUserId;
  const bot: PortalBot = {
    id,
    code,
    type,
    eventMode,
    openline: isYes(fields.IS_SUPPORT_OPENLINE),
    hidden: isYes(fields.IS_HIDDEN),
    reactions: fields.IS_REACTIONS_ENABLED === undefined || isYes(fields.IS_REACTIONS_ENABLED),
    background: BACKGROUNDS.find((name) => name === fields.BACKGROUND_ID) ?? null,
    botToken: token,
    clientId: '',
  };
  const lastName = paramText(properties.LAST_NAME);
  const user = { id, login: code, name, lastName, admin: false, bot: true, closed: false, active: true };
  const users = [...state.users, user];
  return register({ ...state, users, bots: [...state.bots, bot], nextUserId: id + 1 }, bot);
}

/**
 * `imbot.v2.Bot.unregister`: the bot goes with its commands and its events; its messages stay.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
 */
export function answerBotUnregister({ state, params }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const others = (one: { readonly botId: number }) => one.botId !== bot.id;
  const next: PortalState = {
    ...state,
    users: state.users.map((user) => (user.id === bot.id ? { ...user, active: false } : user)),
    bots: state.bots.filter(({ id }) => id !== bot.id),
    commands: state.commands.filter(others),
    events: state.events.filter(others),
  };
  return { outcome: 'result', state: next, result: { result: true } };
}

/**
 * `imbot.v2.Bot.list`: the bots that were registered with this token.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
 */
export function answerOwnBots({ state, params }: PortalCall): PortalReply {
  const token = readToken(params);
  if (typeof token !== 'string') return token;
  const type = paramText(upperFields(params.filter)?.TYPE);
  const own = state.bots.filter((bot) => bot.botToken === token && (type === '' || bot.type === type));
  const offset = Math.max(0, toPhpInt(params.offset));
  const end = offset + limitOf(toPhpInt(params.limit), 50, 200);
  const page = own.slice(offset, end);
  const result = {
    bots: page.map((bot) => writeBot(state, bot)),
    users: page.map((bot) => writeUserV2(userOf(state, bot))),
    hasNextPage: own.length > end,
  };
  return { outcome: 'result', state, result };
}

function register(state: PortalState, bot: PortalBot): PortalReply {
  const result = { bot: writeBot(state, bot), users: [writeUserV2(userOf(state, bot))] };
  return { outcome: 'result', state, result };
}

/** The word if it is one of these, the usual one when there is none, else null. */
function oneOf<Word extends string>(words: readonly Word[], value: Json | undefined, usual: Word): Word | null {
  if (value === undefined || value === null || value === '') return usual;
  return words.find((word) => word === value) ?? null;
}

/**
 * `imbot.v2.Event.get`: what the bot has not confirmed yet, the oldest first. `offset` confirms all events below it, for good;
 * `nextOffset` is the one to give next time.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
 */
export function answerEventGet({ state, params }: PortalCall): PortalReply {
  const bot = findBotByToken(state, params);
  if ('outcome' in bot) return bot;
  const offset = Math.max(0, toPhpInt(params.offset));
  const kept = state.events.filter((event) => event.botId !== bot.id || event.eventId >= offset);
  const own = kept.filter(({ botId }) => botId === bot.id);
  const page = own.slice(0, limitOf(toPhpInt(params.limit), 100, 1000));
  const last = page.at(-1);
  const result = {
    events: page.map(({ payload }) => payload),
    nextOffset: last === undefined ? offset : last.eventId + 1,
    hasMore: own.length > page.length,
  };
  return { outcome: 'result', state: kept.length === state.events.length ? state : { ...state, events: kept }, result };
}
