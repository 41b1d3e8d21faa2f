import type { Localized } from '../issue.ts';
import { isJsonObject, type Json } from '../json.ts';
import { ACTION_HEADS, explainInvalid } from './explain-invalid.ts';
import { phpField } from './php.ts';
import type { DropReason } from './store-answer.ts';

const SENTENCES: Readonly<Record<DropReason, Localized>> = {
  'not-an-object': { en: 'Only a JSON object can be a button.', ru: 'Кнопкой бывает только объект JSON.' },
  function: {
    en: 'FUNCTION belongs to the portal itself: any value in it costs the whole button.',
    ru: 'FUNCTION — поле самого портала: с любым значением в нём кнопка пропадает целиком.',
  },
  'no-text': { en: 'TEXT is missing, blank, "0" or not a text.', ru: 'TEXT нет, оно пустое, "0" или не текст.' },
  'no-action': {
    en: 'It does nothing: a button needs LINK, ACTION, COMMAND or APP_ID.',
    ru: 'Ничего не делает: кнопке нужно LINK, ACTION, COMMAND или APP_ID.',
  },
  'bad-action': { en: 'No action of it is valid.', ru: 'Ни одно её действие не годится.' },
  'no-bot': { en: 'A command needs the bot id of the keyboard.', ru: 'Команде нужен id бота клавиатуры.' },
  'type-error': {
    en: 'A list or an object stands where one value belongs. The whole request fails.',
    ru: 'Вместо одного значения стоит список или объект. Весь запрос завершится ошибкой.',
  },
};

/**
 * Why a portal drops an entry, as a sentence. An action that is not valid is named by the first field that is written.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function explainDrop(value: Json, reason: DropReason): Localized {
  if (reason !== 'bad-action' || !isJsonObject(value)) return SENTENCES[reason];
  const head = ACTION_HEADS.find((field) => phpField(value, field) !== undefined);
  return head === undefined ? SENTENCES[reason] : explainInvalid(head, value);
}
