import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * A webhook may speak for a bot only with the bot's secret. It stands in no design: it would leak with every export.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export const needsSecret: Rule = (check) => {
  const { secret } = check.traced.method;
  if (secret === null) return [];
  return [
    atRequest(check, 'method', {
      code: 'needs-secret',
      severity: 'info',
      params: { secret },
    }),
  ];
};
