import { isJsonObject } from '../../json/json.ts';
import type { Fields, KeyboardDocument, Wrapper } from '../../keyboard/document.ts';

/** What stands around the buttons once a text is unpacked. */
export function innerWrapper(wrapper: Wrapper): Exclude<Wrapper, { kind: 'string' }> {
  return wrapper.kind === 'string' ? innerWrapper(wrapper.inner) : wrapper;
}

/** The keyboard with what stands around its buttons changed; a text stays a text. The same object when nothing changes. */
export function changeWrapper(keyboard: KeyboardDocument, change: (wrapper: Wrapper) => Wrapper): KeyboardDocument {
  const wrapper = changeInner(keyboard.wrapper, change);
  return wrapper === keyboard.wrapper ? keyboard : { ...keyboard, wrapper };
}

function changeInner(wrapper: Wrapper, change: (wrapper: Wrapper) => Wrapper): Wrapper {
  if (wrapper.kind !== 'string') return change(wrapper);
  const inner = changeInner(wrapper.inner, change);
  return inner === wrapper.inner ? wrapper : { ...wrapper, inner };
}

/**
 * What stands beside the list of a keyboard that the portal finds under BUTTONS, that list included; null when there is no such
 * object.
 */
export function besideButtons({ wrapper, rows }: KeyboardDocument): Fields | null {
  const inner = innerWrapper(wrapper);
  if (inner.kind === 'object') return inner.key === 'BUTTONS' ? inner.fields : null;
  // An object without a list gets one with the first button.
  const hasList = inner.kind === 'opaque' && rows.length > 0;
  return hasList && isJsonObject(inner.value) ? inner.value : null;
}

/** The keyboard with these keys beside its list. */
export function changeBeside(keyboard: KeyboardDocument, change: (fields: Fields) => Fields): KeyboardDocument {
  return changeWrapper(keyboard, (wrapper) => {
    const fields = wrapper.kind === 'object' ? wrapper.fields : wrapper.kind === 'opaque' ? wrapper.value : null;
    if (!isJsonObject(fields ?? undefined)) return wrapper;
    const changed = change(fields as Fields);
    if (changed === fields) return wrapper;
    return wrapper.kind === 'object' ? { ...wrapper, fields: changed } : { kind: 'opaque', value: changed };
  });
}
