import type { Chain, Step } from './parse-chain.ts';
import { addDraft, type Draft, type Scene, sourceOf } from './scene.ts';
import { addElement, type Box, boxOf, literalText, makeBox, phrase, putEntry, type Value } from './values.ts';

/** A step into a value: a key, `null` for a new element, `slot` for an element whose key is an expression. */
type Key = string | null | { readonly slot: string };

/** Where something is assigned: a name and the keys behind it. */
export interface Place {
  readonly name: string;
  readonly keys: readonly Key[];
  readonly at: number;
}

const owners = /^(?:this|self|cls|static|parent|\$this|module|exports|window|globalThis)$/;

/** The place that a chain without calls names. Null for anything else. */
export function placeOf(scene: Scene, chain: Chain, steps: readonly Step[] = chain.steps): Place | null {
  const first = scene.tokens[chain.from];
  if (first?.kind !== 'name') return null;
  const owned = owners.test(first.text) && steps[0]?.kind === 'field';
  const base = owned ? scene.tokens[steps[0]?.at ?? 0] : first;
  const keys: Key[] = [];
  for (const step of owned ? steps.slice(1) : steps) {
    if (step.kind === 'call') return null;
    keys.push(step.kind === 'field' ? (scene.tokens[step.at]?.text ?? '') : keyIn(scene, step.at));
  }
  return { name: plainName(base?.text ?? ''), keys, at: chain.from };
}

/** A name without its sigil. */
export const plainName = (text: string): string => text.replace(/^[$#]+/, '');

function keyIn(scene: Scene, open: number): Key {
  const close = scene.tokens[open]?.mate ?? open + 1;
  const key = scene.tokens[open + 1];
  if (close <= open + 1 || key === undefined) return null;
  const literal = key.kind === 'text' ? literalText(phrase(scene.language.decode(key.text, key.from))) : null;
  if (close === open + 2 && (literal !== null || key.kind === 'number')) return literal ?? key.text;
  return { slot: sourceOf(scene, open + 1, close).source };
}

/** What a place stands for now, and whether that is the whole of a name. */
export function lookUp(scene: Scene, place: Place): { box: Box; draft: Draft | null } | null {
  const draft = scene.cells.get(place.name);
  let box: Box | null = draft?.box ?? null;
  for (const key of place.keys) {
    if (box === null || typeof key !== 'string') return null;
    box = boxOf(box.entries.get(key) ?? box.entries.get(Number(key)));
  }
  return box === null ? null : { box, draft: place.keys.length === 0 ? (draft ?? null) : null };
}

/** The list or map at a place; made when it is not there yet. `end` is the index behind the step that asks for it. */
export function ensureBox(scene: Scene, place: Place, end: number): Box {
  const known = scene.cells.get(place.name);
  const draft =
    known ?? addDraft(scene, [place.at, place.at + 1], { name: place.name, method: null }, { implicit: true });
  scene.cells.set(place.name, draft);
  if (draft.implicit) draft.to = scene.tokens[end - 1]?.to ?? draft.to;
  let box = draft.box;
  for (const key of place.keys) {
    const inner: Box = boxOf(entryAt(box, key)) ?? makeBox('array');
    setAt(box, key, inner);
    box = inner;
  }
  return box;
}

function entryAt(box: Box, key: Key): Value | undefined {
  if (key === null) return undefined;
  if (typeof key !== 'string') return box.entries.get(box.slots?.get(key.slot) ?? -1);
  return box.entries.get(key) ?? box.entries.get(Number(key));
}

/** Sets what a key stands for in a box. */
export function setAt(box: Box, key: Key, value: Value): void {
  if (typeof key === 'string') {
    if (entryAt(box, key) !== undefined && !box.entries.has(key)) box.entries.set(Number(key), value);
    else putEntry(box, key, value);
    return;
  }
  const slot = key === null ? undefined : box.slots?.get(key.slot);
  if (slot !== undefined) {
    box.entries.set(slot, value);
    return;
  }
  if (key !== null) {
    box.slots ??= new Map();
    box.slots.set(key.slot, box.next);
  }
  addElement(box, value);
}
