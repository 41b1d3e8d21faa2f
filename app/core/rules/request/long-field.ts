import type { Fields } from '../../keyboard/document.ts';
import { STORED_LIMIT } from '../../portal/validator/trace-keyboard.ts';
import { forButtons } from '../kit/for-buttons.ts';
import type { ButtonIssue, Rule } from '../kit/rule.ts';

const LONG = 4_000;
/** The fields that may hold any text; what else is long is not kept. */
const TEXTS = ['TEXT', 'LINK', 'ACTION_VALUE', 'COMMAND', 'COMMAND_PARAMS', 'APP_PARAMS'];

/**
 * One field that takes a good part of what all buttons have together.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
 */
export const longField: Rule = forButtons(({ button: { fields }, trace }) => {
  const kept: Fields = trace !== null && 'stored' in trace ? trace.stored : fields;
  let issues: ButtonIssue[] | null = null;
  for (const name of TEXTS) {
    const value = kept[name];
    if (typeof value !== 'string' || value.length <= LONG) continue;
    issues ??= [];
    issues.push({
      code: 'long-field',
      severity: 'warning',
      field: name,
      params: { name, length: value.length, limit: STORED_LIMIT },
    });
  }
  return issues;
});
