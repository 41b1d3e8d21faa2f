import type { Fields } from '../keyboard/document.ts';
import type { FieldChanges } from '../keyboard/set-fields.ts';
import { phpField, toPhpInt } from '../portal/php.ts';
import { actionRule, isNothing } from './action-buttons.ts';
import { fieldFix, removeCarrier } from './field-fix.ts';
import type { ButtonIssue } from './rule.ts';
import { untaken } from './untaken.ts';

/**
 * A button that opens an application: deprecated, and dead on the web.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const appDeprecated = actionRule(({ winner }) =>
  winner === 'APP_ID'
    ? {
        code: 'app-deprecated',
        severity: 'warning',
        field: 'APP_ID',
        message: {
          en: 'APP_ID is deprecated: a press does nothing in the web messenger. Use a LINK to the application.',
          ru: 'APP_ID устарел: в веб-мессенджере нажатие ничего не делает. Дайте ссылку на приложение в LINK.',
        },
      }
    : null,
);

/**
 * An APP_ID of which the portal keeps another number than is written.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const appIdNotNumber = actionRule((button): ButtonIssue | null => {
  const stored = button.kept?.APP_ID;
  const sent = phpField(button.fields, 'APP_ID');
  if (stored === undefined || sent === stored || sent === String(stored)) return null;
  const label = { en: `Write ${stored}`, ru: `Написать ${stored}` };
  return {
    code: 'app-id-not-number',
    severity: 'warning',
    field: 'APP_ID',
    message: {
      en: `APP_ID must be the number of an application: the portal keeps ${stored}.`,
      ru: `APP_ID должен быть номером приложения: портал сохранит ${stored}.`,
    },
    ...(stored > 0 ? { fix: fieldFix(button, label, writeNumber) } : {}),
  };
});

/**
 * An APP_ID that the portal takes for none: 0, false or an empty list.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const appIdEmpty = actionRule((button): ButtonIssue | null => {
  const sent = phpField(button.fields, 'APP_ID');
  if (button.winner === 'LINK' || button.winner === 'APP_ID' || isNothing(sent)) return null;
  const why = { en: 'no application has this APP_ID.', ru: 'приложения с таким APP_ID не бывает.' };
  const issue = { ...untaken(button, 'APP_ID', why), code: 'app-id-empty', field: 'APP_ID' };
  return issue.severity === 'warning' ? { ...issue, fix: removeCarrier(button, 'APP_ID') } : issue;
});

function writeNumber(fields: Fields): FieldChanges {
  const number = toPhpInt(phpField(fields, 'APP_ID'));
  return number > 0 ? { APP_ID: number } : {};
}
