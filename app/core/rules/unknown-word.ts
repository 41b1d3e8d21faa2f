import type { Localized } from '../issue.ts';
import { phpField } from '../portal/php.ts';
import { findField } from '../wire/fields.ts';
import { forButtons } from './for-buttons.ts';
import { repairField } from './make-fix.ts';
import { nearestWord } from './nearest-word.ts';
import type { ButtonIssue, CheckedButton, Rule } from './rule.ts';
import { showValue } from './show-value.ts';

type Name = 'CONTEXT' | 'DISPLAY';

const EFFECTS: Readonly<Record<Name, Localized>> = {
  CONTEXT: { en: 'the button is shown everywhere', ru: 'кнопка будет видна везде' },
  DISPLAY: { en: 'the button stands alone on its line', ru: 'кнопка встанет одна в строке' },
};

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
  const effect = EFFECTS[name];
  const shown = showValue(value);
  const list = words.join(', ');
  return {
    code: `unknown-${name.toLowerCase()}`,
    severity: 'warning',
    field: name,
    message: {
      en: `${name} cannot be ${shown}: ${effect.en}. ${meant ? `Did you mean ${meant}?` : `Possible: ${list}.`}`,
      ru: `${name} не может быть ${shown}: ${effect.ru}. ${meant ? `Может быть, ${meant}?` : `Возможны ${list}.`}`,
    },
    fix: repairField(button.id, name, meant),
  };
}

const WORDS: Readonly<Record<Name, readonly string[]>> = {
  CONTEXT: findField('CONTEXT')?.values ?? [],
  DISPLAY: findField('DISPLAY')?.values ?? [],
};
