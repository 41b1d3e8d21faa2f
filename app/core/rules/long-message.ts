import { atRequest } from './at-place.ts';
import { formatCount } from './format-count.ts';
import type { Rule } from './rule.ts';

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
  const [has, limit] = [formatCount(count), formatCount(LONGEST)];
  return [
    atRequest(check, 'message', {
      code: 'long-message',
      severity: 'warning',
      message: {
        en: `The text has ${has.en} characters: the portal cuts it at ${limit.en} and adds “(...)”.`,
        ru: `В тексте ${has.ru} символов: портал обрежет его на ${limit.ru} и допишет «(...)».`,
      },
    }),
  ];
};
