import { isJsonList, isJsonObject } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import type { RequestMatch } from './to-match.ts';

/** What a reading that found nothing is worth. */
export const FOUND_NOTHING = -1;
/** More doubts make a reading no worse: two buttons outweigh any number of them. */
const MOST_DOUBTS = 20;
/** Where hardly anything stands between several values of JSON, they are no part of a program. */
export const MOSTLY = 0.8;

interface FoundIn {
  readonly matches: readonly RequestMatch[];
  /** Where reading ended too early. */
  readonly stopped: number | null;
}

/**
 * What a reading is worth: all its buttons, then what is known around them; doubts, a torn end and falling into pieces take away.
 */
export function scoreReading(reading: {
  readonly buttons: number;
  readonly known: number;
  readonly pieces: number;
  /** How much of the text it takes in, between 0 and 1. */
  readonly covered: number;
  readonly doubts: number;
  /** Expressions that only a program knows: of two readings that find the same, the one with fewer took less for code. */
  readonly unknown: number;
  readonly cut: boolean;
}): number {
  const { buttons, known, pieces, covered, doubts, unknown, cut } = reading;
  const less = pieces + Math.min(doubts, MOST_DOUBTS) + Math.min(unknown, MOST_DOUBTS) / 50 + (cut ? 4 : 0);
  return buttons * 10 + known * 2 + covered / 2 - less;
}

/** What all is worth that one reading found in a text, the likeliest first. */
export function scoreFound(text: string, { matches, stopped }: FoundIn): number {
  const [best] = matches;
  if (best === undefined) return FOUND_NOTHING;
  // Labels are what is left when nothing else holds a button.
  if (best.kind === 'text') return 0.1;
  // A torn end is counted by itself, however many brackets it left open.
  const doubts = best.remarks.filter(({ severity, code }) => severity !== 'info' && code !== 'unclosed-bracket').length;
  const sum = (count: (match: RequestMatch) => number) => matches.reduce((all, match) => all + count(match), 0);
  const covered = coverage(text, matches);
  const score = scoreReading({
    // What is found inside of where another one is, is the same once more.
    buttons: sum((match) => (matches.some((other) => holds(other, match)) ? 0 : weighButtons(match))),
    known: sum(countKnown),
    pieces: matches.length,
    covered,
    doubts,
    unknown: best.remarks.filter(({ code }) => code === 'dynamic-expression').length,
    cut: stopped !== null,
  });
  return score + (best.kind === 'json' && matches.length > 1 && covered > MOSTLY ? 0.1 : 0);
}

/** Whether one is found in a part of where the other is. */
function holds(other: RequestMatch, { from, to }: RequestMatch): boolean {
  return other.from <= from && to <= other.to && to - from < other.to - other.from;
}

/** How much of a text they take in, between 0 and 1. */
export function coverage(text: string, matches: readonly RequestMatch[]): number {
  return Math.min(1, matches.reduce((all, { from, to }) => all + to - from, 0) / text.length);
}

/** How much of a request is known around a keyboard. */
function countKnown({ named, dialogId, message, botId, messageId }: RequestMatch): number {
  return [named, dialogId, message, botId, messageId].filter((one) => one !== null).length;
}

/** Buttons that say something; an entry that only looks like one counts for less. */
export function weighButtons({ keyboard, messageId }: RequestMatch): number {
  const list = keyboard?.BUTTONS;
  if (!isJsonList(list)) return 0;
  if (list.length === 0) return messageId === null ? 0 : 0.5;
  const counts = list.map((entry) => {
    if (isUnknownEntry(entry)) return 0.02;
    if (!isJsonObject(entry)) return 0;
    return Object.hasOwn(entry, 'TEXT') || entry.TYPE === 'NEWLINE' ? 1 : 0.3;
  });
  return counts.reduce<number>((sum, count) => sum + count, 0);
}
