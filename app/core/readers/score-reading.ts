import { isJsonList, isJsonObject } from '../json/json.ts';
import { isUnknownEntry } from '../keyboard/document.ts';
import type { RequestMatch } from './to-match.ts';

/** More doubts make a reading no worse: two buttons outweigh any number of them. */
const MOST_DOUBTS = 20;
/** Where hardly anything stands between several values of JSON, they are no part of a program. */
export const MOSTLY = 0.8;

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
  readonly cut: boolean;
}): number {
  const { buttons, known, pieces, covered, doubts, cut } = reading;
  return buttons * 10 + known * 2 + covered / 2 - pieces - Math.min(doubts, MOST_DOUBTS) - (cut ? 4 : 0);
}

/** How much of a text they take in, between 0 and 1. */
export function coverage(text: string, matches: readonly RequestMatch[]): number {
  return Math.min(1, matches.reduce((all, { from, to }) => all + to - from, 0) / text.length);
}

/** How much of a request is known around a keyboard. */
export function countKnown({ named, dialogId, message, botId, messageId }: RequestMatch): number {
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
