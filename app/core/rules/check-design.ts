import { bySeverity, type Issue } from '../json/issue.ts';
import type { Design } from '../keyboard/design.ts';
import { readAction } from '../portal/validator/read-action.ts';
import { traceDesign } from '../portal/validator/trace-design.ts';
import { ACTION_RULES } from './action/action-rules.ts';
import type { Check, CheckedButton } from './kit/rule.ts';
import { LOOK_RULES } from './look/look-rules.ts';
import { REQUEST_RULES } from './request/request-rules.ts';

const RULES = [...REQUEST_RULES, ...ACTION_RULES, ...LOOK_RULES];

const known = new WeakMap<Design, readonly Issue[]>();

/**
 * Every problem of a design, errors first, then in the order of the rules. Worked out once for each design.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function checkDesign(design: Design): readonly Issue[] {
  const before = known.get(design);
  if (before) return before;
  const check = makeCheck(design);
  const issues = RULES.flatMap((rule) => rule(check)).toSorted(bySeverity);
  known.set(design, issues);
  return issues;
}

/** What the rules look at, made once for all of them. */
export function makeCheck(design: Design): Check {
  const traced = traceDesign(design);
  const entries = new Map(traced.entries.map((entry) => [entry.buttonId, entry]));
  const buttons = design.keyboard.rows.flatMap((row) =>
    row.buttons.map((button): CheckedButton => {
      const entry = entries.get(button.id);
      const { path = [], trace = null } = entry ?? {};
      return { button, row, path, trace, action: readAction(button.fields) };
    }),
  );
  return { design, traced, buttons };
}
