import { atKeyboard } from '../kit/at-place.ts';
import type { Rule } from '../kit/rule.ts';
import { lossOf } from '../kit/tell-loss.ts';

/**
 * A keyboard that holds entries and of which nothing is stored. Its size has a rule of its own.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const refusedKeyboard: Rule = (check) => {
  const { answer, entries } = check.traced;
  if (entries.length === 0 || answer.outcome === 'stored' || answer.size !== undefined) return [];
  return [
    atKeyboard(check, {
      code: 'refused-keyboard',
      severity: 'error',
      params: lossOf(check),
    }),
  ];
};
