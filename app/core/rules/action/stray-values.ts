import type { Rule } from '../kit/rule.ts';
import type { StrayCode } from '../kit/rule-codes.ts';
import { actionRule, type Carrier, isNothing } from './action-buttons.ts';
import { fieldFix, removeLabel, without } from './field-fix.ts';

/**
 * A value whose action is not written, beside another one that runs.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
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
