import type { Fix } from '../../json/issue.ts';
import type { Button } from '../../keyboard/document.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { endRowAt } from '../kit/end-row.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { clearField } from '../kit/make-fix.ts';
import { nearestWord } from '../kit/nearest-word.ts';
import type { Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

const BREAKS = ['NEWLINE', 'LINEBREAK', 'NEXTLINE', 'NEWROW', 'BREAK'];

/**
 * A TYPE other than BUTTON and NEWLINE: the portal takes the entry for a button. What was to end the row in lower case does not.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const unknownType: Rule = forButtons(({ button }) => {
  const value = phpField(button.fields, 'TYPE');
  if (value === undefined || value === '' || value === 'BUTTON') return null;
  const isBreak = typeof value === 'string' && nearestWord(value, BREAKS) !== undefined;
  const shown = showValue(value);
  return {
    code: 'unknown-type',
    severity: isBreak ? 'warning' : 'info',
    field: 'TYPE',
    params: { shown, isBreak },
    fix: isBreak ? mendBreak(button) : clearField(button.id, 'TYPE'),
  };
});

/** An entry with a caption is worth more as a button than as the end of a row. */
function mendBreak({ id, fields }: Button): Fix {
  return isFilledText(phpField(fields, 'TEXT')) ? clearField(id, 'TYPE') : endRowAt(id);
}
