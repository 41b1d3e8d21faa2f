import { isJsonObject, type JsonObject } from '../../json/json.ts';
import { findMethod, namedMethod, type Param } from '../../request/methods.ts';
import type { Request } from '../../request/write-request.ts';
import { compareKeyboard } from './compare-keyboard.ts';
import { arrow, doubled, isMoved, PARTS, refusalOf, type WrittenCall } from './compare-params.ts';
import type { WrittenRequest } from './judge-written.ts';
import { assumeKnown, entriesOf, isExpression, openKeyboardText } from './known-params.ts';
import { lettersOf } from './param-names.ts';
import { designedValue, sortWritten, type WrittenParam } from './sort-written.ts';
import { type WrittenRemark, writtenRemark } from './written-codes.ts';

/**
 * Where a request as it is written and the one that the design sends differ: what a portal would answer, why, and what was changed.
 * Whatever is moved, renamed, opened or dropped has a line that names it. What the readers of keyboards tell themselves, such as
 * numbered buttons, is not told again.
 */
export function compareWritten(request: WrittenRequest, designed: Request): readonly WrittenRemark[] {
  const named = request.method === null ? null : namedMethod(request.method);
  const guess = named !== null && request.isGuessed ? named.name : null;
  if (!isJsonObject(request.params) || isKeyboardAlone(request.params)) {
    const isCalled = named !== null && guess === null;
    const answer = isCalled ? refusalOf(named, {}, () => true) : null;
    const alone = isCalled
      ? [writtenRemark('written-alone', 'warning', { answer, guess, method: named.name }, [])]
      : [];
    return [...alone, ...compareBare(request, designed)];
  }
  const method = named ?? findMethod(designed.method);
  const entries = sortWritten({ method: method.name, params: request.params }, designed);
  const params = assumeKnown(request.params, entries);
  const written = {
    method,
    isKnown: named !== null,
    guess,
    entries,
    keyboard: chosenKeyboard(entries),
    params,
    designed,
  };
  const parts = [...(written.isKnown ? PARTS : []), doubled];
  const remarks: WrittenRemark[] = [];
  const told = new Set<WrittenParam>();
  for (const part of parts) {
    for (const { remark, of } of part(written)) {
      remarks.push(remark);
      for (const entry of of) told.add(entry);
    }
  }
  const inside = inKeyboard(written);
  const isBotTold = inside.some(({ code }) => code === 'written-two-bots');
  const rest = entries.filter((entry) => !told.has(entry) && !(isBotTold && entry.role === 'botId' && entry.isRead));
  return [...remarks, ...renamed(written, rest), ...lost(written, rest), ...inside];
}

/** Names that tell parameters from a keyboard. */
const PARAMS = ['DIALOGID', 'MESSAGEID', 'COMMANDID', 'MESSAGE', 'KEYBOARD', 'FIELDS'];

function isKeyboardAlone(params: JsonObject): boolean {
  const isRequest = Object.keys(params).some((name) => PARAMS.includes(lettersOf(name)));
  return !isRequest && entriesOf(params).some((entry) => typeof entry === 'object' && entry !== null);
}

function compareBare({ params }: WrittenRequest, designed: Request): readonly WrittenRemark[] {
  const keyboard = designedValue(designed, 'keyboard');
  const around = { method: null, guess: null, params: {}, bot: undefined, designed: { keyboard, bot: undefined } };
  return compareKeyboard({ value: params, path: [], ...around });
}

/** The one that the readers take: under its own name first, then in any case, then inside of `fields`. */
function chosenKeyboard(entries: readonly WrittenParam[]): WrittenParam | undefined {
  const all = entries.filter(({ role }) => role === 'keyboard');
  return all.find(({ shown }) => shown === 'KEYBOARD') ?? all.find(({ level }) => level === 'top') ?? all[0];
}

/** What stands under another name in the design, and does the same. */
function renamed(written: WrittenCall, rest: readonly WrittenParam[]): readonly WrittenRemark[] {
  const { designed } = written;
  const usual = (role: Param) => findMethod(designed.method).paths[role].join('.');
  const all = rest.filter((one) => one.role !== null && isMoved(written, one) && usual(one.role) !== one.shown);
  const [first] = all;
  if (first === undefined) return [];
  const shown = all.map((one) => arrow(written, one));
  return [writtenRemark('written-renamed', 'info', { renamed: shown }, first.path)];
}

/** What the design does not send at all, or not as it was. */
function lost(written: WrittenCall, rest: readonly WrittenParam[]): readonly WrittenRemark[] {
  return rest.flatMap((entry) => {
    const { role, value, isKept, path, shown } = entry;
    if (entry === written.keyboard ? !isEmptied(written, entry) : isKept || isMoved(written, entry)) return [];
    const isErasing = role === 'message' && typeof value === 'string' && value.trim() === '';
    return [
      isErasing && written.method.does === 'update'
        ? writtenRemark('message-left-out', 'warning', {}, path)
        : writtenRemark('written-lost', 'warning', { name: shown }, path),
    ];
  });
}

/** Whether there were entries, and are none any more. */
function isEmptied({ designed }: WrittenCall, { value, isTaken }: WrittenParam): boolean {
  if (isExpression(value)) return false;
  const now = designedValue(designed, 'keyboard') ?? null;
  const count = entriesOf(openKeyboardText(value)).length;
  return count > 0 && (!isTaken || entriesOf(openKeyboardText(now)).length === 0);
}

function inKeyboard(written: WrittenCall): readonly WrittenRemark[] {
  const { method, isKnown, guess, entries, keyboard, params, designed } = written;
  if (keyboard === undefined) return [];
  const named = entries.findLast(({ role, isRead }) => role === 'botId' && isRead);
  const bot = named && { name: named.shown, value: named.value };
  const now = { keyboard: designedValue(designed, 'keyboard'), bot: designedValue(designed, 'botId') };
  const { value, path } = keyboard;
  return compareKeyboard({ value, path, method: isKnown ? method.name : null, guess, params, bot, designed: now });
}
