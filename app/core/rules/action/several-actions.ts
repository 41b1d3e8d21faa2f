import type { Fields } from '../../keyboard/document.ts';
import type { ButtonIssue } from '../kit/rule.ts';
import { actionRule, CARRIERS, type Carrier, findWinner, isNothing } from './action-buttons.ts';
import { CARRIER_FIELDS, fieldFix, without } from './field-fix.ts';

/**
 * Several actions in one button: a portal keeps one of them. A higher one that is not valid has a rule of its own.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const severalActions = actionRule((button): ButtonIssue | null => {
  const { fields, winner } = button;
  if (winner === null) return null;
  const losers = findLosers(fields, winner);
  const [field] = losers;
  if (field === undefined) return null;
  return {
    code: 'several-actions',
    severity: 'warning',
    field,
    params: { winner, losers },
    fix: fieldFix(button, { code: 'keep-only', params: { what: winner } }, keepWinner),
  };
});

function findLosers(fields: Fields, winner: Carrier): readonly Carrier[] {
  return CARRIERS.slice(CARRIERS.indexOf(winner) + 1).filter((carrier) => !isNothing(fields[carrier]));
}

function keepWinner(fields: Fields) {
  const winner = findWinner(fields);
  if (winner === null) return {};
  return without(findLosers(fields, winner).flatMap((carrier) => CARRIER_FIELDS[carrier]));
}
