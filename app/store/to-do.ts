import type { Issue, RequestField } from '../core/json/issue.ts';
import type { Json } from '../core/json/json.ts';
import { getBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import type { KeyboardButton, KeyboardDocument } from '../core/keyboard/document.ts';
import type { History } from '../core/keyboard/history.ts';
import { requestSetting } from '../core/keyboard/request-setting.ts';
import { readAction } from '../core/portal/validator/store-action.ts';
import { findExample } from '../core/request/actions.ts';
import type { StepLabel } from './change.ts';

/** What a person has done so far; whatever is empty is judged by it. */
export interface Deeds {
  readonly history: History<Design>;
  /** The design as it last went out: sent, copied or saved. Null when it never did. */
  readonly used: Design | null;
  /** Settings of the request that somebody typed in and left empty. */
  readonly left: readonly RequestField[];
}

/** Steps that bring in what somebody wrote elsewhere or as JSON: that is judged at once. */
const WRITTEN: readonly string[] = [
  'import',
  'editJson',
  'dropJson',
  'openLink',
  'openMessage',
  'openVersion',
] satisfies readonly StepLabel[];

/** A bot that is not named yet: of these one cause is made, wherever they lie. */
const WITHOUT_BOT: readonly string[] = ['command-no-bot', 'command-without-bot', 'missing-bot'];
const REQUEST_FIELDS: readonly RequestField[] = ['message', 'dialogId', 'messageId', 'commandId', 'botId'];
const WITHOUT_VALUE: readonly string[] = ['no-dialog', 'missing-id', 'missing-bot', 'message-empty'];

/**
 * Whether an issue is merely something that is still to do: empty because nobody has filled it yet, or is just about to. Nobody has
 * made a mistake there. What was left empty, written elsewhere or tried on a portal is judged as the rules say.
 */
export function isToDo(issue: Issue, deeds: Deeds): boolean {
  const { code, target } = issue;
  if (code === 'example-value') return true;
  if (code === 'empty-keyboard') return !issue.params.isRemoval && !isEmptyOnPurpose(deeds);
  if (code === 'command-no-bot' || code === 'command-without-bot') return waitsForBot(deeds);
  if (code === 'missing-bot' && hasCommandWithoutBot(deeds.history.present)) return waitsForBot(deeds);
  // Whoever may leave it out has nothing to do.
  if (code === 'missing-bot' && !issue.params.isRequired) return false;
  if (target?.kind === 'request' && WITHOUT_VALUE.includes(code)) {
    return code === 'no-dialog' || isUnfilled(deeds, target.field);
  }
  return target?.kind === 'button' && isTypedBlank(deeds.history, target.id, target.field);
}

/** Whether an issue tells of a bot that is not named, or not rightly. */
export function isAboutBot({ code }: Issue): boolean {
  return code === 'wrong-bot' || WITHOUT_BOT.includes(code);
}

const waiting = new WeakMap<Deeds, boolean>();

/** Whether commands still wait for their bot, and nobody has left that out: they are shown as they will be with one. */
export function waitsForBot(deeds: Deeds): boolean {
  const known = waiting.get(deeds);
  if (known !== undefined) return known;
  const waits = isBotToCome(deeds);
  waiting.set(deeds, waits);
  return waits;
}

function isBotToCome(deeds: Deeds): boolean {
  const { history, used } = deeds;
  if (!hasCommandWithoutBot(history.present) || !isUnfilled(deeds, 'botId', false)) return false;
  return !commandsOf(history.present.keyboard).some(
    ({ id }) => isCommand(indexOf(used?.keyboard)?.get(id)) || isGiven(history, id, isCommand),
  );
}

/** The buttons that were made here and have the value of an example yet, each with the field of it. */
export function listExamples(history: History<Design>): readonly { readonly id: string; readonly field: string }[] {
  return [...indexOf(history.present.keyboard).values()].flatMap(({ id, fields, raw }) => {
    const action = raw === undefined ? readAction(fields) : null;
    const field = action && findExample(action, fields);
    return field && !isGiven(history, id, () => true) ? [{ id, field }] : [];
  });
}

function hasCommandWithoutBot({ keyboard }: Design): boolean {
  return isBlank(getBotId(keyboard)) && commandsOf(keyboard).length > 0;
}

function commandsOf(keyboard: KeyboardDocument): readonly KeyboardButton[] {
  return [...indexOf(keyboard).values()].filter(isCommand);
}

function isCommand(button: KeyboardButton | undefined): boolean {
  return button !== undefined && button.raw === undefined && readAction(button.fields) === 'COMMAND';
}

/** A list that is no list was written by somebody, and an empty one that went out has had its try. */
function isEmptyOnPurpose({ history, used }: Deeds): boolean {
  return history.present.keyboard.wrapper.kind === 'opaque' || used?.keyboard.rows.length === 0;
}

/** Whether a setting of the request never had a value here, or is just being typed. */
function isUnfilled({ history, used, left }: Deeds, field: RequestField, isOfMethod = true): boolean {
  const { present, past, mergeKey } = history;
  if (mergeKey === `design:${field}`) return true;
  if (left.includes(field)) return false;
  if (past.some(({ value }) => !isBlank(requestSetting(value, field)))) return false;
  return !isOfMethod || !(used?.method === present.method || isMethodGiven(history));
}

/** Whether the method came with a request that somebody wrote, without what it needs. */
function isMethodGiven({ present, past }: History<Design>): boolean {
  const { method } = present;
  for (let at = past.length - 1; at >= 0; at--) {
    const step = past[at];
    if (step && step.value.method !== method) return WRITTEN.includes(step.label);
  }
  const first = past[0]?.value ?? present;
  return first.keyboard.rows.length > 0;
}

/** Whether a button is not of this page: it came with what was opened or taken in, or was written over by that. */
function isGiven(history: History<Design>, id: string, isSame: (button: KeyboardButton) => boolean): boolean {
  const { past } = history;
  let after = indexOf(history.present.keyboard).get(id);
  for (let at = past.length - 1; at >= 0 && after; at--) {
    const step = past[at];
    const before = indexOf(step?.value.keyboard).get(id);
    if (step && before !== after && WRITTEN.includes(step.label)) return true;
    after = before;
  }
  return after !== undefined && isSame(after);
}

/** Whether a field is empty while somebody types in it: it is on its way to its next value. */
function isTypedBlank({ present, mergeKey }: History<Design>, id: string, field: string | undefined): boolean {
  const [label = '', typed, name = ''] = mergeKey?.split(':') ?? [];
  if (typed !== id || !label.startsWith('edit') || (field !== undefined && field !== name)) return false;
  return isBlank(indexOf(present.keyboard).get(id)?.fields[name]);
}

/** The setting that was typed in last, where it is empty now: whoever leaves it has left it so. */
export function findLeft({ present, mergeKey }: History<Design>): RequestField | null {
  const field = REQUEST_FIELDS.find((name) => mergeKey === `design:${name}`);
  return field && isBlank(requestSetting(present, field)) ? field : null;
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const indexes = new WeakMap<KeyboardDocument, ReadonlyMap<string, KeyboardButton>>();
const NONE: ReadonlyMap<string, KeyboardButton> = new Map();

/** The buttons by their ids, found once for each keyboard: a history has many. */
function indexOf(keyboard: KeyboardDocument | undefined): ReadonlyMap<string, KeyboardButton> {
  if (!keyboard) return NONE;
  const known = indexes.get(keyboard);
  if (known) return known;
  const made = new Map(keyboard.rows.flatMap(({ buttons }) => buttons.map((button) => [button.id, button] as const)));
  indexes.set(keyboard, made);
  return made;
}
