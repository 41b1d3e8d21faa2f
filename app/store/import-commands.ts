import { sameJson } from '../core/json/json.ts';
import { getBotId, setBotId } from '../core/keyboard/bot-id.ts';
import type { Design } from '../core/keyboard/design.ts';
import { type KeyboardDocument, nextId, numberOf } from '../core/keyboard/document.ts';
import type { Pasted, PastedKind } from '../core/readers/text/pasted.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { writeKeyboard } from '../core/request/write-keyboard.ts';
import { type EditorStore, edit } from './editor-store.ts';

/** Texts that have no place for a bot: the present one goes on owning the commands. */
const WITHOUT_BOT: readonly (PastedKind | null)[] = ['text', 'telegram', 'vk'];

const known = new WeakMap<Pasted, KeyboardDocument>();

/**
 * The rows that a pasted text holds, with its bot written into them; null when it holds no keyboard. Worked out once for
 * each text: the dialog asks for it again and again.
 */
export function pastedKeyboard(pasted: Pasted): KeyboardDocument | null {
  if (pasted.keyboard === null) return null;
  const before = known.get(pasted);
  if (before) return before;
  const { document } = readKeyboard(pasted.keyboard);
  const named = pasted.botId !== null && getBotId(document) === undefined;
  const keyboard = named ? setBotId(document, pasted.botId ?? undefined) : document;
  known.set(pasted, keyboard);
  return keyboard;
}

/** Whether two keyboards are the same on the wire, to the letter. */
export function sameKeyboard(a: KeyboardDocument, b: KeyboardDocument): boolean {
  return sameJson(writeKeyboard(a), writeKeyboard(b));
}

/**
 * The design with everything that a pasted text holds. What the text lacks stays, but a keyboard is taken whole. The same
 * object when nothing changes.
 */
export function replaceWith(design: Design, pasted: Pasted): Design {
  const found = pastedKeyboard(pasted);
  const bot = WITHOUT_BOT.includes(pasted.kind) ? getBotId(design.keyboard) : undefined;
  const kept = typeof bot === 'number' || typeof bot === 'string';
  const taken = found && kept && getBotId(found) === undefined ? setBotId(found, bot) : found;
  const keyboard = taken ?? (pasted.botId === null ? design.keyboard : setBotId(design.keyboard, pasted.botId));
  const next: Design = {
    ...design,
    ...(pasted.method === null ? {} : { method: pasted.method }),
    ...(pasted.dialogId === null ? {} : { dialogId: pasted.dialogId }),
    ...(pasted.messageId === null ? {} : { messageId: String(pasted.messageId) }),
    ...(pasted.commandId === null ? {} : { commandId: String(pasted.commandId) }),
    ...(pasted.message === null ? {} : { message: pasted.message }),
    ...(pasted.others === null ? {} : { others: pasted.others }),
    keyboard: sameKeyboard(keyboard, design.keyboard) ? design.keyboard : keyboard,
  };
  const keys = Object.keys(next) as (keyof Design)[];
  const same = keys.every((key) => next[key] === design[key] || (key === 'others' && sameOthers(next, design)));
  return same ? design : next;
}

function sameOthers({ others: a }: Design, { others: b }: Design): boolean {
  return a !== undefined && b !== undefined && sameJson(a, b);
}

/**
 * The design with the pasted rows below its own, under ids of their own. A last row that is still empty gives way to them;
 * the bot is taken over only where none is set. The same object when the text holds no button.
 */
export function appendTo(design: Design, pasted: Pasted): Design {
  const found = pastedKeyboard(pasted);
  if (!found || countButtons(found) === 0) return design;
  const { keyboard } = design;
  const above = keyboard.rows.at(-1)?.buttons.length === 0 ? keyboard.rows.slice(0, -1) : keyboard.rows;
  let button = numberOf(nextId(keyboard, 'b'));
  let row = numberOf(nextId(keyboard, 'r'));
  const below = found.rows.map((one) => ({
    ...one,
    id: `r${row++}`,
    buttons: one.buttons.map((each) => ({ ...each, id: `b${button++}` })),
  }));
  const bot = getBotId(found);
  const joined = { ...keyboard, rows: [...above, ...below] };
  const wanted = (typeof bot === 'number' || typeof bot === 'string') && getBotId(keyboard) === undefined;
  return { ...design, keyboard: wanted ? setBotId(joined, bot) : joined };
}

/** How many buttons a keyboard has. */
export function countButtons({ rows }: KeyboardDocument): number {
  return rows.reduce((count, { buttons }) => count + buttons.length, 0);
}

/** Takes the pasted text in as one step and selects its first button; false when there was nothing to change. */
export function importCommand(store: EditorStore, pasted: Pasted, way: 'replace' | 'append'): boolean {
  const { present } = store.getState().history;
  const take = way === 'replace' ? replaceWith : appendTo;
  const next = take(present, pasted);
  const old = new Set(way === 'append' ? present.keyboard.rows.flatMap(({ buttons }) => buttons) : []);
  const first = next.keyboard.rows.flatMap(({ buttons }) => buttons).find((button) => !old.has(button));
  edit(store, (now) => (now === present ? next : take(now, pasted)), {
    label: 'import',
    selection: first ? { kind: 'button', id: first.id } : null,
  });
  return next !== present;
}
