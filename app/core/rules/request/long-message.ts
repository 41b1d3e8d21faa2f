import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';

const LONGEST = 20_000;

/**
 * A text that the portal cuts.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const longMessage: Rule = (check) => {
  const { message } = check.design;
  // Emoji count as one character each, so the quick length can only be too large.
  const count = message.length > LONGEST ? [...message.trim()].length : 0;
  if (count <= LONGEST) return [];
  return [
    atRequest(check, 'message', {
      code: 'long-message',
      severity: 'warning',
      params: { count, limit: LONGEST },
    }),
  ];
};
