import type { Fields } from '../../keyboard/document.ts';
import { phpField } from '../../portal/php/php.ts';
import type { ButtonIssue, Rule } from '../kit/rule.ts';
import type { StrayCode } from '../kit/rule-codes.ts';
import { actionRule, CARRIERS, type Carrier, findWinner, isNothing } from './action-buttons.ts';
import { CARRIER_FIELDS, fieldFix, removeLabel, without } from './field-fix.ts';

/** A button without any action, or with nothing but empty ones. */
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

/** Several actions in one button: a portal keeps one of them. A higher one that is not valid has a rule of its own. */
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

/** A value whose action is not written, beside another one that runs. */
export const strayValues: readonly Rule[] = [
  strayValue('value-without-action', 'ACTION', 'ACTION_VALUE'),
  strayValue('params-without-command', 'COMMAND', 'COMMAND_PARAMS'),
  strayValue('params-without-app', 'APP_ID', 'APP_PARAMS'),
];

function strayValue(code: StrayCode, owner: Carrier, field: string): Rule {
  return actionRule((button) => {
    const { fields, winner } = button;
    if (winner === null || winner === owner || !isNothing(fields[owner]) || isNothing(fields[field])) return null;
    return {
      code,
      severity: 'warning',
      field,
      params: { field, owner },
      fix: fieldFix(button, removeLabel(field), (now) => (isNothing(now[owner]) ? without([field]) : {})),
    };
  });
}
