import type { Issue } from '../../json/issue.ts';
import { changeFields } from '../../keyboard/set-fields.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { besideButtons, changeBeside } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { nearestWord } from '../kit/nearest-word.ts';
import { renameKey } from '../kit/rename-field.ts';
import type { Check, Rule } from '../kit/rule.ts';

const KNOWN = ['BUTTONS', 'BOT_ID', 'COLORS', 'VOTE'];
const UNDOCUMENTED = ['COLORS', 'VOTE'];

/**
 * What stands beside the buttons: COLORS and VOTE work without being documented, everything but BOT_ID is dropped.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export const wrapperKeys: Rule = (check) => {
  const beside = besideButtons(check.design.keyboard);
  if (beside === null) return [];
  return Object.keys(beside).flatMap((key): Issue[] => {
    if (UNDOCUMENTED.includes(key)) return [undocumented(check, key)];
    if (KNOWN.includes(key)) return [];
    if (key === '$schema') return [schemaKey(check, key)];
    const meant = nearestWord(key, KNOWN);
    return [meant !== undefined && !Object.hasOwn(beside, meant) ? misnamed(check, key, meant) : dropped(check, key)];
  });
};

function undocumented(check: Check, key: string): Issue {
  return at(check, key, {
    code: 'undocumented-key',
    severity: 'info',
    params: { key },
  });
}

/** It is there on purpose, so there is nothing to mend. */
function schemaKey(check: Check, key: string): Issue {
  return at(check, key, {
    code: 'schema-key',
    severity: 'info',
    params: {},
  });
}

function misnamed(check: Check, key: string, meant: string): Issue {
  return at(check, key, {
    code: 'misnamed-key',
    severity: 'warning',
    params: { key, meant },
    fix: fixKeyboard({ code: 'rename-to', params: { what: meant } }, (keyboard) =>
      changeBeside(keyboard, (fields) => renameKey(fields, key, meant)),
    ),
  });
}

function dropped(check: Check, key: string): Issue {
  return at(check, key, {
    code: 'dropped-key',
    severity: 'info',
    params: { key },
    fix: fixKeyboard({ code: 'remove', params: { what: key } }, (keyboard) =>
      changeBeside(keyboard, (fields) => changeFields(fields, { [key]: undefined })),
    ),
  });
}

function at(check: Check, key: string, said: Parameters<typeof atKeyboard>[1]): Issue {
  const issue = atKeyboard(check, said);
  return { ...issue, path: [...issue.path, key] };
}
