import type { Path } from '../json/issue.ts';
import { locateOffset, locateParts, locatePath, type TextRange } from '../json/locate-path.ts';
import type { KeyboardDocument, ListShape, Wrapper } from '../keyboard/document.ts';
import { listEntries } from '../keyboard/find-button.ts';

/**
 * Where entries of the keyboard (buttons and NEWLINEs counted from 0, as `listEntries` has them) stand in the JSON text of
 * `writeKeyboard`, or of a request that holds it at the path `around`: in the order of the indexes, without those that are not
 * there. None in a keyboard written as a JSON string: inside of a text there is nothing to point at.
 */
export function locateEntries(
  text: string,
  document: KeyboardDocument,
  indexes: readonly number[],
  around: Path = [],
): readonly TextRange[] {
  const count = listEntries(document).length;
  const paths = indexes.flatMap((index) => {
    const path = index >= 0 && index < count ? entryPath(document.wrapper, index, count) : null;
    return path === null ? [] : [path];
  });
  const [first = [], second] = paths;
  // One is found without reading on behind it, several in one pass.
  const parts = second && locateParts(text, [...around, ...first.slice(0, -1)]);
  return paths.flatMap((path) => {
    const range = parts ? parts.get(String(path.at(-1))) : locatePath(text, [...around, ...path]);
    return range ? [range] : [];
  });
}

/**
 * The way from the keyboard's value to the `index`-th of `count` entries, as `writeKeyboard` has it with each wrapper; null in
 * a text.
 */
function entryPath(wrapper: Wrapper, index: number, count: number): Path | null {
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

/**
 * Which entry of the keyboard (buttons and NEWLINEs counted from 0, as `listEntries` has them) an offset of the JSON text
 * stands in, the inverse of `locateEntries`: the text is that of `writeKeyboard`, or of a request that holds it at the path
 * `around`. Null outside of all entries, and in a keyboard written as a JSON string.
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
