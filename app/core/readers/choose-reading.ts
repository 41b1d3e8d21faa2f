import { findBraces } from '../json/find-braces.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { findKeyboards } from './find-keyboards.ts';
import { readCurl } from './formats/read-curl.ts';
import { readJsonText, readWholeJson } from './formats/read-json.ts';
import { isSurelyKeyboard, outside } from './in-texts.ts';
import { DATA_READERS, isLong, listReaders } from './list-readers.ts';
import { coverage, FOUND_NOTHING, MOSTLY, scoreFound, weighButtons } from './score-reading.ts';
import { parseJson } from './text/parse-json.ts';
import type { Candidate, Reading } from './text/reading.ts';
import type { Remark } from './text/remark.ts';
import { originAt, type Source } from './text/source.ts';
import { spansOf } from './text/spans.ts';
import type { Wrapped } from './text/unwrap-text.ts';
import { type RequestMatch, toMatch } from './to-match.ts';

/** What a text was read as. */
export interface ChosenReading {
  /** Its requests and keyboards, the likeliest first, each with what there is to tell of it. */
  readonly matches: readonly RequestMatch[];
  /** Where the reader that got furthest could not go on. */
  readonly stopped: number | null;
  /** What was told of a text that holds nothing. */
  readonly remarks: readonly Remark[];
}

/** Nobody looks for one among more. */
const MOST_KEYBOARDS = 1_000;
/** What a reading in the language that a text is clearly in is worth more: half a button. */
const OWN_LANGUAGE = 5;

interface Attempt extends ChosenReading {
  readonly score: number;
}

/**
 * Reads one piece of a text in every plausible way and takes the best outcome: the one with the most buttons in all, then
 * with the most known of the requests around them and the fewest doubts. The first of equals wins. What stands in the texts of a
 * keyboard is a part of it, however much that is. `data`: no programs.
 */
export function chooseReading(text: string, wrapped: Wrapped, readers: 'all' | 'data' = 'all'): ChosenReading {
  let best: Attempt = { matches: [], remarks: [], stopped: null, score: Number.NEGATIVE_INFINITY };
  let furthest = -1;
  for (const source of wrapped) {
    for (const attempt of attempts(text, source, readers)) {
      if (isWholeRequest(attempt, source)) return attempt;
      if (isBetter(text, attempt, best)) best = attempt;
      furthest = Math.max(furthest, attempt.stopped ?? -1);
    }
    if (isClean(best) || (isLong(source.text) && best.matches.length > 0)) return best;
  }
  if (best.matches.length > 0) return best;
  const broken = wrapped[0] === undefined ? null : jsonStop(wrapped[0]);
  return { matches: [], remarks: best.remarks, stopped: broken ?? (furthest < 0 ? null : furthest) };
}

/** Whether an attempt is worth more than the best one so far, each without what stands in texts of the other. */
function isBetter(text: string, attempt: Attempt, best: Attempt): boolean {
  const [own, others] = [outside(attempt.matches, best.matches), outside(best.matches, attempt.matches)];
  if (own === attempt.matches && others === best.matches) return attempt.score > best.score;
  if (own.length === 0 || others.length === 0) return own.length > 0;
  const left = (one: Attempt, matches: readonly RequestMatch[]) =>
    one.score - scoreFound(text, one) + scoreFound(text, { ...one, matches });
  return left(attempt, own) > left(best, others);
}

/** Which of two matches tells more: one with buttons, then a whole request, then the one with more buttons. */
export function compareMatches(a: RequestMatch, b: RequestMatch): number {
  return weigh(b) - weigh(a);
}

/** Where a text that begins like JSON stops to be JSON. */
function jsonStop(source: Source): number | null {
  return readWholeJson(source) === null ? readJsonText(source).stopped : null;
}

/** With words around it a piece that reads well may be a part of more: all likely readers are heard before one is taken. */
function* attempts(text: string, source: Source, readers: 'all' | 'data'): Generator<Attempt> {
  const whole = readWholeJson(source);
  if (whole !== null) {
    const attempt = toAttempt(text, whole);
    yield attempt;
    if (attempt.matches[0]?.keyboard) return;
  }
  let isWhole = false;
  const all = readers === 'all' ? listReaders(source.text) : { likely: DATA_READERS, rest: [], clear: null };
  const { likely, rest, clear } = all;
  for (const read of [...likely, ...rest]) {
    // Without a sign of its own a language is tried only where nothing was read to its end.
    if (isWhole && rest.includes(read)) return;
    const reading = read(source);
    const attempt = toAttempt(text, reading);
    const isOwn = read === clear && attempt.matches.length > 0;
    yield isOwn ? { ...attempt, score: attempt.score + OWN_LANGUAGE } : attempt;
    const isRead = reading.stopped === null && isClean(attempt);
    isWhole ||= isRead;
    // Whatever else finds in a long text that is read from end to end is a piece of the same.
    if (isOwn && isRead && isLong(text) && coverage(text, attempt.matches) > MOSTLY) return;
    // Nothing else looks like a command line, but other readers find pieces of it.
    if (read === readCurl && attempt.matches[0]?.keyboard) return;
  }
}

