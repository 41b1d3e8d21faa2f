import type { Issue } from '../../json/issue.ts';
import { atRequest } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

/**
 * The message or the command that a method works on: missing, or no number.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export const neededIds: Rule = (check) => {
  const { design, traced } = check;
  return (['messageId', 'commandId'] as const).flatMap((name): Issue[] => {
    const typed = design[name].trim();
    if (!traced.method.needs.includes(name) || /^0*[1-9]\d*$/.test(typed)) return [];
    return [
      typed === ''
        ? atRequest(check, name, { code: 'missing-id', severity: 'warning', params: { name } })
        : atRequest(check, name, { code: 'wrong-id', severity: 'warning', params: { name, shown: showValue(typed) } }),
    ];
  });
};
