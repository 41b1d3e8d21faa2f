import { isJsonList, isJsonObject, type Json } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import { NOTHING_FOUND } from '../request/take-request.ts';
import { type ChosenReading, chooseReading, compareMatches } from './choose-reading.ts';
import { unreadLanguage } from './formats/unread-language.ts';
import { isIn, textsOfKeyboards } from './in-texts.ts';
import { isLong } from './list-readers.ts';
import { nothingRemarks, severalRemark, tooLongRemark, unreadRemark } from './pasted-remarks.ts';
import { aboutText, toIssues, toPastedRequest } from './pasted-request.ts';
import type { Pasted } from './text/pasted.ts';
import type { Remark } from './text/remark.ts';
import { secretRemark } from './text/secret-remark.ts';
import { spanOf } from './text/spans.ts';
import { unwrapText, type Wrapped } from './text/unwrap-text.ts';
import type { RequestMatch } from './to-match.ts';

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 1_048_576;

const NOTHING: Omit<Pasted, 'issues'> = {
  ...NOTHING_FOUND,
  written: null,
  asWritten: null,
  places: new Map(),
  keyboardPlaces: new Map(),
  place: null,
  keyboards: [],
};

/** What is known of a text besides what it says. */
export interface ReadOptions {
  /** The method of requests that name none; it counts as named, not as guessed. */
  readonly method?: string | undefined;
}

/**
 * Reads a pasted text of any known kind (`PastedKind`): the likeliest keyboard in it as plain data, what stands around it, and all
 * the other keyboards. What is not in the text is null. Mistakes are kept and told; secrets are cut out and told. Never throws; a
 * program of 3,000 lines takes half a second, a megabyte of one up to two.
 */
export function readPasted(text: string, { method }: ReadOptions = {}): Pasted {
  if (text.length > LONGEST_TEXT) return nothing('', [tooLongRemark()]);
  if (text.trim() === '') return nothing(text, nothingRemarks(text, null));
  const language = unreadLanguage(text);
  const { matches, remarks, stopped } = language === null || text.includes('```') ? choose(text) : chooseSent(text);
  const [best] = matches;
  if (best === undefined) {
    const why = language === null ? nothingRemarks(text, stopped) : [unreadRemark(text, language)];
    return nothing(text, [...why, ...remarks]);
  }
  const pasted = aboutText(text, method);
  const found = withoutCopies(matches).map((match) => {
    return { match, request: toPastedRequest(pasted, match, match === best ? stopped : null) };
  });
  const keyboards = found.flatMap(({ match, request }) => (match.keyboard === null ? [] : [request]));
  const [{ request: likeliest } = { request: toPastedRequest(pasted, best, stopped) }] = found;
  const several = severalRemark(best, keyboards.length);
  const issues = several === null ? likeliest.issues : [...likeliest.issues, ...toIssues(pasted, [several])];
  return { ...likeliest, issues, keyboards };
}

function nothing(text: string, remarks: readonly Remark[]): Pasted {
  const pasted = aboutText(text);
  const secret = secretRemark(pasted.secrets, null);
  return { ...NOTHING, issues: toIssues(pasted, secret === null ? remarks : [secret, ...remarks]) };
}

/**
 * The best of what stands in Markdown fences; without a keyboard there, of the whole text. A fence in a text of a keyboard, such as
 * the message of a program, is none.
 */
function choose(text: string): ChosenReading {
  const { fences, whole } = unwrapText(text);
  const around = fences.length === 0 || isLong(text) ? null : chooseReading(text, whole);
  const texts = textsOfKeyboards(around?.matches ?? []);
  // The first character of a fence ends the line of its mark.
  const lineOf = ([source]: Wrapped) => text.lastIndexOf('\n', (source?.origins[0] ?? 0) - 1) + 1;
  const isFence = (fence: Wrapped) => !isIn(texts, lineOf(fence));
  const choices = fences.filter(isFence).map((fence) => chooseReading(text, fence));
  const matches = choices.flatMap((choice) => choice.matches).toSorted(compareMatches);
  const [first] = matches;
  const choice = choices.find((one) => first !== undefined && one.matches.includes(first));
  if (choice === undefined || !first?.keyboard) return around ?? chooseReading(text, whole);
  return { ...choice, matches };
}

/** What a program in a language that is not read sends as JSON or as a form; without a whole request there, nothing of it. */
function chooseSent(text: string): ChosenReading {
  const chosen = chooseReading(text, unwrapText(text).whole, 'data');
  const matches = chosen.matches.filter(({ isRequest, keyboard }) => isRequest && keyboard !== null);
  return matches.length > 0 ? { ...chosen, matches } : { matches, remarks: [], stopped: null };
}

/** Where entries that code makes stand; buttons in that code are no keyboards. */
function unknownRanges(value: Json | undefined): readonly (readonly [from: number, to: number])[] {
  const list = isJsonObject(value) ? value.BUTTONS : value;
  if (!isJsonList(list)) return [];
  return list.flatMap((entry, i) => {
    const span = isUnknownEntry(entry) ? spanOf(list, i) : null;
    return span === null ? [] : [[span.from, span.to] as const];
  });
}

/** The first match, and of the others each keyboard once: what is found twice at one place, or given twice to the letter, is one. */
function withoutCopies(matches: readonly RequestMatch[]): readonly RequestMatch[] {
  const seen = new Set<string>();
  const unknown = matches.flatMap(({ value, keyboard }) => [...unknownRanges(value), ...unknownRanges(keyboard)]);
  return matches.filter((match, i) => {
    if (match.keyboard === null) return i === 0;
    const isPiece = unknown.some(([from, to]) => match.from >= from && match.to <= to && !match.isRequest);
    if (isPiece) return false;
    const key = JSON.stringify([match.named, match.dialogId, match.messageId, match.message, match.keyboard]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
