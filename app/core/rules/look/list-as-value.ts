import { isPhpArray } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { COLOR_FIELDS } from '../kit/look-fields.ts';
import { clearField } from '../kit/make-fix.ts';
import type { ButtonIssue, Rule } from '../kit/rule.ts';

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
      params: { name, isFatal },
      fix: clearField(button.id, name),
    }),
  );
});
