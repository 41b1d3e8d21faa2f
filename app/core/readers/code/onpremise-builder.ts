import { remark } from '../text/remark.ts';
import { splitItems } from './lex/split-tokens.ts';
import { type Scope, sourceOf, spanOfTokens } from './scope.ts';
import { assignmentPlace, type Chain, lookUp, parseChain } from './trace-path.ts';
import { addElement, addNote, type Collection, collectionOf, makeCollection, putEntry, type Value } from './values.ts';

const className = /(?:^|\\)Keyboard$/;

/**
 * The keyboard that `new \Bitrix\Im\Bot\Keyboard($botId)` begins. Null for anything else.
 * https://dev.1c-bitrix.ru/learning/course/index.php?COURSE_ID=93&CHAPTER_ID=07625
 */
export function newKeyboard(scope: Scope, from: number, to: number, depth: number): Collection | null {
  const { tokens, language } = scope;
  const [word, name, open] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (language.kind !== 'php' || word?.text.toLowerCase() !== 'new' || !className.test(name?.text ?? '')) return null;
  if (from + 2 < to && (open?.text !== '(' || open.mate !== to - 1)) return null;
  const keyboard = makeCollection('map');
  const [id] = splitItems(tokens, from + 3, Math.max(from + 3, to - 1), language);
  const bot = id === undefined ? undefined : scope.evaluate(scope, id.from, id.to, depth + 1, null);
  // Nobody is bot 0: that says that there is none.
  if (id !== undefined && bot !== undefined && bot !== 0)
    putEntry(keyboard, 'BOT_ID', bot, spanOfTokens(scope, id.from, id.to));
  putEntry(keyboard, 'BUTTONS', makeCollection('list'), spanOfTokens(scope, from, to));
  addNote(keyboard, remark('onpremise-builder', 'info', {}, word.from));
  return keyboard;
}

/** Whether the class of the on-premise edition makes it. */
export function builtBy({ notes }: Collection): boolean {
  return notes.some((note) => 'code' in note && note.code === 'onpremise-builder');
}

/** A keyboard of the class without its bot, and without the word about the class; its buttons are the same and grow on. */
export function withoutBot({ entries, spans, notes }: Collection): Collection {
  const keyboard = makeCollection('map');
  putEntry(keyboard, 'BUTTONS', entries.get('BUTTONS') ?? null, spans?.get('BUTTONS') ?? null);
  for (const note of notes) if (!('code' in note && note.code === 'onpremise-builder')) addNote(keyboard, note);
  return keyboard;
}

/** `$keyboard->getJson()` hands on what was built. Null for anything else. */
export function handedKeyboard(scope: Scope, from: number, to: number): Value {
  const { tokens, language } = scope;
  const chain = language.kind === 'php' ? parseChain(tokens, from, to, language) : null;
  const [field, call] = chain?.steps.slice(-2) ?? [];
  if (chain?.to !== to || call?.kind !== 'call' || field?.kind !== 'field') return null;
  if (!/^get(?:Json|Array|Keyboard)$/i.test(tokens[field.at]?.text ?? '')) return null;
  const place = assignmentPlace(scope, chain, chain.steps.slice(0, -2));
  const known = place === null ? null : lookUp(scope, place);
  if (known === null || !builtBy(known.collection)) return null;
  if (known.candidate !== null) known.candidate.inlined = true;
  return { is: 'ref', collection: known.collection, piece: sourceOf(scope, from, to) };
}

/** `$keyboard->addButton([...])` and `$keyboard->addNewLine()`, one behind the other or alone. Whether it was one of these. */
export function buildOnPremise(scope: Scope, chain: Chain, step: number, depth: number): boolean {
  const { tokens, language } = scope;
  const [field, call] = [chain.steps[step - 1], chain.steps[step]];
  const name = field?.kind === 'field' ? (tokens[field.at]?.text ?? '') : '';
  if (language.kind !== 'php' || call === undefined || !/^add(?:Button|NewLine)$/i.test(name)) return false;
  const first = chain.steps.findIndex(({ kind }) => kind === 'call');
  const place = assignmentPlace(scope, chain, chain.steps.slice(0, first - 1));
  const list = collectionOf(place === null ? undefined : lookUp(scope, place)?.collection.entries.get('BUTTONS'));
  if (list === null) return false;
  const close = tokens[call.at]?.mate ?? call.at;
  if (/line$/i.test(name)) {
    const newline = makeCollection('map');
    putEntry(newline, 'TYPE', 'NEWLINE');
    addElement(list, newline, spanOfTokens(scope, field?.at ?? call.at, close + 1));
    return true;
  }
  const [button] = splitItems(tokens, call.at + 1, close, language);
  if (button === undefined) return true;
  const value = scope.evaluate(scope, button.from, button.to, depth + 1, null) ?? null;
  addElement(list, value, spanOfTokens(scope, button.from, button.to));
  return true;
}
