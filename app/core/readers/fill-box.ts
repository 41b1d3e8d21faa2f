import { type Scene, sourceOf } from './scene.ts';
import { pastToken, type Span, splitItems } from './split-tokens.ts';
import { addElement, type Box, putEntry } from './values.ts';

/** Reads the entries between a bracket and its mate into a box. */
export function fillBox(scene: Scene, box: Box, open: number, depth: number, name: string | null): void {
  const { tokens, language } = scene;
  fillItems(scene, box, splitItems(tokens, open + 1, tokens[open]?.mate ?? open, language), depth, name);
}

/** Reads entries into a box. `name` is what the box stands under. */
export function fillItems(scene: Scene, box: Box, items: readonly Span[], depth: number, name: string | null): void {
  for (const item of items) fillItem(scene, box, item, depth, name);
  if (box.form !== 'braces') return;
  const keyed = [...box.entries.keys()].some((key) => typeof key === 'string');
  box.form = keyed || box.entries.size === 0 ? 'map' : 'list';
}

function fillItem(scene: Scene, box: Box, { from, to }: Span, depth: number, name: string | null): void {
  const { tokens, language } = scene;
  const first = tokens[from];
  if (first === undefined) return;
  if (/^(?:\.\.\.|\*\*?)$/.test(first.text) && to > from + 1) {
    spread(scene, box, { from, to }, depth);
    return;
  }
  const pair = findPair(scene, box, from, to);
  if (pair >= 0) {
    const key = readKey(scene, box, from, pair);
    const value = scene.evaluate(scene, pair + 1, to, depth + 1, key);
    if (value !== undefined) putEntry(box, key, value);
    return;
  }
  const shorthand = box.form === 'map' && language.bareKeys && language.pair === ':';
  if (!shorthand) {
    const value = scene.evaluate(scene, from, to, depth + 1, name);
    addElement(box, value === undefined ? null : value);
  } else if (first.kind === 'name' && to === from + 1) {
    putEntry(box, first.text, scene.evaluate(scene, from, to, depth + 1, first.text) ?? null);
  } else scene.visit(scene, from, to, { name: null, method: null }, depth + 1);
}

/** The index of what stands between key and value; -1 when the item has no key. */
function findPair({ tokens, language }: Scene, box: Box, from: number, to: number): number {
  if (box.form === 'list' && language.pair === ':') return -1;
  const mark = box.form === 'keywords' ? '=' : language.pair;
  const body = /^(?:fn|function|static|lambda|async)$/i.test(tokens[from]?.text ?? '');
  if (body && tokens[from + 1]?.text !== mark) return -1;
  for (let i = pastToken(tokens, from); i < to; i = pastToken(tokens, i)) {
    const text = tokens[i]?.text;
    if (text === mark) return i;
    if (text === '?' || text === '=>') return -1;
  }
  return -1;
}

/** The text of a key. An expression in it is noted with the box. */
function readKey(scene: Scene, box: Box, from: number, to: number): string {
  const { tokens, language } = scene;
  const first = tokens[from];
  const word = to === from + 1 && first?.kind === 'name';
  if (word && (language.bareKeys || tokens[to]?.text === '=')) return first.text;
  const computed = first?.text === '[' && language.pair === ':' && first.mate === to - 1;
  const [start, stop] = computed ? [from + 1, to - 1] : [from, to];
  const value = scene.evaluate(scene, start, stop, 0, null);
  if (typeof value === 'boolean' && language.anyCase) return value ? '1' : '0';
  if (typeof value === 'number' && language.anyCase) return String(Math.trunc(value));
  if (value === null) return language.anyCase ? '' : 'null';
  if (typeof value !== 'object' && value !== undefined) return String(value);
  const parts = value?.is === 'phrase' ? value.parts : [sourceOf(scene, start, stop)];
  box.notes = [...box.notes, ...parts.filter((part) => typeof part !== 'string')];
  return parts.map((part) => (typeof part === 'string' ? part : `{{${part.source}}}`)).join('');
}

function spread(scene: Scene, box: Box, { from, to }: Span, depth: number): void {
  const value = scene.evaluate(scene, from + 1, to, depth + 1, null);
  const known = typeof value === 'object' && value !== null && value.is !== 'spread' && value.is !== 'phrase';
  const of = known ? value : ({ is: 'phrase', parts: [sourceOf(scene, from, to)] } as const);
  const list = box.form === 'list' || box.form === 'array' || scene.tokens[from]?.text === '*';
  box.entries.set(list ? box.next++ : `\0${from}`, { is: 'spread', of });
}
