import { DOCS } from '../../json/docs.ts';
import type { Issue } from '../../json/issue.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import { atButton, type Rule } from '../kit/rule.ts';
import { actionButtons, isNothing } from './action-buttons.ts';

/**
 * A command of a keyboard that belongs to no bot.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const commandNoBot: Rule = (check) => {
  const issues: Issue[] = [];
  const isMissing = isNothing(getBotId(check.design.keyboard));
  for (const { checked, lost } of actionButtons(check)) {
    if (lost !== 'no-bot') continue;
    const issue = {
      code: 'command-no-bot',
      severity: 'error',
      field: 'COMMAND',
      params: { isMissing },
      page: DOCS.keyboards,
    } as const;
    issues.push(atButton(checked, issue));
  }
  return issues;
};