function toAttempt(text: string, reading: Reading): Attempt {
  const { stopped } = reading;
  const found = reading.candidates.flatMap((candidate) => {
    const held = findKeyboards(candidate.value, candidate.method, [candidate.from, candidate.to]);
    return held.map((one) => withRemarks(text, reading, candidate, toMatch(candidate, one)));
  });
  // Many a list of data looks like buttons: calls come before the limit.
  const matches = found.toSorted(compareMatches).slice(0, MOST_KEYBOARDS);
  const [best] = matches;
  if (best === undefined) return { matches, remarks: reading.remarks, stopped, score: FOUND_NOTHING };
  const isTorn = stopped !== null && stopped >= best.from && stopped <= best.to;
  return { matches, remarks: [], stopped: isTorn ? stopped : null, score: scoreFound(text, { matches, stopped }) };
}

/** A match with all that the reader told of it: of its own value, and of the text where that stands. */
function withRemarks(text: string, { remarks }: Reading, candidate: Candidate, match: RequestMatch): RequestMatch {
  const isInside = ({ at }: Remark): boolean => at === null || (at >= match.from && at <= match.to);
  const isAround = ({ at }: Remark): boolean => at !== null && at >= candidate.from && at <= candidate.to;
  let held: ReturnType<typeof borrowedIn> | null = null;
  const isBorrowed = ({ at }: Remark): boolean => {
    held ??= borrowedIn([match.written, match.value ?? null]);
    return at !== null && (held.places.has(at) || held.sources.some((source) => text.startsWith(source, at)));
  };
  // What stands elsewhere came in by a name; of several keyboards in one value it belongs to those that hold it.
  const own = (candidate.remarks ?? []).filter((one) => isInside(one) || (!isAround(one) && isBorrowed(one)));
  return { ...match, remarks: [...match.remarks, ...own, ...remarks.filter(isInside)] };
}

/** The sources of all expressions in a value, and where the elements of its lists stand. */
function borrowedIn(value: Json): { readonly sources: readonly string[]; readonly places: ReadonlySet<number> } {
  const found = new Set<string>();
  const places = new Set<number>();
  const visit = (inside: Json): void => {
    if (typeof inside === 'string') for (const { source } of findBraces(inside)) found.add(source);
    else if (isJsonList(inside)) {
      for (const { from } of spansOf(inside).values()) places.add(from);
      inside.forEach(visit);
    } else if (isJsonObject(inside)) visitObject(inside);
  };
  const visitObject = (object: JsonObject): void => {
    for (const [key, own] of Object.entries(object)) {
      visit(key);
      visit(own);
    }
  };
  visit(value);
  return { sources: [...found], places };
}

/**
 * Whether a text is JSON of one request, or JSON or a form of one keyboard, and nothing else: what looks like more of it inside of its
 * texts, or in a keyboard that no portal understands, is a part of that.
 */
function isWholeRequest({ matches }: Attempt, source: Source): boolean {
  const [only, second] = matches;
  if (only?.value === undefined || second !== undefined) return false;
  const text = source.text.trim();
  if (only.kind === 'form' || only.kind === 'address') return /^\S+$/.test(text) && isWhole(only, source);
  const isOne = only.kind === 'json' && only.isRequest ? text.startsWith('{') : isWhole(only, source);
  return isOne && parseJson(text) !== undefined;
}

/** Whether a text is a keyboard from its first character, or the query of an address, to its last. */
function isWhole(match: RequestMatch, source: Source): boolean {
  const { text } = source;
  const from = originAt(source, text.length - text.trimStart().length);
  const to = originAt(source, text.trimEnd().length);
  return (match.from === from || match.kind === 'address') && match.to >= to && isSurelyKeyboard(match);
}

function isClean({ matches: [best], stopped }: ChosenReading): boolean {
  if (best === undefined || weighButtons(best) === 0 || stopped !== null) return false;
  return best.kind !== 'text' && best.remarks.every(({ severity }) => severity === 'info');
}

function weigh(match: RequestMatch): number {
  const { named, dialogId, messageId, commandId, message } = match;
  const isRequest = [named, dialogId, messageId, commandId, message].some((one) => one !== null);
  const count = weighButtons(match);
  return (count > 0 ? 4_000_000 : match.keyboard === null ? 0 : 2_000_000) + (isRequest ? 1_000_000 : 0) + count;
}
