import type { Path } from '../json/issue.ts';
import { locatePath, type Range } from '../json/locate-path.ts';
import type { KeyboardDocument, ListShape, Wrapper } from '../keyboard/document.ts';
import { listEntries } from '../keyboard/list-entries.ts';

/**
 * Where the `index`-th entry of the keyboard (buttons and NEWLINEs counted from 0, as `listEntries` has them) stands in
 * the JSON text of `writeKeyboard`, or of a request that holds it at the path `around`. Null for an entry that is not
 * there, and for a keyboard written as a JSON string: inside of a text there is nothing to point at.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function locateEntry(text: string, document: KeyboardDocument, index: number, around: Path = []): Range | null {
  const count = listEntries(document).length;
  const path = index >= 0 && index < count ? entryPath(document.wrapper, index, count) : null;
  return path === null ? null : locatePath(text, [...around, ...path]);
}

/**
 * The way from the keyboard's value to the `index`-th of `count` entries, as `writeKeyboard` has it with each wrapper; null in
 * a text.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function entryPath(wrapper: Wrapper, index: number, count: number): Path | null {
  switch (wrapper.kind) {
    case 'bare':
      return inList(wrapper.list, index, count);
    case 'object':
      return [wrapper.key, ...inList(wrapper.list, index, count)];
    case 'string':
      return null;
    case 'opaque':
      return ['BUTTONS', index];
  }
}

function inList(list: ListShape, index: number, count: number): Path {
  if (list.kind === 'single' && count === 1) return [];
  if (list.kind !== 'map') return [index];
  return [list.keys.length === count ? (list.keys[index] as string) : String(index)];
}
