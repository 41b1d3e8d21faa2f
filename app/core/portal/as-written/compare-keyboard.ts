import type { Path } from '../../json/issue.ts';
import { isJsonObject, type Json, type JsonObject, objectOf } from '../../json/json.ts';
import { FIELD_NAMES } from '../../keyboard/fields.ts';
import { phpField, toPhpInt } from '../php/php.ts';
import { CONTAINER_KEYS } from '../validator/store-container.ts';
import { storeMethod } from '../validator/store-methods.ts';
import { traceKeyboard } from '../validator/trace-keyboard.ts';
import { entriesOf, isExpression, openKeyboardText } from './known-params.ts';
import { lettersOf } from './param-names.ts';
import { type AnswerParams, type BotPlace, type WrittenRemark, writtenRemark } from './written-codes.ts';

/** A keyboard as it was written, with what is around it. */
export interface WrittenKeyboard {
  readonly value: Json;
  readonly path: Path;
  /** The method that it is judged for; null where none is known. */
  readonly method: string | null;
  readonly guess: string | null;
  /** The parameters, with something right in place of what is unknown. */
  readonly params: JsonObject;
  /** The bot beside the keyboard, where the method reads it; undefined without one. */
  readonly bot: { readonly name: string; readonly value: Json } | undefined;
  /** What the design sends instead. */
  readonly designed: { readonly keyboard: Json | undefined; readonly bot: Json | undefined };
}

/** What becomes of the keyboard: an outcome, or that some of its buttons are lost. */
export function answerOf(method: string, params: JsonObject): AnswerParams['answer'] {
  const { answer, entries } = traceKeyboard(method, params);
  return answer.outcome === 'stored' && entries.some((entry) => 'dropped' in entry) ? 'partial' : answer.outcome;
}

/** Where a keyboard as written and the one of the design differ in what they do. */
export function compareKeyboard(keyboard: WrittenKeyboard): readonly WrittenRemark[] {
  if (isExpression(keyboard.value)) return [];
  return [...compareText(keyboard), ...compareNames(keyboard), ...compareBots(keyboard)];
}

function compareText({ value, path, method, guess, params, designed }: WrittenKeyboard): readonly WrittenRemark[] {
  const isOpened =
    typeof value === 'string' && typeof designed.keyboard === 'object' && openKeyboardText(value) !== value;
  if (!isOpened) return [];
  const answer = method === null ? null : answerOf(method, params);
  const isFine = answer === null || answer === 'stored' || answer === 'partial';
  const severity = isFine ? 'info' : 'warning';
  return [
    writtenRemark('written-text', severity, { method: method ?? '', guess, answer: isFine ? null : answer }, path),
  ];
}

const MOST_NAMES = 8;

/** Names in small letters, which count nowhere inside of a keyboard. */
function compareNames({ value, path, method, guess, params, designed }: WrittenKeyboard): readonly WrittenRemark[] {
  const open = openKeyboardText(value);
  const isAround = isJsonObject(open) && Object.keys(open).some((name) => name.toUpperCase() === 'BUTTONS');
  const around = isAround ? misnamed(open, CONTAINER_KEYS) : [];
  const inside = entriesOf(open).flatMap((entry) => (isJsonObject(entry) ? misnamed(entry, FIELD_NAMES) : []));
  const names = [...new Set([...around, ...inside])];
  if (names.length === 0) return [];
  const answer = method === null ? null : answerOf(method, params);
  if (answer === 'stored' && around.length === 0) return [];
  const now = [designed.keyboard ?? null, ...entriesOf(designed.keyboard ?? null)].map(objectOf);
  const renamed = names.filter((name) => !now.some((one) => Object.hasOwn(one, name)));
  const shown = { names: names.slice(0, MOST_NAMES), renamed: renamed.slice(0, MOST_NAMES) };
  return [writtenRemark('written-lower-case', 'warning', { answer, guess, ...shown }, path)];
}

function misnamed(object: JsonObject, known: readonly string[]): readonly string[] {
  return Object.keys(object).filter((name) => {
    // Nearly all are: a megabyte of buttons has 40,000 names.
    if (known.includes(name)) return false;
    const letters = lettersOf(name);
    const meant = known.find((one) => lettersOf(one) === letters);
    return meant !== undefined && !Object.hasOwn(object, meant);
  });
}

function compareBots(keyboard: WrittenKeyboard): readonly WrittenRemark[] {
  const { value, path, method, guess, params, bot, designed } = keyboard;
  const rule = storeMethod(method ?? '');
  if (method === null || rule === null) return [];
  const open = openKeyboardText(value);
  const inside = innerBot(open);
  if (inside !== undefined && bot !== undefined) return compareTwo(keyboard, inside);
  const isAstray = inside === undefined ? rule.bot === 'inside' : rule.bot === 'named';
  if (!isAstray) return [];
  const { entries } = traceKeyboard(method, params);
  const isLost = entries.some((entry) => 'dropped' in entry && entry.dropped === 'no-bot');
  const said = { method, guess, answer: answerOf(method, params) };
  if (inside !== undefined) {
    const isMoved = designed.bot !== undefined && designed.bot !== '';
    const severity = isLost ? 'warning' : 'info';
    const at = isJsonObject(open) && typeof value === 'object' ? [...path, 'BOT_ID'] : path;
    return [writtenRemark('written-bot-inside', severity, { ...said, isMoved, isHarmless: !isLost }, at)];
  }
  if (!isLost) return [];
  const isAdded = innerBot(openKeyboardText(designed.keyboard ?? null)) !== undefined;
  return [writtenRemark('written-bot-outside', 'warning', { ...said, isAdded }, path)];
}

function innerBot(keyboard: Json): Json | undefined {
  return phpField(keyboard, 'BUTTONS') === undefined ? undefined : phpField(keyboard, 'BOT_ID');
}

/** A design has one bot for both places. */
function compareTwo({ path, method, bot, designed }: WrittenKeyboard, inside: Json): readonly WrittenRemark[] {
  if (bot === undefined || method === null) return [];
  const { name, value } = bot;
  const isKnown = !isExpression(inside) && !isExpression(value);
  if (inside === value || (isKnown && toPhpInt(inside) === toPhpInt(value))) return [];
  const reads: BotPlace = storeMethod(method)?.bot === 'inside' ? 'inside' : 'beside';
  const now = innerBot(openKeyboardText(designed.keyboard ?? null)) ?? designed.bot;
  const taken: BotPlace = String(now) === String(inside) ? 'inside' : 'beside';
  return [writtenRemark('written-two-bots', 'warning', { method, name, reads, taken }, path)];
}
