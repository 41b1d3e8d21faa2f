import { DOCS } from '../../json/docs.ts';
import type { Json } from '../../json/json.ts';
import type { Fields } from '../../keyboard/document.ts';
import type { FieldChanges } from '../../keyboard/set-fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { isFilledText } from '../../portal/validator/store-action.ts';
import { type ButtonIssue, leastText, type Rule } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { type ActingButton, actionRule, actionRuleIn, isNothing } from './action-buttons.ts';
import { fieldFix } from './field-fix.ts';

const LONG = 255;

/** A line break in parameters: the portal reads commands line by line. */
export const paramsLines = actionRule((button) => {
  const params = button.kept?.COMMAND_PARAMS;
  if (!params?.includes('\n')) return null;
  return {
    code: 'params-lines',
    severity: 'warning',
    field: 'COMMAND_PARAMS',
    params: {},
    page: DOCS.commandEvent,
    fix: fieldFix(button, { code: 'join-the-lines', params: {} }, joinLines),
  };
});

/** Parameters longer than 255 characters. */
export const paramsLong = actionRuleIn(({ kept }, check) => {
  const { COMMAND_PARAMS: stored = '' } = kept ?? {};
  if (stored.length <= LONG) return null;
  const { text: params, least } = leastText(check, stored);
  const count = [...params].length;
  if (count <= LONG) return null;
  return {
    code: 'params-long',
    severity: 'info',
    field: 'COMMAND_PARAMS',
    params: { count, ...least },
    page: DOCS.commandEvent,
  };
});

function joinLines({ COMMAND_PARAMS: params }: Fields): FieldChanges {
  return typeof params === 'string' ? { COMMAND_PARAMS: params.trim().replaceAll(/(?<!\s)\s*\n\s*/g, ' ') } : {};
}

/** Parameters of a command that are no text: an empty text is stored. So it is with `"0"`. */
export const commandParamsNotString: Rule = actionRule((button): ButtonIssue | null => {
  const { fields, kept } = button;
  const sent = phpField(fields, 'COMMAND_PARAMS');
  if (kept?.COMMAND_PARAMS !== '' || isNothing(sent)) return null;
  const isZero = sent === '0' || sent === 0;
  return {
    code: 'command-params-not-string',
    severity: 'warning',
    field: 'COMMAND_PARAMS',
    params: { isZero },
    ...textFix(button, 'COMMAND_PARAMS', sent),
  };
});

/** Parameters of an application that are no text: they are not stored. */
export const appParamsNotString: Rule = actionRule((button): ButtonIssue | null => {
  const { fields, kept, winner } = button;
  const sent = phpField(fields, 'APP_PARAMS');
  if (winner !== 'APP_ID' || kept?.APP_PARAMS !== undefined || isNothing(sent)) return null;
  return {
    code: 'app-params-not-string',
    severity: 'warning',
    field: 'APP_PARAMS',
    params: {},
    ...textFix(button, 'APP_PARAMS', sent),
  };
});

function textFix(button: ActingButton, field: string, sent: Json | undefined): Pick<ButtonIssue, 'fix'> {
  if (!isFilledText(asText(sent))) return {};
  const label: FixLabel = { code: isPhpArray(sent) ? 'write-as-json-text' : 'write-as-a-string', params: {} };
  return {
    fix: fieldFix(button, label, (fields) => {
      const text = asText(phpField(fields, field));
      return text === undefined ? {} : { [field]: text };
    }),
  };
}

function asText(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return isPhpArray(value) ? JSON.stringify(value) : undefined;
}
