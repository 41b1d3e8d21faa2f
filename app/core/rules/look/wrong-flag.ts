import { phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { clearField, replaceField } from '../kit/make-fix.ts';
import type { ButtonIssue, CheckedButton, Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

const YES = ['1', 'true', 'y', 'yes', 'on', 'да'];
const NO = ['0', 'false', 'n', 'no', 'off', 'нет'];

/**
 * BLOCK and DISABLED are on with exactly `"Y"`; whatever else is written there, `true` and 1 too, counts as N.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const wrongFlag: Rule = forButtons((checked) => {
  const block = isBlockUseless(checked) ? null : findWrong(checked, 'BLOCK');
  const disabled = findWrong(checked, 'DISABLED');
  return block && disabled ? [block, disabled] : (block ?? disabled);
});

/** Such a BLOCK has a rule of its own. */
function isBlockUseless({ action }: CheckedButton): boolean {
  return action !== null && action !== 'COMMAND';
}

function findWrong({ button }: CheckedButton, name: 'BLOCK' | 'DISABLED'): ButtonIssue | null {
  const value = phpField(button.fields, name);
  if (value === undefined || value === '' || value === 'Y' || value === 'N') return null;
  const word = typeof value === 'object' ? '' : String(value).trim().toLowerCase();
  const shown = showValue(value);
  return {
    code: 'wrong-flag',
    severity: NO.includes(word) ? 'info' : 'warning',
    field: name,
    params: { name, shown },
    fix: YES.includes(word) ? replaceField(button.id, name, 'Y') : clearField(button.id, name),
  };
}
