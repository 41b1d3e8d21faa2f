import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Path } from '../../core/json/issue.ts';

type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** What of an object stands at an offset, also in a text that is not finished. */
export interface JsonPlace {
  readonly kind: 'key' | 'value';
  /** The way to the object. */
  readonly path: Path;
  /** The key that the value belongs to, or the key itself as far as it is written. */
  readonly key: string;
  /** The keys that the object has besides. */
  readonly others: readonly string[];
  /** What stands there already, quotes included. */
  readonly from: number;
  readonly to: number;
  /** Whether the key has a colon after it. */
  readonly complete: boolean;
}

const SCALARS = ['String', 'Number', 'True', 'False', 'Null'];

/** The key or the value at an offset; null outside of objects and inside of lists. */
export function jsonPlaceAt(state: EditorState, at: number): JsonPlace | null {
  const inner = syntaxTree(state).resolveInner(at, -1);
  const isPart = inner.type.isError || ['{', 'PropertyName', ...SCALARS].includes(inner.name);
  const around = isPart ? inner.parent : inner;
  const property = around?.name === 'Property' ? around : null;
  const blank = wordAt(state, at);
  if (property) {
    const name = property.getChild('PropertyName');
    const object = property.parent;
    if (!name || !object) return null;
    if (inner.name === 'PropertyName') return keyPlace(state, object, name, inner);
    const colon = state.sliceDoc(name.to, at).includes(':');
    const value = SCALARS.includes(inner.name) ? inner : blank;
    if (!colon) return null;
    return { ...keyPlace(state, object, name, value), kind: 'value' };
  }
  if (around?.name !== 'Object' || at <= around.from) return null;
  if (around.lastChild?.name === '}' && at >= around.to) return null;
  return keyPlace(state, around, null, blank);
}

/** What is being typed where nothing is expected: after a missing comma a key is no key yet. */
function wordAt(state: EditorState, at: number): { from: number; to: number } {
  const from = at - (/(?<!\w)\w*$/.exec(state.sliceDoc(Math.max(0, at - 40), at))?.[0].length ?? 0);
  const isQuoted = state.sliceDoc(from - 1, from) === '"' && state.sliceDoc(at, at + 1) === '"';
  return isQuoted ? { from: from - 1, to: at + 1 } : { from, to: at };
}

function keyPlace(
  state: EditorState,
  object: Node,
  name: Node | null,
  { from, to }: { from: number; to: number },
): JsonPlace {
  const names = object.getChildren('Property').map((one) => one.getChild('PropertyName'));
  return {
    kind: 'key',
    path: pathOf(state, object),
    key: name ? textOf(state, name) : '',
    others: names.flatMap((one) => (one && one.from !== name?.from ? [textOf(state, one)] : [])),
    from,
    to,
    complete: name !== null && /^\s*:/.test(state.sliceDoc(name.to, name.to + 100)),
  };
}

function textOf(state: EditorState, name: Node): string {
  const written = state.sliceDoc(name.from, name.to);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replaceAll('"', '');
  }
}

function pathOf(state: EditorState, value: Node): Path {
  const path: (string | number)[] = [];
  for (let node = value; node.parent; node = node.parent) {
    const name = node.parent.name === 'Property' ? node.parent.getChild('PropertyName') : null;
    if (name) path.unshift(textOf(state, name));
    else if (node.parent.name === 'Array') path.unshift(indexOf(node));
  }
  return path;
}

function indexOf(item: Node): number {
  let index = 0;
  for (let before = item.prevSibling; before; before = before.prevSibling) {
    if (before.name === 'Object' || before.name === 'Array' || SCALARS.includes(before.name)) index += 1;
  }
  return index;
}
