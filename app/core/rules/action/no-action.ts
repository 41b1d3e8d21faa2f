import type { Fields } from '../../keyboard/document.ts';
import { phpField } from '../../portal/php/php.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule, CARRIERS, isNothing } from './action-buttons.ts';
import { CARRIER_FIELDS } from './field-fix.ts';

/**
 * A button without any action, or with nothing but empty ones.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const noAction = actionRule(({ fields, lost }): ButtonIssue | null => {
  if (lost === 'bad-action') return findEmpty(fields);
  if (lost !== 'no-action' || phpField(fields, 'FUNCTION') !== undefined) return null;
  const owner = CARRIERS.find((carrier) => CARRIER_FIELDS[carrier].some((name) => !isNothing(fields[name])));
  if (owner === undefined) return { code: 'no-action', severity: 'error', params: { owner: null, value: null } };
  const value = CARRIER_FIELDS[owner][1] ?? owner;
  return { code: 'no-action', severity: 'error', params: { owner, value }, field: owner };
});

/** Whatever is written at all has a rule of its own. */
function findEmpty(fields: Fields): ButtonIssue | null {
  if (!CARRIERS.every((carrier) => isNothing(fields[carrier]))) return null;
  const field = CARRIERS.find((carrier) => phpField(fields, carrier) !== undefined) ?? 'LINK';
  return { code: 'action-empty', severity: 'error', params: { field }, field };
}
