import type { Localized } from '../issue.ts';
import { atKeyboard } from './at-place.ts';
import type { Rule } from './rule.ts';
import { tellLoss } from './tell-loss.ts';

const WHY_DROPPED: Localized = {
  en: 'The portal can use none of the entries',
  ru: 'Ни одна запись порталу не подходит',
};
const WHY_FAILED: Localized = {
  en: 'A list or an object stands where a plain value belongs',
  ru: 'Там, где нужно простое значение, стоит список или объект',
};

/**
 * A keyboard that holds entries and of which nothing is stored. Its size has a rule of its own.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const refusedKeyboard: Rule = (check) => {
  const { answer, entries } = check.traced;
  if (entries.length === 0 || answer.outcome === 'stored' || answer.size !== undefined) return [];
  const why = answer.outcome === 'TYPE_ERROR' ? WHY_FAILED : WHY_DROPPED;
  const loss = tellLoss(check.design.method, answer.outcome);
  return [
    atKeyboard(check, {
      code: 'refused-keyboard',
      severity: 'error',
      message: { en: `${why.en}: ${loss.en}.`, ru: `${why.ru}: ${loss.ru}.` },
    }),
  ];
};
