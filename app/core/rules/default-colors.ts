import type { Issue } from '../issue.ts';
import { isJsonObject, type Json } from '../json.ts';
import type { KeyboardDocument } from '../keyboard/document.ts';
import { changeFields } from '../keyboard/set-fields.ts';
import { isPhpArray, phpField } from '../portal/php.ts';
import { atKeyboard, type PlacedIssue } from './at-place.ts';
import { besideButtons, changeBeside } from './change-wrapper.ts';
import { COLOR_FIELDS } from './look-fields.ts';
import { fixKeyboard } from './make-fix.ts';
import { isColor, repairColor } from './repair-color.ts';
import type { Check, Rule } from './rule.ts';
import { showValue } from './show-value.ts';

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
    message: {
      en: `COLORS ${showValue(value)} is left out: it must be an object such as {"BG_COLOR": "#29619b"}.`,
      ru: `COLORS ${showValue(value)} пропадёт: нужен объект вроде {"BG_COLOR": "#29619b"}.`,
    },
    fix: fixKeyboard({ en: 'Remove COLORS', ru: 'Убрать COLORS' }, (keyboard) =>
      changeBeside(keyboard, (fields) => changeFields(fields, { COLORS: undefined })),
    ),
  };
}

function fatal(name: string): PlacedIssue {
  return {
    code: 'wrong-default-color',
    severity: 'error',
    message: {
      en: `${name} in COLORS holds a list or an object: the portal fails on it, and the whole request is lost.`,
      ru: `В ${name} внутри COLORS список или объект: портал на нём сломается, и пропадёт весь запрос.`,
    },
    fix: writeColor(name, undefined),
  };
}

function wrong(name: string, value: Json): PlacedIssue {
  return {
    code: 'wrong-default-color',
    severity: 'warning',
    message: {
      en: `${name} ${showValue(value)} in COLORS is left out: a colour is # with 3 or 6 hex digits.`,
      ru: `${name} ${showValue(value)} внутри COLORS пропадёт: цвет — это # и 3 или 6 шестнадцатеричных цифр.`,
    },
    fix: writeColor(name, typeof value === 'string' ? repairColor(value) : undefined),
  };
}

function writeColor(name: string, color: string | undefined) {
  const label =
    color === undefined
      ? { en: `Remove ${name}`, ru: `Убрать ${name}` }
      : { en: `Change to "${color}"`, ru: `Заменить на "${color}"` };
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
