import { DOCS } from '../docs.ts';
import { atRequest } from './at-place.ts';
import type { Rule } from './rule.ts';

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
      message: {
        en: `A command needs a bot id. Without one the portal silently drops ${count === 1 ? 'its button' : `${count} buttons`}.`,
        ru: `Команде нужен id бота. Без него портал молча отбросит ${count === 1 ? 'её кнопку' : `кнопки с командами (${count})`}.`,
      },
      page: DOCS.keyboards,
    }),
  ];
};
