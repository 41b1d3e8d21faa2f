import { isJsonObject, type Json, sameJson } from '../json/json.ts';
import type { KeyboardDocument, ListShape, Wrapper } from '../keyboard/document.ts';
import { listEntries } from '../keyboard/find-button.ts';

/**
 * The document as the plain JSON value of KEYBOARD, the exact inverse of `readKeyboard`. A JSON string that was not
 * edited comes back letter for letter; an edited one is written anew.
 */
export function writeKeyboard(document: KeyboardDocument): Json {
  const entries = listEntries(document).map((entry) => entry.value);
  return writeAround(document.wrapper, entries);
}

function writeAround(wrapper: Wrapper, entries: readonly Json[]): Json {
  switch (wrapper.kind) {
    case 'bare':
      return writeList(wrapper.list, entries);
    case 'object': {
      const list = writeList(wrapper.list, entries);
      return Object.fromEntries(
        Object.entries(wrapper.fields).map(([key, value]) => [key, key === wrapper.key ? list : value]),
      );
    }
    case 'string': {
      const inner = writeAround(wrapper.inner, entries);
      return holds(wrapper.text, inner) ? wrapper.text : JSON.stringify(inner);
    }
    case 'opaque':
      if (entries.length === 0) return wrapper.value;
      return isJsonObject(wrapper.value) ? { ...wrapper.value, BUTTONS: entries } : { BUTTONS: entries };
  }
}

function holds(text: string, value: Json): boolean {
  try {
    return sameJson(JSON.parse(text) as Json, value);
  } catch {
    return false;
  }
}

function writeList(list: ListShape, entries: readonly Json[]): Json {
  const [first] = entries;
  if (list.kind === 'single' && entries.length === 1 && first !== undefined) return first;
  if (list.kind !== 'map' || first === undefined) return entries;
  const same = list.keys.length === entries.length;
  return Object.fromEntries(entries.map((entry, i) => [same ? (list.keys[i] as string) : String(i), entry]));
}
