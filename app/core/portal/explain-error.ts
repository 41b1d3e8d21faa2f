import type { Localized } from '../issue.ts';
import type { ErrorText } from './error-text.ts';
import { botErrors } from './error-texts-bot.ts';
import { messageErrors } from './error-texts-message.ts';
import { registerErrors } from './error-texts-register.ts';
import { systemErrors } from './error-texts-system.ts';

const rows: readonly ErrorText[] = [...messageErrors, ...botErrors, ...registerErrors, ...systemErrors];

/**
 * Plain words for an error a portal answered: `code` is its `error`, in any case, `description` its `error_description`.
 * The HTTP status is not asked, since documentation and portals disagree about it. `known` is false for a code that is in no table:
 * then show code and description beside the general advice.
 * https://apidocs.bitrix24.com/limits.html
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export function explainError(error: {
  readonly code: string;
  readonly description?: string | undefined;
  readonly method: string;
}): { known: boolean; title: Localized; advice: Localized } {
  // The many codes of REST 3.0 mean one thing here: no method of chats is there.
  const code = error.code
    .trim()
    .toUpperCase()
    .replace(/^(BITRIX_REST_V3_EXCEPTION)_.*/, '$1');
  const row = rows.find(
    (text) =>
      text.codes.includes(code) &&
      (text.method?.test(error.method) ?? true) &&
      (text.description?.test(error.description ?? '') ?? true),
  );
  const { en, ru } = row ?? unknown;
  return { known: row !== undefined, title: { en: en[0], ru: ru[0] }, advice: { en: en[1], ru: ru[1] } };
}

const unknown: Pick<ErrorText, 'en' | 'ru'> = {
  en: [
    'The portal answered with an error',
    'Its code and description tell more. Check recipient, text and keyboard, then try again.',
  ],
  ru: [
    'Портал ответил ошибкой',
    'Подробности — в коде и описании ошибки. Проверьте получателя, текст и клавиатуру и повторите.',
  ],
};
