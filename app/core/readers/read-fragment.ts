import { evaluate } from './evaluate.ts';
import { fillItems } from './fill-box.ts';
import { methodInText } from './find-method.ts';
import { addDraft, nowhere, type Scene } from './scene.ts';
import { endOfExpression, pastToken, type Span, splitItems } from './split-tokens.ts';
import type { Token } from './tokens.ts';
import { boxOf, literalText, makeBox } from './values.ts';

/**
 * Reads a text that is a torn piece of a literal: pairs without a bracket around them, several lists or maps in a row, the
 * arguments of a call. Anything else is read as statements.
 */
export function readFragment(scene: Scene): void {
  const { tokens, language } = scene;
  let [from, to] = [0, tokens.length];
  const trims = (token: Token | undefined, texts: RegExp) => token?.kind === 'mark' && texts.test(token.text);
  while (to > from && trims(tokens[to - 1], /^[,;]$/)) to--;
  while (isTornAround(scene, from, to)) {
    from++;
    to--;
    while (to > from && trims(tokens[to - 1], /^[,;]$/)) to--;
  }
  while (from < to && trims(tokens[from], /^[,;:=>?&|+]|^=>$/)) from++;
  const items = splitItems(tokens, from, to, language);
  if (isPairs(scene, items)) readPairs(scene, from, to, items);
  else if (items.length > 1 && items.every((item) => isContainer(scene, item))) readList(scene, from, to, items);
  else if (!readArguments(scene, from, to, items)) scene.visit(scene, from, to, nowhere, 0);
}

/** Whether a bracket that was cut off stood around all of it and says nothing of what it held. */
function isTornAround({ tokens, language }: Scene, from: number, to: number): boolean {
  const [token, next] = [tokens[from], tokens[from + 1]];
  if (token?.to !== 0 || token.mate !== to - 1) return false;
  return token.text === '(' || (language.lineEnds === 'always' && language.bareKeys && next?.text === '{');
}

function isContainer({ tokens, language }: Scene, { from, to }: Span): boolean {
  const container = language.container(tokens, from, true);
  return container !== null && tokens[container.open]?.mate === to - 1;
}

/** Whether each item is a key and one expression: `KEYBOARD: {...}`, and of `KEYBOARD=[...]` several. */
function isPairs(scene: Scene, items: readonly Span[]): boolean {
  const { tokens, language } = scene;
  const keywords = isKeywords(scene, items);
  return (
    items.length > 0 &&
    items.every(({ from, to }) => {
      const first = tokens[from];
      const key =
        first?.kind === 'text' ||
        first?.kind === 'number' ||
        (first?.kind === 'name' && (language.bareKeys || keywords));
      if (!key || tokens[from + 1]?.text !== (keywords ? '=' : language.pair) || from + 2 >= to) return false;
      return isOne(scene, from + 2, to);
    })
  );
}

function isKeywords({ tokens, language }: Scene, items: readonly Span[]): boolean {
  return (
    language.lineEnds === 'always' &&
    !language.bareKeys &&
    items.length > 1 &&
    tokens[(items[0]?.from ?? 0) + 1]?.text === '='
  );
}

/** Whether the tokens are one expression, without an assignment or a body in it. */
function isOne({ tokens, language }: Scene, from: number, to: number): boolean {
  if (endOfExpression(tokens, from, to, language) < to) return false;
  for (let i = from; i < to; i = pastToken(tokens, i)) {
    if (tokens[i]?.text === '=' || tokens[i]?.text === ':=') return false;
  }
  return true;
}

function readPairs(scene: Scene, from: number, to: number, items: readonly Span[]): void {
  const draft = addDraft(scene, [from, to], nowhere, { box: makeBox(isKeywords(scene, items) ? 'keywords' : 'array') });
  if (!scene.language.anyCase && draft.box.form === 'array') draft.box.form = 'map';
  fillItems(scene, draft.box, items, 0, null);
  const [only] = [...draft.box.entries];
  const box = boxOf(only?.[1]);
  if (draft.box.entries.size !== 1 || only === undefined || box === null) return;
  const at = scene.drafts.indexOf(draft);
  scene.drafts[at] = { ...draft, box, name: String(only[0]) };
}

function readList(scene: Scene, from: number, to: number, items: readonly Span[]): void {
  const draft = addDraft(scene, [from, to], nowhere, { box: makeBox('list') });
  fillItems(scene, draft.box, items, 0, null);
}

/** `'im.message.add', {...}`: what is left of a call whose name was cut off. */
function readArguments(scene: Scene, from: number, to: number, items: readonly Span[]): boolean {
  const { tokens } = scene;
  const [first, ...rest] = items;
  if (first === undefined || rest.length === 0 || first.to !== first.from + 1 || tokens[first.from]?.kind !== 'text')
    return false;
  const method = methodInText(literalText(evaluate(scene, first.from, first.to, 0, null) ?? null) ?? '');
  if (method === null) return false;
  scene.visit(scene, rest[0]?.from ?? from, to, { name: null, method }, 0);
  return true;
}
