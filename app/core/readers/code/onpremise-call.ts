import { remark } from '../text/remark.ts';
import type { Argument } from './follow-call.ts';
import { builtBy, withoutBot } from './onpremise-builder.ts';
import { addCandidate, type GrowingCandidate, type Scope, spanOfTokens } from './scope.ts';
import type { Chain } from './trace-path.ts';
import { addNote, type Collection, collectionOf, makeCollection, putEntry, type Value } from './values.ts';

/** A function of the module im and the method that does the same over REST. */
interface ModuleFunction {
  readonly name: RegExp;
  readonly method: string;
  /** Parameters that are given one by one; all others are lists of fields. */
  readonly places: readonly string[];
}

/** Takes no bot: the command knows its own. */
const ANSWER = 'imbot.command.answer';
/** https://dev.1c-bitrix.ru/learning/course/index.php?COURSE_ID=93&CHAPTER_ID=07625 */
const FUNCTIONS: readonly ModuleFunction[] = [
  { name: /(?:^|\\)CIMMessenger::Add$/i, method: 'im.message.add', places: [] },
  {
    name: /(?:^|\\)CIMMessenger::Update$/i,
    method: 'im.message.update',
    places: ['MESSAGE_ID', 'MESSAGE', 'URL_PREVIEW', 'IS_EDITED'],
  },
  { name: /(?:^|\\)CIMMessageParam::Set$/i, method: 'im.message.update', places: ['MESSAGE_ID'] },
  { name: /(?:^|\\)Bot::addMessage$/i, method: 'imbot.message.add', places: [] },
  { name: /(?:^|\\)Bot::updateMessage$/i, method: 'imbot.message.update', places: [] },
  { name: /(?:^|\\)Command::addMessage$/i, method: ANSWER, places: [] },
];
/** Whose name a message is written in: over REST it is who calls. */
const OWN = 'FROM_USER_ID';
/** What hangs on a message is set near the call that changes its text. */
const NEAR = 6;

/**
 * `\Bitrix\Im\Bot::addMessage(['BOT_ID' => 7], [...])` and its like of the on-premise edition, as the request that does the
 * same. Whether it was one of these.
 */
export function callOnPremise(
  scope: Scope,
  chain: Chain,
  step: number,
  items: readonly Argument[],
  depth: number,
): boolean {
  const { tokens, language } = scope;
  const [field, call] = chain.steps;
  if (language.kind !== 'php' || step !== 1 || field?.kind !== 'field' || call === undefined) return false;
  const name = `${tokens[chain.from]?.text}::${tokens[field.at]?.text}`;
  const known = FUNCTIONS.find((one) => one.name.test(name));
  if (known === undefined) return false;
  const request = makeCollection('map');
  for (const [i, item] of items.entries()) addArgument(scope, request, known.places[i] ?? null, item, depth);
  const changes = known.method === 'im.message.update';
  if (changes ? !request.entries.has('KEYBOARD') && !request.entries.has('MESSAGE') : request.entries.size === 0)
    return false;
  if (known.method !== ANSWER) takeOutBot(request);
  const close = tokens[call.at]?.mate ?? call.at;
  const same = changes ? sameMessage(scope, request) : null;
  if (same !== null) {
    copyEntries(same.collection, request);
    same.to = Math.max(same.to, tokens[close]?.to ?? 0);
    return true;
  }
  addNote(request, remark('onpremise-builder', 'info', {}, tokens[chain.from]?.from ?? 0));
  addCandidate(scope, [chain.from, close + 1], { name: null, method: known.method }, { collection: request });
  return true;
}

/** A list of fields, or one parameter; a flag is on without a word. */
function addArgument(scope: Scope, request: Collection, place: string | null, item: Argument, depth: number): void {
  const value = scope.evaluate(scope, item.from, item.to, depth + 1, place);
  const fields = place === null ? collectionOf(value) : null;
  if (fields !== null) copyEntries(request, fields);
  if (place === null || value === undefined || value === null || value === true) return;
  putEntry(request, place, value === false ? 'N' : value, spanOfTokens(scope, item.from, item.to));
}

function copyEntries(into: Collection, { entries, spans, notes }: Collection): void {
  for (const [key, value] of entries) {
    if (key !== OWN) putEntry(into, String(key), value, spans?.get(key) ?? null);
  }
  for (const note of notes) addNote(into, note);
}

/** The class puts the bot into the keyboard; a request has a place of its own for it. */
function takeOutBot(request: Collection): void {
  const keyboard = collectionOf(request.entries.get('KEYBOARD'));
  if (keyboard === null || !builtBy(keyboard)) return;
  const bot = keyboard.entries.get('BOT_ID');
  request.entries.set('KEYBOARD', withoutBot(keyboard));
  if (bot === undefined || request.entries.has('BOT_ID')) return;
  putEntry(request, 'BOT_ID', bot, keyboard.spans?.get('BOT_ID') ?? null);
}

/** What was read of the same message a few lines before. */
function sameMessage({ candidates }: Scope, { entries }: Collection): GrowingCandidate | null {
  const id = idOf(entries.get('MESSAGE_ID'));
  const near = candidates.slice(-NEAR).findLast(({ method, collection }) => {
    const isSame = method === 'im.message.update' && id !== null && idOf(collection.entries.get('MESSAGE_ID')) === id;
    return isSame && ![...entries.keys()].some((key) => key !== 'MESSAGE_ID' && collection.entries.has(key));
  });
  return near ?? null;
}

function idOf(value: Value | undefined): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value?.is !== 'phrase') return null;
  return value.parts.map((part) => (typeof part === 'string' ? part : `{{${part.source}}}`)).join('');
}
