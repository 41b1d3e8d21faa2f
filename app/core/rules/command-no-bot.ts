import { DOCS } from '../docs.ts';
import type { Issue } from '../issue.ts';
import { getBotId } from '../keyboard/bot-id.ts';
import { actionButtons, isNothing } from './action-buttons.ts';
import { atButton, type Rule } from './rule.ts';
import { dropped } from './untaken.ts';

/**
 * A command of a keyboard that belongs to no bot.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandNoBot: Rule = (check) => {
  const issues: Issue[] = [];
  const isMissing = isNothing(getBotId(check.design.keyboard));
  const message = dropped(
    isMissing
      ? {
          en: 'its command belongs to no bot. Enter the bot id in the request settings.',
          ru: 'у команды нет бота. Укажите id бота в настройках запроса.',
        }
      : {
          en: 'the bot id of the request is not a positive number. Correct it there.',
          ru: 'id бота в запросе — не положительное число. Исправьте его там.',
        },
  );
  for (const { checked, lost } of actionButtons(check)) {
    if (lost !== 'no-bot') continue;
    const issue = {
      code: 'command-no-bot',
      severity: 'error',
      field: 'COMMAND',
      message,
      page: DOCS.keyboards,
    } as const;
    issues.push(atButton(checked, issue));
  }
  return issues;
};
