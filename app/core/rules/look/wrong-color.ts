import { isColor } from '../../keyboard/fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { COLOR_FIELDS } from '../kit/look-fields.ts';
import { repairField } from '../kit/make-fix.ts';
import { repairColor } from '../kit/repair-color.ts';
import type { ButtonIssue, Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

/**
 * A colour that is not `#` with 3 or 6 hex digits: the portal leaves it out.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const wrongColor: Rule = forButtons(({ button: { id, fields } }) => {
  let issues: ButtonIssue[] | null = null;
  for (const name of COLOR_FIELDS) {
    const value = phpField(fields, name);
    if (value === undefined || value === '' || isColor(value) || isPhpArray(value)) continue;
    const shown = showValue(value);
    issues ??= [];
    issues.push({
      code: 'wrong-color',
      severity: 'warning',
      field: name,
      params: { name, shown },
      fix: repairField(id, name, typeof value === 'string' ? repairColor(value) : undefined),
    });
  }
  return issues;
});
