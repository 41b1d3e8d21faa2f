import { DOCS } from '../../json/docs.ts';
import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * Commands that belong to no bot: the portal drops each of their buttons without a word.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandBot: Rule = (check) => {
  let count = 0;
  for (const { trace } of check.buttons)
    count += trace !== null && 'dropped' in trace && trace.dropped === 'no-bot' ? 1 : 0;
  if (count === 0) return [];
  return [
    atRequest(check, 'botId', {
      code: 'command-without-bot',
      severity: 'error',
      params: { count },
      page: DOCS.keyboards,
    }),
  ];
};
