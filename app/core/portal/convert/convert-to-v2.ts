import { type Phrase, phrase } from '../../json/issue.ts';
import { type Json, type JsonObject, putAt } from '../../json/json.ts';
import { getBotId } from '../../keyboard/bot-id.ts';
import type { Design } from '../../keyboard/design.ts';
import { type KeyboardDocument, unknownKeyboard } from '../../keyboard/document.ts';
import { findMethod, METHODS, type Method } from '../../request/methods.ts';
import { writeRequest } from '../../request/write-request.ts';
import { storeMethod } from '../validator/store-methods.ts';
import { traceDesign } from '../validator/trace-design.ts';
import type { ChangePhrases, LossPhrases, NeedPhrases } from './convert-codes.ts';
import { type ConvertedKeyboard, convertKeyboard, hasPlaceForBot, isBot, sameAnswer } from './convert-keyboard.ts';
import { type ConvertedParams, convertParams } from './convert-params.ts';
import { type BotTask, listTasks } from './list-tasks.ts';

/** A design as one of imbot.v2, and all there is to say of the way there. Nothing is left out that is not named. */
export interface Conversion {
  readonly design: Design;
  readonly changes: readonly Phrase<keyof ChangePhrases>[];
  /** What does not come along, and what is stored otherwise. */
  readonly losses: readonly Phrase<keyof LossPhrases>[];
  /** What is still missing. */
  readonly needs: readonly Phrase<keyof NeedPhrases>[];
  /** What else has to change in the bot. */
  readonly tasks: readonly BotTask[];
}

/** The method of imbot.v2 that does the same; null for one that is of imbot.v2. */
function v2TwinOf({ version, does }: Pick<Method, 'version' | 'does'>): Method | null {
  return version === 2 ? null : (METHODS.find((method) => method.version === 2 && method.does === does) ?? null);
}

/**
 * The whole request of a design as one of imbot.v2; null where it is that already. Buttons keep their ids.
 * https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
 */
export function convertToV2(design: Design): Conversion | null {
  const from = findMethod(design.method);
  const to = v2TwinOf(from);
  if (to === null) return null;
  const before = writeRequest(design).params;
  const params = convertParams(design, from, to);
  const bot = botOf(design, before);
  const write = (keyboard: KeyboardDocument) => writeDesign(design, to, params, keyboard, bot);
  const converted = convertKeyboard(design, bot, write);
  const next = write(converted.keyboard);
  const told = { design, from, to, before, params, converted, next };
  return {
    design: next,
    changes: listChanges(told),
    losses: listLosses(told),
    needs: listNeeds(told),
    tasks: listTasks(from, design.keyboard),
  };
}

/** The bot as the old request names it, beside the keyboard or inside. */
function botOf(design: Design, before: JsonObject): Json | undefined {
  const name = Object.keys(before).findLast((one) => one.toUpperCase() === 'BOT_ID');
  return name === undefined ? getBotId(design.keyboard) : before[name];
}

function writeDesign(
  design: Design,
  to: Method,
  { ids, others }: ConvertedParams,
  keyboard: KeyboardDocument,
  bot: Json | undefined,
): Design {
  const { others: _, ...rest } = design;
  const { botId, ...unnamed } = others;
  const isInside = isBot(bot) && hasPlaceForBot(keyboard);
  const isBeside = !isInside && !isNothing(bot) && isNothing(getBotId(keyboard));
  const kept = isInside ? unnamed : isBeside ? putAt(unnamed, to.paths.botId, bot as Json) : others;
  const next: Design = { ...rest, ...ids, method: to.name, keyboard };
  return Object.keys(kept).length === 0 ? next : { ...next, others: kept };
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** A design before and after. */
interface Told {
  readonly design: Design;
  readonly from: Method;
  readonly to: Method;
  readonly before: JsonObject;
  readonly params: ConvertedParams;
  readonly converted: ConvertedKeyboard;
  readonly next: Design;
}

function listChanges(told: Told): Conversion['changes'] {
  const { from, to, design, params, converted, next } = told;
  const isUpdate = to.does === 'update';
  const isInside = storeMethod(to.name)?.bot === 'inside';
  const changes: Conversion['changes'][number][] = [phrase('convert-method', { from: from.name, to: to.name })];
  if (from.family === 'im') changes.push(phrase('convert-author', { isUpdate }));
  changes.push(phrase('convert-names', { renamed: renamedOf(told) }));
  changes.push(phrase('convert-token', { wasClient: from.secret === 'CLIENT_ID' }));
  if (params.nowRead.length > 0) changes.push(phrase('convert-now-read', { names: params.nowRead }));
  if (converted.done === 'opened') changes.push(phrase('convert-opened', {}));
  if (converted.done === 'wrapped') changes.push(phrase('convert-wrapped', {}));
  if (converted.done === 'removal') changes.push(phrase('convert-removal', {}));
  if (isInside && getBotId(next.keyboard) !== getBotId(design.keyboard)) changes.push(phrase('convert-bot-inside', {}));
  if (isInside && unknownKeyboard(design.keyboard) !== null) changes.push(phrase('convert-made-by-code', {}));
  changes.push(phrase('convert-result', { to: to.does === 'add' ? 'result.id' : 'result.result' }));
  if (isInside) changes.push(phrase('convert-silent', { isUpdate }));
  return changes;
}

function renamedOf({ from, to, before, params }: Told): readonly string[] {
  const own = from.params.flatMap((param) => {
    const name = from.paths[param].join('.');
    const value = before[name];
    return value === undefined || value === '' ? [] : [`${name} → ${to.paths[param].join('.')}`];
  });
  return [...new Set([...own, ...params.renamed])];
}

function listLosses({ design, to, params, next }: Told): Conversion['losses'] {
  const method = to.name;
  const [{ answer: before }, { answer: after }] = [traceDesign(design), traceDesign(next)];
  const count = (answer: typeof before) => (answer.outcome === 'stored' ? answer.buttons.length : 0);
  const lost = Math.max(0, count(before) - count(after));
  const stored = { before: before.outcome, after: after.outcome, lost };
  return [
    ...params.noTwin.map((name) => phrase('convert-no-twin', { name, method })),
    ...params.unread.map((name) => phrase('convert-unread', { name, method })),
    ...(sameAnswer(before, after) ? [] : [phrase('convert-stored', stored)]),
  ];
}

function listNeeds({ to, next }: Told): Conversion['needs'] {
  const { params } = writeRequest(next);
  const isMissing = (value: Json | undefined) => typeof value !== 'number' && String(value ?? '').trim() === '';
  return to.needs
    .filter((name) => isMissing(params[to.paths[name][0] ?? '']))
    .map((name) => phrase('convert-needs', { name }));
}
