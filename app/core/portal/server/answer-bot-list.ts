import { userOf } from './portal-bot.ts';
import type { PortalCall, PortalReply } from './portal-reply.ts';
import { fullName } from './portal-user.ts';

/**
 * `imbot.bot.list`: all bots of the portal by number, whoever registered them.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
 */
export function answerBotList({ state }: PortalCall): PortalReply {
  const shown = state.bots
    .filter(({ hidden }) => !hidden)
    .map((bot) => {
      const { id, code, openline } = bot;
      const row = { ID: id, NAME: fullName(userOf(state, bot)), CODE: code, OPENLINE: openline ? 'Y' : 'N' };
      return [String(id), row] as const;
    });
  return { outcome: 'result', state, result: shown.length === 0 ? [] : Object.fromEntries(shown) };
}
