import type { Fix } from '../../json/issue.ts';
import { isJsonObject, type Json, tryJson } from '../../json/json.ts';
import { type KeyboardDocument, unknownKeyboard, type Wrapper } from '../../keyboard/document.ts';
import { shortSource } from '../../keyboard/find-button.ts';
import { parseLenient } from '../../portal/php/parse-lenient.ts';
import { isPhpEmpty } from '../../portal/php/php.ts';
import { storeMethod } from '../../portal/validator/store-methods.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { changeWrapper, innerWrapper } from '../kit/change-wrapper.ts';
import { lossOf } from '../kit/loss.ts';
import { fixKeyboard } from '../kit/make-fix.ts';
import { atKeyboard, type Rule } from '../kit/rule.ts';

/**
 * A value of KEYBOARD that holds no list the designer could show: a text that is not JSON, or some other thing. A portal may
 * still find buttons in it, since it also reads JavaScript literals. Code that makes the list is no mistake.
 */
export const unreadKeyboard: Rule = (check) => {
  const { keyboard } = check.design;
  const { answer, entries } = check.traced;
  const wrapper = innerWrapper(keyboard.wrapper);
  // An empty value and a removal are no mistakes of form.
  if (wrapper.kind !== 'opaque' || entries.length > 0 || isPhpEmpty(wrapper.value)) return [];
  if (wrapper.value === 'N' || answer.outcome === 'removed') return [];
  const source = unknownKeyboard(keyboard);
  if (source !== null) {
    const params = { source: shortSource(source) };
    return [atKeyboard(check, { code: 'unknown-entry', severity: 'info', params })];
  }
  // What the text lacks may come with a value.
  if (answer.outcome === 'stored' && keyboard !== check.filled.sampled.keyboard) return [];
  const fix = fixReading(wrapper.value);
  const isText = typeof wrapper.value === 'string' && tryJson(wrapper.value) === undefined;
  const code = isText ? 'not-json' : 'no-buttons';
  const severity = answer.outcome === 'stored' ? 'warning' : 'error';
  return [atKeyboard(check, { code, severity, params: lossOf(check), ...fix })];
};

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

/** One button where a list of them belongs: the portal takes its fields for the list and finds no button among them. */
export const singleButton: Rule = (check) => {
  const wrapper = innerWrapper(check.design.keyboard.wrapper);
  // With a second entry it is written as a list, whatever it was when it was read.
  if (!isSingle(wrapper) || check.traced.entries.length !== 1) return [];
  // Under another key it is that key that is wrong.
  if (wrapper.kind === 'object' && wrapper.key !== 'BUTTONS') return [];
  return [
    atKeyboard(check, {
      code: 'single-button',
      severity: 'error',
      params: {},
      fix: fixKeyboard({ code: 'wrap-in-a-list', params: {} }, (keyboard) => changeWrapper(keyboard, wrap)),
    }),
  ];
};

function isSingle(wrapper: Wrapper): boolean {
  return (wrapper.kind === 'bare' || wrapper.kind === 'object') && wrapper.list.kind === 'single';
}

function wrap(wrapper: Wrapper): Wrapper {
  if (wrapper.kind !== 'bare' && wrapper.kind !== 'object') return wrapper;
  return wrapper.list.kind === 'single' ? { ...wrapper, list: { kind: 'list' } } : wrapper;
}

/**
 * A keyboard sent as a text of JSON. It works, save for a list in the methods that read the text late; plain JSON always works.
 */
export const textKeyboard: Rule = (check) => {
  const { keyboard, method } = check.design;
  if (keyboard.wrapper.kind !== 'string') return [];
  const isList = innerWrapper(keyboard.wrapper).kind === 'bare' && check.traced.entries.length > 0;
  const isLost = isList && storeMethod(method)?.text === 'late';
  const fix = fixKeyboard({ code: 'turn-into-plain-json', params: {} }, unpack);
  return [
    isLost
      ? atKeyboard(check, { code: 'text-list', severity: 'error', params: {}, fix })
      : atKeyboard(check, { code: 'text-keyboard', severity: 'info', params: {}, fix }),
  ];
};

function unpack(keyboard: KeyboardDocument): KeyboardDocument {
  return keyboard.wrapper.kind === 'string' ? { ...keyboard, wrapper: innerWrapper(keyboard.wrapper) } : keyboard;
}

/** A keyboard that holds entries and of which nothing is stored. Its size has a rule of its own. */
export const refusedKeyboard: Rule = (check) => {
  const { answer, entries } = check.traced;
  if (entries.length === 0 || answer.outcome === 'stored' || answer.size !== undefined) return [];
  return [
    atKeyboard(check, {
      code: 'refused-keyboard',
      severity: 'error',
      params: lossOf(check),
    }),
  ];
};
