import type { Localized } from '../issue.ts';
import type { Outcome } from '../portal/store-answer.ts';
import type { MethodName } from '../wire/method-name.ts';

const STAYS: Localized = { en: 'the old keyboard stays', ru: 'старая клавиатура останется' };
const NOTHING_SENT: Localized = { en: 'nothing is sent', ru: 'ничего не отправится' };
const WITHOUT: Localized = {
  en: 'the message goes out without a keyboard',
  ru: 'сообщение уйдёт без клавиатуры',
};
const GONE: Localized = { en: 'the old keyboard is taken away', ru: 'старая клавиатура исчезнет' };

/** Whether the method changes a message that is there already. */
export function isUpdate(method: MethodName): boolean {
  return method.endsWith('.update') || method.endsWith('.Update');
}

/**
 * What becomes of the message when its keyboard is not stored, as the half of a sentence: whether it is refused, and what the
 * chat shows then.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function tellLoss(method: MethodName, outcome: Outcome): Localized {
  const update = isUpdate(method);
  switch (outcome) {
    case 'removed':
      return GONE;
    case 'no-keyboard':
      return update ? STAYS : WITHOUT;
    case 'ignored': {
      const left = update ? STAYS : WITHOUT;
      return { en: `the portal answers success, but ${left.en}`, ru: `портал ответит успехом, но ${left.ru}` };
    }
    case 'TYPE_ERROR':
      return refusal('fails with a PHP error', 'сломается с ошибкой PHP', update);
    default:
      return refusal(`answers ${outcome}`, `ответит ${outcome}`, update);
  }
}

function refusal(en: string, ru: string, update: boolean): Localized {
  const left = update ? STAYS : NOTHING_SENT;
  return { en: `the portal ${en}, and ${left.en}`, ru: `портал ${ru}, и ${left.ru}` };
}
