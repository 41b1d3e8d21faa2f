import type { Issue, Localized } from '../issue.ts';
import { atRequest } from './at-place.ts';
import type { Rule } from './rule.ts';
import { showValue } from './show-value.ts';

type Name = 'messageId' | 'commandId';

const NAMES: Readonly<Record<Name, Localized>> = {
  messageId: { en: 'message id', ru: 'id сообщения' },
  commandId: { en: 'command id', ru: 'id команды' },
};

/**
 * The message or the command that a method works on: missing, or no number.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export const neededIds: Rule = (check) => {
  const { design, traced } = check;
  return (['messageId', 'commandId'] as const).flatMap((name): Issue[] => {
    const typed = design[name].trim();
    if (!traced.method.needs.includes(name) || /^0*[1-9]\d*$/.test(typed)) return [];
    const { en, ru } = NAMES[name];
    const issue =
      typed === ''
        ? {
            code: 'missing-id',
            message: {
              en: `No ${en} yet: without it the portal refuses the request. It comes with the event, or from the answer to the first message.`,
              ru: `Не указан ${ru}: без него портал запрос не примет. Он приходит с событием или в ответе на первое сообщение.`,
            },
          }
        : {
            code: 'wrong-id',
            message: {
              en: `The ${en} must be a whole number above 0, not ${showValue(typed)}.`,
              ru: `Нужен ${ru} — целое число больше 0, а не ${showValue(typed)}.`,
            },
          };
    return [atRequest(check, name, { ...issue, severity: 'warning' })];
  });
};
