import { evaluate, writtenArgument } from './evaluate.ts';
import { fillBox } from './fill-box.ts';
import { methodInText } from './find-method.ts';
import { appendAll } from './grow-box.ts';
import { type Chain, chainNames, parseChain } from './parse-chain.ts';
import { addDraft, type Scene } from './scene.ts';
import { endOfExpression, pastToken, type Span, splitItems } from './split-tokens.ts';
import { ensureBox, lookUp, type Place, placeOf, setAt } from './trace-path.ts';
import { trimExpression } from './trim-expression.ts';
import { literalText, makeBox } from './values.ts';

/** A row of assignments is read once for each: it may not be as long as brackets are deep. */
const costly = 10;

/** Follows an assignment whose operator has the index `at`. The index behind its value. */
export function assign(scene: Scene, chain: Chain, at: number, to: number, depth: number): number {
  const { tokens, language } = scene;
  const end = Math.max(endOfExpression(tokens, at + 1, to, language), at + 1);
  const place = placeOf(scene, firstOfSeveral(scene, chain));
  const value = { from: at + 1, to: end };
  if (place === null) scene.visit(scene, value.from, value.to, { name: null, method: null }, depth + 1);
  else if (!grow(scene, place, value, tokens[at]?.text === '+=', depth)) {
    if (place.keys.length === 0) assignName(scene, place, value, depth + costly);
    else assignKey(scene, place, value, depth + costly);
  }
  return end;
}

/** Of `body, err := ...` the first name is the one that counts. */
function firstOfSeveral({ tokens }: Scene, chain: Chain): Chain {
  let { from } = chain;
  while (tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'name' && tokens[from - 3]?.text !== '(')
    from -= 2;
  return from === chain.from ? chain : { from, to: from + 1, steps: [] };
}

/** `rows = append(rows, row)`, `$rows = array_merge($rows, [$row])`, `rows += [row]`. Whether it was one of these. */
function grow(scene: Scene, place: Place, value: Span, adds: boolean, depth: number): boolean {
  const { tokens, language } = scene;
  if (adds) {
    const known = lookUp(scene, place);
    if (known === null) return false;
    appendAll(scene, known.box, [value], true, depth);
    return true;
  }
  const chain = parseChain(tokens, value.from, value.to, language);
  const call = chain?.steps[0];
  if (chain === null || chain.to !== value.to || chain.steps.length !== 1 || call?.kind !== 'call') return false;
  const name = chainNames(tokens, chain)[0] ?? '';
  if (name !== 'append' && name !== 'array_merge') return false;
  const [first, ...rest] = splitItems(tokens, call.at + 1, tokens[call.at]?.mate ?? value.to, language);
  const base = first === undefined ? null : parseChain(tokens, first.from, first.to, language);
  const source = base === null || base.to !== first?.to ? null : placeOf(scene, base);
  if (source === null || source.name !== place.name || source.keys.length !== place.keys.length) return false;
  appendAll(scene, ensureBox(scene, source, value.to), rest, name === 'array_merge', depth);
  return true;
}

function assignName(scene: Scene, place: Place, value: Span, depth: number): void {
  const { tokens, language } = scene;
  const trimmed = trimExpression(tokens, value.from, value.to, language);
  const whole = language.container(tokens, trimmed.from, false) !== null;
  const written = whole ? null : writtenArgument(scene, trimmed.from, trimmed.to);
  const { from, to } =
    written === null ? trimmed : trimExpression(tokens, written.span.from, written.span.to, language);
  const container = language.container(tokens, from, false);
  const context = { name: place.name, method: null };
  if (container !== null && (tokens[container.open]?.mate ?? 0) + 1 >= to) {
    const more = { box: makeBox(container.form), written: written?.writes ?? false };
    const draft = addDraft(scene, [from, to], context, more);
    fillBox(scene, draft.box, container.open, depth, place.name);
    scene.cells.set(place.name, draft);
    return;
  }
  const chain = parseChain(tokens, from, to, language);
  const other = chain === null || chain.to !== to ? null : placeOf(scene, chain);
  const known = other === null ? null : (lookUp(scene, other)?.draft ?? null);
  if (known !== null) {
    scene.cells.set(place.name, known);
    return;
  }
  scene.cells.delete(place.name);
  noteMethod(scene, place.name, value, depth);
  scene.visit(scene, value.from, value.to, context, depth + 1);
}

/** `$url = $webhook . 'im.message.add'`: a call with that name is a call of the method. */
function noteMethod(scene: Scene, name: string, { from, to }: Span, depth: number): void {
  const text =
    to - from > 20 || !hasText(scene, from, to) ? null : literalText(evaluate(scene, from, to, depth, null) ?? null);
  const method = text === null ? null : methodInText(text);
  if (method === null) scene.methods.delete(name);
  else scene.methods.set(name, method);
}

/** Whether a literal text stands among the tokens, outside of brackets. */
export function hasText({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i = pastToken(tokens, i)) if (tokens[i]?.kind === 'text') return true;
  return false;
}

/** A step such as `$params['KEYBOARD'] = ...`. What nothing is known of is followed only when a list or map goes into it. */
function assignKey(scene: Scene, place: Place, value: Span, depth: number): void {
  const last = place.keys.at(-1) ?? null;
  const name = typeof last === 'string' ? last : null;
  const { from, to } = trimExpression(scene.tokens, value.from, value.to, scene.language);
  const fields = scene.language.anyCase && place.keys.every((key) => typeof key === 'string' && /^[A-Z_]+$/.test(key));
  const known = scene.cells.has(place.name) || fields;
  const holds = known || scene.language.container(scene.tokens, from, true) !== null || isKnown(scene, from, to);
  if (!holds) {
    scene.visit(scene, value.from, value.to, { name, method: null }, depth + 1);
    return;
  }
  const box = ensureBox(scene, { ...place, keys: place.keys.slice(0, -1) }, value.to);
  const written = evaluate(scene, value.from, value.to, depth + 1, name);
  if (written !== undefined) setAt(box, last, written);
}

function isKnown(scene: Scene, from: number, to: number): boolean {
  const chain = parseChain(scene.tokens, from, to, scene.language);
  const place = chain === null || chain.to !== to ? null : placeOf(scene, chain);
  return place !== null && lookUp(scene, place) !== null;
}
