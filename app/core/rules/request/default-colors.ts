import type { Issue } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { isColor } from '../../keyboard/fields.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { atKeyboard, type PlacedIssue } from '../kit/at-place.ts';
import { besideButtons, changeBeside } from '../kit/change-wrapper.ts';
import { COLOR_FIELDS } from '../kit/look-fields.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { repairColor } from '../kit/repair-color.ts';
import type { Check, Rule } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { showValue } from '../kit/show-value.ts';

/**
 * The keyboard's COLORS, defaults for all buttons: each must be a colour; a list in the place of one fails the request.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const defaultColors: Rule = (check) => {
  const colors = phpField(besideButtons(check.design.keyboard) ?? undefined, 'COLORS');
  if (colors === undefined) return [];
  if (!isJsonObject(colors)) return [at(check, [], notAnObject(colors))];
  return COLOR_FIELDS.flatMap((name): Issue[] => {
    const value = phpField(colors, name);
    if (value === undefined || isColor(value)) return [];
    return [at(check, [name], isPhpArray(value) ? fatal(name) : wrong(name, value))];
  });
};

function notAnObject(value: Json): PlacedIssue {
  return {
    code: 'wrong-default-color',
    severity: 'warning',
    params: { problem: 'not-an-object', shown: showValue(value) },
    fix: fixKeyboard({ code: 'remove', params: { what: 'COLORS' } }, (keyboard) =>
      changeBeside(keyboard, (fields) => changeFields(fields, { COLORS: undefined })),
    ),
  };
}

function fatal(name: string): PlacedIssue {
  return {
    code: 'wrong-default-color',
    severity: 'error',
    params: { problem: 'list', name },
    fix: writeColor(name, undefined),
  };
}

function wrong(name: string, value: Json): PlacedIssue {
  return {
    code: 'wrong-default-color',
    severity: 'warning',
    params: { problem: 'not-a-color', name, shown: showValue(value) },
    fix: writeColor(name, typeof value === 'string' ? repairColor(value) : undefined),
  };
}

function writeColor(name: string, color: string | undefined) {
  const label: FixLabel =
    color === undefined
      ? { code: 'remove', params: { what: name } }
      : { code: 'change-to', params: { what: `"${color}"` } };
  return fixKeyboard(label, (keyboard: KeyboardDocument) =>
    changeBeside(keyboard, (fields) => {
      const { COLORS: colors } = fields;
      return isJsonObject(colors) ? changeFields(fields, { COLORS: changeFields(colors, { [name]: color }) }) : fields;
    }),
  );
}

function at(check: Check, path: readonly string[], said: PlacedIssue): Issue {
  const issue = atKeyboard(check, said);
  return { ...issue, path: [...issue.path, 'COLORS', ...path] };
}
