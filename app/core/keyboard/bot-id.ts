import { isJsonObject, type Json } from '../json/json.ts';
import type { Fields, KeyboardDocument, Wrapper } from './document.ts';
import { changeFields } from './set-fields.ts';

/** The bot that the keyboard's commands belong to, as written in its `BOT_ID`; undefined without one. */
export function getBotId(keyboard: KeyboardDocument): Json | undefined {
  return botIdOf(keyboard.wrapper);
}

function botIdOf(wrapper: Wrapper): Json | undefined {
  if (wrapper.kind === 'string') return botIdOf(wrapper.inner);
  const fields = fieldsOf(wrapper);
  return fields && Object.hasOwn(fields, 'BOT_ID') ? fields.BOT_ID : undefined;
}

/** What stands beside the buttons; an object without a list of buttons is all of that kind. */
function fieldsOf(wrapper: Wrapper): Fields | null {
  if (wrapper.kind === 'object') return wrapper.fields;
  return wrapper.kind === 'opaque' && isJsonObject(wrapper.value) ? wrapper.value : null;
}

/**
 * The keyboard with `BOT_ID` written before its buttons, or taken away. Whatever is no object becomes one to hold it; the
 * same object when nothing changes.
 */
export function setBotId(keyboard: KeyboardDocument, botId: number | string | undefined): KeyboardDocument {
  const wrapper = withBotId(keyboard.wrapper, botId);
  return wrapper === keyboard.wrapper ? keyboard : { ...keyboard, wrapper };
}

function withBotId(wrapper: Wrapper, botId: number | string | undefined): Wrapper {
  if (wrapper.kind === 'string') {
    const inner = withBotId(wrapper.inner, botId);
    return inner === wrapper.inner ? wrapper : { ...wrapper, inner };
  }
  const fields = fieldsOf(wrapper);
  if (fields) {
    const known = botId === undefined || Object.hasOwn(fields, 'BOT_ID');
    const changed = known ? changeFields(fields, { BOT_ID: botId }) : { BOT_ID: botId, ...fields };
    if (changed === fields) return wrapper;
    return wrapper.kind === 'object' ? { ...wrapper, fields: changed } : { kind: 'opaque', value: changed };
  }
  if (botId === undefined) return wrapper;
  const list = wrapper.kind === 'bare' && wrapper.list.kind !== 'single' ? wrapper.list : ({ kind: 'list' } as const);
  return { kind: 'object', key: 'BUTTONS', fields: { BOT_ID: botId, BUTTONS: null }, list };
}
