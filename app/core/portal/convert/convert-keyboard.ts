import { isJsonList, isJsonObject, type Json } from '../../json/json.ts';
import { getBotId, setBotId } from '../../keyboard/bot-id.ts';
import type { Design } from '../../keyboard/design.ts';
import { type KeyboardDocument, unknownKeyboard } from '../../keyboard/document.ts';
import { reconcileKeyboard } from '../../keyboard/reconcile-keyboard.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { writeKeyboard } from '../../request/write-keyboard.ts';
import { openKeyboardText } from '../as-written/known-params.ts';
import { toPhpInt } from '../php/php.ts';
import type { StoreAnswer } from '../validator/store-answer.ts';
import { traceDesign } from '../validator/trace-design.ts';

/** A keyboard for the new method, and what had to be done to it. */
export interface ConvertedKeyboard {
  readonly keyboard: KeyboardDocument;
  readonly done: 'kept' | 'opened' | 'wrapped' | 'removal';
}

/**
 * The keyboard of which the new method stores what the old one stores, changed no more than that takes. `write` gives the new design
 * with a keyboard; `bot` is the one that the commands belong to.
 */
export function convertKeyboard(
  design: Design,
  bot: Json | undefined,
  write: (keyboard: KeyboardDocument) => Design,
): ConvertedKeyboard {
  const { answer } = traceDesign(design);
  const written = writeKeyboard(design.keyboard);
  // Version 2 ignores an empty keyboard, and nothing but this takes the old one away.
  if (answer.outcome === 'removed' && written !== 'N') return { keyboard: read(design, 'N'), done: 'removal' };
  const kept = { keyboard: withBot(design.keyboard, bot), done: 'kept' } as const;
  const opened = openKeyboardText(written);
  const tries: readonly ConvertedKeyboard[] = [
    kept,
    { keyboard: withBot(read(design, opened), bot), done: 'opened' },
    { keyboard: withBot(read(design, wrapped(opened)), bot), done: 'wrapped' },
  ];
  return tries.find(({ keyboard }) => sameAnswer(answer, traceDesign(write(keyboard)).answer)) ?? kept;
}

/** Whether a portal does the same, whatever the code of an error. */
export function sameAnswer(before: StoreAnswer, after: StoreAnswer): boolean {
  if (before.outcome === 'stored' && after.outcome === 'stored') {
    return JSON.stringify(before.buttons) === JSON.stringify(after.buttons);
  }
  return kindOf(before) === kindOf(after);
}

function kindOf({ outcome }: StoreAnswer): string {
  if (outcome === 'no-keyboard' || outcome === 'ignored') return 'none';
  return /[A-Z]/.test(outcome) ? 'refused' : outcome;
}

function read(design: Design, value: Json): KeyboardDocument {
  return reconcileKeyboard(design.keyboard, readKeyboard(value).document);
}

/** Where no BUTTONS stand in it, an object is a list of its values. */
function wrapped(value: Json): Json {
  if (isJsonList(value)) return { BUTTONS: value };
  return isJsonObject(value) && !Object.hasOwn(value, 'BUTTONS') ? { BUTTONS: Object.values(value) } : value;
}

/** With the bot beside its buttons, where there is a place for it. */
function withBot(keyboard: KeyboardDocument, bot: Json | undefined): KeyboardDocument {
  if (!isBot(bot) || !hasPlaceForBot(keyboard)) return keyboard;
  const inside = getBotId(keyboard);
  return isBot(inside) && toPhpInt(inside) === toPhpInt(bot) ? keyboard : setBotId(keyboard, bot);
}

/** Whether a value can name a bot. */
export function isBot(value: Json | undefined): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

/** A keyboard that is removed, or made by code as a whole, has no place for a bot; an object without buttons is taken for a list. */
export function hasPlaceForBot(keyboard: KeyboardDocument): boolean {
  if (unknownKeyboard(keyboard) !== null) return false;
  let { wrapper } = keyboard;
  if (wrapper.kind === 'string') wrapper = wrapper.inner;
  return wrapper.kind !== 'opaque';
}
