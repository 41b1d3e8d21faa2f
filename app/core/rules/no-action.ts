import type { Localized } from '../issue.ts';
import type { Fields } from '../keyboard/document.ts';
import { phpField } from '../portal/php.ts';
import { actionRule, CARRIERS, isNothing } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';
import type { ButtonIssue } from './rule.ts';
import { dropped } from './untaken.ts';

/**
 * A button without any action, or with nothing but empty ones.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const noAction = actionRule(({ fields, lost }): ButtonIssue | null => {
  if (lost === 'bad-action') return findEmpty(fields);
  if (lost !== 'no-action' || phpField(fields, 'FUNCTION') !== undefined) return null;
  const owner = CARRIERS.find((carrier) => CARRIER_FIELDS[carrier].some((name) => !isNothing(fields[name])));
  const issue = { code: 'no-action', severity: 'error' } as const;
  return owner === undefined
    ? { ...issue, message: dropped(NOTHING) }
    : { ...issue, field: owner, message: dropped(missing(owner, CARRIER_FIELDS[owner][1] ?? owner)) };
});

const NOTHING: Localized = {
  en: 'it has no action. Add a link, a command or an ACTION.',
  ru: 'у неё нет действия. Добавьте ссылку, команду или ACTION.',
};

function missing(owner: string, value: string): Localized {
  return {
    en: `${value} is there, but ${owner} is missing. Add ${owner}.`,
    ru: `${value} есть, а ${owner} нет. Добавьте ${owner}.`,
  };
}

/** Whatever is written at all has a rule of its own. */
function findEmpty(fields: Fields): ButtonIssue | null {
  if (!CARRIERS.every((carrier) => isNothing(fields[carrier]))) return null;
  const field = CARRIERS.find((carrier) => phpField(fields, carrier) !== undefined) ?? 'LINK';
  const message = dropped({ en: `${field} is empty. Fill it in.`, ru: `поле ${field} пустое. Заполните его.` });
  return { code: 'action-empty', severity: 'error', field, message };
}
