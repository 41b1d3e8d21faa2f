import { findField } from '../../keyboard/fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { repairField } from '../kit/make-fix.ts';
import { nearestWord } from '../kit/nearest-word.ts';
import type { Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

const TOKENS = findField('BG_COLOR_TOKEN')?.values ?? [];

/** Names that other design systems give to the same looks. */
const MEANINGS: Readonly<Record<string, string>> = {
  danger: 'alert',
  error: 'alert',
  negative: 'alert',
  red: 'alert',
  warning: 'alert',
  accent: 'primary',
  blue: 'primary',
  info: 'primary',
  main: 'primary',
  positive: 'primary',
  success: 'primary',
  default: 'base',
  gray: 'base',
  grey: 'base',
  light: 'base',
};

/**
 * A BG_COLOR_TOKEN that the portal does not know: the button is drawn as `base`.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const unknownToken: Rule = forButtons(({ button }) => {
  const value = phpField(button.fields, 'BG_COLOR_TOKEN');
  if (value === undefined || value === '' || isPhpArray(value)) return null;
  if (typeof value === 'string' && TOKENS.includes(value)) return null;
  const meant = typeof value === 'string' ? findMeant(value) : undefined;
  const shown = showValue(value);
  return {
    code: 'unknown-token',
    severity: 'warning',
    field: 'BG_COLOR_TOKEN',
    params: { shown, meant: meant ?? null, words: TOKENS },
    fix: repairField(button.id, 'BG_COLOR_TOKEN', meant),
  };
});

function findMeant(value: string): string | undefined {
  const word = value.trim().toLowerCase();
  return nearestWord(value, TOKENS) ?? (Object.hasOwn(MEANINGS, word) ? MEANINGS[word] : undefined);
}
