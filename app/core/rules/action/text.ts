import { isTorn, replaceTorn } from '../../json/json.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { fixFields } from '../kit/make-fix.ts';
import { type ButtonIssue, forButtons, type Rule } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { type ActingButton, actionRule, isNothing } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

/** A button without a text, or with a blank one. */
export const textMissing = actionRule(({ fields }) =>
  isNothing(phpField(fields, 'TEXT'))
    ? {
        code: 'text-missing',
        severity: 'error',
        field: 'TEXT',
        params: {},
      }
    : null,
);

// Not trimmed away by a portal, and not seen by a person.
const ZERO_AS_TEXT = '0\u00a0';

/** A text that is no string, or the one string that PHP takes for empty. */
export const textNotString = actionRule((button): ButtonIssue | null => {
  const text = phpField(button.fields, 'TEXT');
  const isZero = text === '0' || text === 0;
  if (isNothing(text) || isFilledText(text)) return null;
  return {
    code: isZero ? 'text-zero' : 'text-not-string',
    severity: 'error',
    field: 'TEXT',
    params: {},
    ...textFix(button, isZero),
  };
});

function textFix(button: ActingButton, isZero: boolean): Pick<ButtonIssue, 'fix'> {
  if (Object.keys(fixText(button.fields)).length === 0) return {};
  const label: FixLabel = { code: isZero ? 'add-a-no-break-space' : 'write-as-a-string', params: {} };
  return { fix: fieldFix(button, label, fixText) };
}

function fixText(fields: Fields): FieldChanges {
  const text = phpField(fields, 'TEXT');
  if (text === '0' || text === 0) return { TEXT: ZERO_AS_TEXT };
  return typeof text === 'number' ? { TEXT: String(text) } : {};
}

// No-break and zero-width blanks, fillers and the empty Braille cell: kept by a portal, but nothing to see.
const INVISIBLE = /^[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u2800\u3164\uffa0]+$/u;

/** A text that the portal keeps although there is nothing to see in it. */
export const textInvisible = actionRule(({ fields }) => {
  const text = phpField(fields, 'TEXT');
  if (!isFilledText(text) || !INVISIBLE.test(text)) return null;
  return {
    code: 'text-invisible',
    severity: 'warning',
    field: 'TEXT',
    params: {},
  };
});

/** A field of any name with half of a character in it, which a portal would not survive in JSON. */
export const tornText: Rule = forButtons(({ button: { id, fields } }) => {
  let issues: ButtonIssue[] | null = null;
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || !isTorn(value)) continue;
    issues ??= [];
    const fix = fixFields({ code: 'remove-half-character', params: {} }, id, { [field]: replaceTorn(value, '') });
    issues.push({ code: 'torn-character', severity: 'warning', field, params: {}, fix });
  }
  return issues;
});
