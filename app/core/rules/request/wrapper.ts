import type { Issue } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import { nearestWord } from '../../json/nearest-word.ts';
import type { KeyboardDocument, ListShape, Wrapper } from '../../keyboard/document.ts';
import { isColor } from '../../keyboard/fields.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { isPhpArray, phpField } from '../../portal/php/php.ts';
import { COLOR_FIELDS } from '../../portal/validator/store-button.ts';
import { CONTAINER_KEYS } from '../../portal/validator/store-container.ts';
import { besideButtons, changeBeside, changeWrapper, innerWrapper } from '../kit/change-wrapper.ts';
import { repairColor } from '../kit/colors.ts';
import { fixKeyboard, renameKey } from '../kit/make-fix.ts';
import { atKeyboard, type Check, type PlacedIssue, type Rule } from '../kit/rule.ts';
import type { FixLabel } from '../kit/rule-codes.ts';
import { showValue } from '../kit/words.ts';

/** The list of buttons under a key such as `buttons`: nested names count in capital letters only. */
export const buttonsKey: Rule = (check) => {
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  if (wrapper.kind !== 'object' || wrapper.key === 'BUTTONS') return [];
  // A lone button is found even so: the portal takes all values of such an object for the list.
  const { answer, entries } = check.traced;
  const isWhole = entries.every(({ trace }) => trace !== null && 'stored' in trace);
  const isFound = wrapper.list.kind === 'single' && answer.outcome === 'stored' && isWhole;
  return [
    atKeyboard(check, {
      code: 'buttons-key',
      severity: isFound ? 'warning' : 'error',
      params: { key: wrapper.key, isFound },
      fix: fixKeyboard({ code: 'rename-to', params: { what: 'BUTTONS' } }, (keyboard) =>
        changeWrapper(keyboard, rename),
      ),
    }),
  ];
};

/** A BUTTONS that is there already holds no list, or the list would have been read from it: it goes. */
function rename(wrapper: Wrapper): Wrapper {
  if (wrapper.kind !== 'object' || wrapper.key === 'BUTTONS') return wrapper;
  const kept = Object.entries(wrapper.fields).filter(([key]) => key !== 'BUTTONS');
  const fields = Object.fromEntries(kept.map(([key, value]) => [key === wrapper.key ? 'BUTTONS' : key, value]));
  const list: ListShape = wrapper.list.kind === 'single' ? { kind: 'list' } : wrapper.list;
  return { ...wrapper, key: 'BUTTONS', fields, list };
}

const UNDOCUMENTED = ['COLORS', 'VOTE'];

/** What stands beside the buttons: COLORS and VOTE work without being documented, everything but BOT_ID is dropped. */
export const wrapperKeys: Rule = (check) => {
  const beside = besideButtons(check.design.keyboard);
  if (beside === null) return [];
  return Object.keys(beside).flatMap((key): Issue[] => {
    if (UNDOCUMENTED.includes(key)) return [undocumented(check, key)];
    if (CONTAINER_KEYS.includes(key)) return [];
    if (key === '$schema') return [schemaKey(check, key)];
    const meant = nearestWord(key, CONTAINER_KEYS);
    return [meant !== undefined && !Object.hasOwn(beside, meant) ? misnamed(check, key, meant) : dropped(check, key)];
  });
};

function undocumented(check: Check, key: string): Issue {
  return atKey(check, key, {
    code: 'undocumented-key',
    severity: 'info',
    params: { key },
  });
}

/** It is there on purpose, so there is nothing to fix. */
function schemaKey(check: Check, key: string): Issue {
  return atKey(check, key, {
    code: 'schema-key',
    severity: 'info',
    params: {},
  });
}

function misnamed(check: Check, key: string, meant: string): Issue {
  return atKey(check, key, {
    code: 'misnamed-key',
    severity: 'warning',
    params: { key, meant },
    fix: fixKeyboard({ code: 'rename-to', params: { what: meant } }, (keyboard) =>
      changeBeside(keyboard, (fields) => renameKey(fields, key, meant)),
    ),
  });
}

function dropped(check: Check, key: string): Issue {
  return atKey(check, key, {
    code: 'dropped-key',
    severity: 'info',
    params: { key },
    fix: fixKeyboard({ code: 'remove', params: { what: key } }, (keyboard) =>
      changeBeside(keyboard, (fields) => changeFields(fields, { [key]: undefined })),
    ),
  });
}

function atKey(check: Check, key: string, said: Parameters<typeof atKeyboard>[1]): Issue {
  const issue = atKeyboard(check, said);
  return { ...issue, path: [...issue.path, key] };
}

/**
 * The keyboard's COLORS, defaults for all buttons: each must be a colour; a list in the place of one fails the request.
 */
export const defaultColors: Rule = (check) => {
  const colors = phpField(besideButtons(check.design.keyboard) ?? undefined, 'COLORS');
  if (colors === undefined) return [];
  if (!isJsonObject(colors)) return [atColor(check, [], notAnObject(colors))];
  return COLOR_FIELDS.flatMap((name): Issue[] => {
    const value = phpField(colors, name);
    if (value === undefined || isColor(value)) return [];
    return [atColor(check, [name], isPhpArray(value) ? fatal(name) : wrong(name, value))];
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

function atColor(check: Check, path: readonly string[], said: PlacedIssue): Issue {
  const issue = atKeyboard(check, said);
  return { ...issue, path: [...issue.path, 'COLORS', ...path] };
}
