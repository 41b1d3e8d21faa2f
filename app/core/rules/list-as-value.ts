import { isPhpArray } from '../portal/php.ts';
import { forButtons } from './for-buttons.ts';
import { COLOR_FIELDS } from './look-fields.ts';
import { clearField } from './make-fix.ts';
import type { ButtonIssue, Rule } from './rule.ts';

const NAMES = [...COLOR_FIELDS, 'BG_COLOR_TOKEN'] as const;

/**
 * A list or an object where a colour stands: the portal fails on it, and with it the whole request. It gets there only with
 * a button that it has not dropped before.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const listAsValue: Rule = forButtons(({ button, trace }) => {
  const { fields } = button;
  if (!NAMES.some((name) => isPhpArray(fields[name]))) return null;
  const names = NAMES.filter((name) => isPhpArray(fields[name]));
  const isFatal = trace === null || !('dropped' in trace) || trace.dropped === 'type-error';
  return names.map(
    (name): ButtonIssue => ({
      code: 'list-as-value',
      severity: isFatal ? 'error' : 'warning',
      field: name,
      message: isFatal
        ? {
            en: `${name} holds a list or an object: the portal fails on it, and the whole request is lost.`,
            ru: `В ${name} список или объект: портал на нём сломается, и пропадёт весь запрос.`,
          }
        : {
            en: `${name} holds a list or an object: once this button is complete, the portal fails on the whole request.`,
            ru: `В ${name} список или объект: как только кнопка будет готова, портал сломается на всём запросе.`,
          },
      fix: clearField(button.id, name),
    }),
  );
});
