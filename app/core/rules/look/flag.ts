import { phpField } from '../../portal/php/php.ts';
import { clearField, replaceField } from '../kit/make-fix.ts';
import { type ButtonIssue, type CheckedButton, forButtons, type Rule } from '../kit/rule.ts';
import { showValue } from '../kit/words.ts';

const YES = ['1', 'true', 'y', 'yes', 'on', 'да'];
const NO = ['0', 'false', 'n', 'no', 'off', 'нет'];

/** BLOCK and DISABLED are on with exactly `"Y"`; whatever else is written there, `true` and 1 too, counts as N. */
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

/** BLOCK=Y on a command: a press blocks all buttons, not this one alone. */
export const blockKeyboard: Rule = forButtons(({ button, action }) => {
  if (button.fields.BLOCK !== 'Y' || action !== 'COMMAND') return null;
  return {
    code: 'block-keyboard',
    severity: 'info',
    field: 'BLOCK',
    params: {},
  };
});

/** BLOCK on a button that raises no command: kept, but without any effect. */
export const blockWithoutCommand: Rule = forButtons(({ button, action }) => {
  const value = phpField(button.fields, 'BLOCK');
  if (value === undefined || value === '' || value === 'N' || action === null || action === 'COMMAND') return null;
  return {
    code: 'block-without-command',
    severity: 'warning',
    field: 'BLOCK',
    params: {},
    fix: clearField(button.id, 'BLOCK'),
  };
});
