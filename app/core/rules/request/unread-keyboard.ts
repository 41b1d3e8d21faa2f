import type { Fix } from '../../json/issue.ts';
import { isJsonObject, type Json } from '../../json/json.ts';
import type { KeyboardDocument } from '../../keyboard/document.ts';
import { parseLenient } from '../../portal/php/parse-lenient.ts';
import { isPhpEmpty } from '../../portal/php/php.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { atKeyboard } from '../kit/at-place.ts';
import { innerWrapper } from '../kit/change-wrapper.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import type { Rule } from '../kit/rule.ts';
import { lossOf } from '../kit/tell-loss.ts';

/**
 * A value of KEYBOARD that holds no list the designer could show: a text that is not JSON, or some other thing. A portal may
 * still find buttons in it, since it also reads JavaScript literals.
 * https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export const unreadKeyboard: Rule = (check) => {
  const { keyboard } = check.design;
  const { answer, entries } = check.traced;
  const wrapper = innerWrapper(keyboard.wrapper);
  // An empty value and a removal are no mistakes of form.
  if (wrapper.kind !== 'opaque' || entries.length > 0 || isPhpEmpty(wrapper.value)) return [];
  if (wrapper.value === 'N' || answer.outcome === 'removed') return [];
  const fix = fixReading(wrapper.value);
  const isText = typeof wrapper.value === 'string' && !isJson(wrapper.value);
  const code = isText ? 'not-json' : 'no-buttons';
  const severity = answer.outcome === 'stored' ? 'warning' : 'error';
  return [atKeyboard(check, { code, severity, params: lossOf(check), ...fix })];
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What can be read after all becomes buttons of the designer. */
function fixReading(value: Json): { readonly fix?: Fix } {
  const found = findButtons(value);
  if (found === null) return {};
  return { fix: fixKeyboard({ code: 'turn-into-buttons', params: {} }, () => found) };
}

function findButtons(value: Json): KeyboardDocument | null {
  const parsed = typeof value === 'string' ? parseLenient(value) : { value };
  if ('raises' in parsed) return null;
  const { document } = readKeyboard(parsed.value);
  if (document.wrapper.kind !== 'opaque') return document.rows.length > 0 ? document : null;
  if (!isJsonObject(parsed.value)) return null;
  const buttons = Object.values(parsed.value).filter((entry) => isJsonObject(entry) && Object.hasOwn(entry, 'TEXT'));
  return buttons.length > 0 ? readKeyboard({ BUTTONS: buttons }).document : null;
}
