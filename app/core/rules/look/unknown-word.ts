import { findField } from '../../keyboard/fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { forButtons } from '../kit/for-buttons.ts';
import { repairField } from '../kit/make-fix.ts';
import { nearestWord } from '../kit/nearest-word.ts';
import type { ButtonIssue, CheckedButton, Rule } from '../kit/rule.ts';
import { showValue } from '../kit/show-value.ts';

type Name = 'CONTEXT' | 'DISPLAY';

/**
 * A CONTEXT or a DISPLAY that the portal does not know: it takes the usual one instead. A boolean true is kept as it is,
 * though no messenger knows it.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const unknownWord: Rule = forButtons((checked) => {
  const [context, display] = [findUnknown(checked, 'CONTEXT'), findUnknown(checked, 'DISPLAY')];
  return context && display ? [context, display] : (context ?? display);
});

function findUnknown({ button }: CheckedButton, name: Name): ButtonIssue | null {
  const value = phpField(button.fields, name);
  if (value === undefined || value === '') return null;
  const words = WORDS[name];
  if (typeof value === 'string' && words.includes(value)) return null;
  const meant = typeof value === 'string' ? nearestWord(value, words) : undefined;
  return {
    code: name === 'CONTEXT' ? 'unknown-context' : 'unknown-display',
    severity: 'warning',
    field: name,
    params: { shown: showValue(value), meant: meant ?? null, words },
    fix: repairField(button.id, name, meant),
  };
}

const WORDS: Readonly<Record<Name, readonly string[]>> = {
  CONTEXT: findField('CONTEXT')?.values ?? [],
  DISPLAY: findField('DISPLAY')?.values ?? [],
};
