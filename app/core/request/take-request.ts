import { type Json, type JsonObject, putAt, sameJson } from '../json/json.ts';
import { getBotId, setBotId } from '../keyboard/bot-id.ts';
import type { Design, MethodName } from '../keyboard/design.ts';
import { type KeyboardDocument, nextId, numberOf } from '../keyboard/document.ts';
import { findMethod } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeKeyboard } from './write-keyboard.ts';

/** What was found of a request; what is not known of it is null. */
export interface FoundRequest {
  /** What it was found in; a text of another messenger, or labels alone, has no place for a bot. */
  readonly kind: string | null;
  readonly method: MethodName | null;
  readonly botId: number | string | null;
  readonly dialogId: string | null;
  readonly messageId: number | string | null;
  readonly commandId: number | string | null;
  readonly message: string | null;
  /** `{ BUTTONS: [...] }`, with BOT_ID and unknown keys beside it if they were there. */
  readonly keyboard: JsonObject | null;
  /** The value of KEYBOARD as it was written where it is no list: it takes a keyboard away, or is made by code; else undefined. */
  readonly closed?: Json | undefined;
  /** Other parameters of the request (`URL_PREVIEW`, `ATTACH`, …) as they came; null when there are none. */
  readonly others: JsonObject | null;
}

/** Nothing of a request. */
export const NOTHING_FOUND = {
  kind: null,
  method: null,
  botId: null,
  dialogId: null,
  messageId: null,
  commandId: null,
  message: null,
  keyboard: null,
  others: null,
} as const satisfies FoundRequest;

/** Texts that have no place for a bot: the present one goes on owning the commands. */
const WITHOUT_BOT: readonly (string | null)[] = ['text', 'telegram', 'vk'];

const known = new WeakMap<FoundRequest, KeyboardDocument>();

/**
 * The rows that were found, with the bot of the request written into them; null without a keyboard. Worked out once for each
 * request: a dialog asks for it again and again.
 */
export function foundKeyboard(found: FoundRequest): KeyboardDocument | null {
  if (found.closed !== undefined) return readKeyboard(found.closed).document;
  if (found.keyboard === null) return null;
  const before = known.get(found);
  if (before) return before;
  const { document } = readKeyboard(found.keyboard);
  const inside = getBotId(document);
  const isEmpty = inside === undefined || inside === '';
  const named = found.botId !== null && found.botId !== '' && (isEmpty || isReadBeside(found.method));
  const keyboard = named ? setBotId(document, found.botId ?? undefined) : document;
  known.set(found, keyboard);
  return keyboard;
}

/** Whether a portal takes the bot of the commands from beside the keyboard, whatever stands inside. */
function isReadBeside(name: MethodName | null): boolean {
  if (name === null) return false;
  const { version, does } = findMethod(name);
  return version === 1 || does === 'add';
}

/** Whether two keyboards are the same on the wire, to the letter. */
export function sameKeyboard(a: KeyboardDocument, b: KeyboardDocument): boolean {
  return sameJson(writeKeyboard(a), writeKeyboard(b));
}

/**
 * The design with everything that was found. What was not found stays, but a keyboard is taken whole. The same object when
 * nothing changes.
 */
export function replaceWith(design: Design, found: FoundRequest): Design {
  const own = foundKeyboard(found);
  const bot = WITHOUT_BOT.includes(found.kind) ? getBotId(design.keyboard) : undefined;
  const kept = typeof bot === 'number' || typeof bot === 'string';
  const taken = own && kept && getBotId(own) === undefined ? setBotId(own, bot) : own;
  const keyboard = taken ?? (found.botId === null ? design.keyboard : setBotId(design.keyboard, found.botId));
  const next: Design = {
    ...design,
    ...(found.method === null ? {} : { method: found.method }),
    ...(found.dialogId === null ? {} : { dialogId: found.dialogId }),
    ...(found.messageId === null ? {} : { messageId: String(found.messageId) }),
    ...(found.commandId === null ? {} : { commandId: String(found.commandId) }),
    ...(found.message === null ? {} : { message: found.message }),
    ...withOthers(found),
    keyboard: sameKeyboard(keyboard, design.keyboard) ? design.keyboard : keyboard,
  };
  const keys = Object.keys(next) as (keyof Design)[];
  const same = keys.every((key) => next[key] === design[key] || (key === 'others' && sameOthers(next, design)));
  return same ? design : next;
}

/** A closed keyboard has no place for a bot: it stands among the other parameters, where the method has one for it. */
function withOthers({ closed, botId, method, others }: FoundRequest): Pick<Design, 'others'> {
  const known = method === null || closed === undefined || botId === null ? null : findMethod(method);
  const all = known === null ? others : putAt(others ?? {}, known.paths.botId, botId);
  return all === null ? {} : { others: all };
}

function sameOthers({ others: a }: Design, { others: b }: Design): boolean {
  return a !== undefined && b !== undefined && sameJson(a, b);
}

/**
 * The design with the rows that were found below its own, under ids of their own. A last row that is still empty gives way to
 * them; the bot is taken over only where none is set. The same object when no button was found.
 */
export function appendTo(design: Design, found: FoundRequest): Design {
  const own = foundKeyboard(found);
  if (!own || countButtons(own) === 0) return design;
  const { keyboard } = design;
  const above = keyboard.rows.at(-1)?.buttons.length === 0 ? keyboard.rows.slice(0, -1) : keyboard.rows;
  let button = numberOf(nextId(keyboard, 'b'));
  let row = numberOf(nextId(keyboard, 'r'));
  const below = own.rows.map((one) => ({
    ...one,
    id: `r${row++}`,
    buttons: one.buttons.map((each) => ({ ...each, id: `b${button++}` })),
  }));
  const bot = getBotId(own);
  const joined = { ...keyboard, rows: [...above, ...below] };
  const wanted = (typeof bot === 'number' || typeof bot === 'string') && getBotId(keyboard) === undefined;
  return { ...design, keyboard: wanted ? setBotId(joined, bot) : joined };
}

/** The design with the request that was found first, and with the rows of all, one below another. */
export function replaceWithAll(design: Design, [first, ...others]: readonly FoundRequest[]): Design {
  return first === undefined ? design : others.reduce(appendTo, replaceWith(design, first));
}

/** How many buttons a keyboard has. */
export function countButtons({ rows }: Pick<KeyboardDocument, 'rows'>): number {
  return rows.reduce((count, { buttons }) => count + buttons.length, 0);
}
