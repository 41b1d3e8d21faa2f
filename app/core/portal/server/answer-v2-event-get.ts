import { toPhpInt } from '../php/php.ts';
import { limitOf } from '../php/portal-values.ts';
import { findBotByToken } from './portal-bot.ts';
import type { PortalCall, PortalReply } from './portal-reply.ts';

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
