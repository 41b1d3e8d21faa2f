import type { Path } from '../json/issue.ts';
import { locateOffset } from '../json/locate-offset.ts';
import type { KeyboardDocument } from '../keyboard/document.ts';
import { listEntries } from '../keyboard/list-entries.ts';
import { entryPath } from './locate-entry.ts';

/**
 * Which entry of the keyboard (buttons and NEWLINEs counted from 0, as `listEntries` has them) an offset of the JSON text
 * stands in, the inverse of `locateEntry`: the text is that of `writeKeyboard`, or of a request that holds it at the path
 * `around`. Null outside of all entries, and in a keyboard written as a JSON string.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html
 */
export function entryAt(text: string, document: KeyboardDocument, offset: number, around: Path = []): number | null {
  const path = locateOffset(text, offset);
  if (path === null || !leadsTo(around, path)) return null;
  const inner = path.slice(around.length);
  const { length } = listEntries(document);
  for (let index = 0; index < length; index += 1) {
    const way = entryPath(document.wrapper, index, length);
    if (way !== null && leadsTo(way, inner)) return index;
  }
  return null;
}

function leadsTo(way: Path, path: Path): boolean {
  return way.length <= path.length && way.every((step, i) => String(step) === String(path[i]));
}
