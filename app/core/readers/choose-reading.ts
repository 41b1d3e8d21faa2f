import { isJsonList, isJsonObject } from '../json/json.ts';
import { findKeyboards } from './find-keyboards.ts';
import { readCurl } from './formats/read-curl.ts';
import { readJsonText, readWholeJson } from './formats/read-json.ts';
import { isLong, listReaders } from './list-readers.ts';
import type { Reading } from './text/reading.ts';
import type { Remark } from './text/remark.ts';
import type { Source } from './text/source.ts';
import type { Wrapped } from './text/unwrap-text.ts';
import { type RequestMatch, toMatch } from './to-match.ts';

/** What a text was read as: the best keyboard in it and the others. */
export interface ChosenReading {
  readonly best: RequestMatch | null;
  readonly others: readonly RequestMatch[];
  readonly remarks: readonly Remark[];
  /** Where the reader that got furthest could not go on. */
  readonly stopped: number | null;
}

/** Nobody looks for one among more. */
const MOST_KEYBOARDS = 1_000;
/** More doubts make a reading no worse: two buttons outweigh any number of them. */
const MOST_DOUBTS = 20;

interface Attempt extends ChosenReading {
  readonly score: number;
}

/**
 * Reads one piece of a text in every plausible way and takes the best outcome: the one with the most buttons, then with the
 * most known around them and the fewest doubts. The first of equals wins.
 */
export function chooseReading(text: string, wrapped: Wrapped): ChosenReading {
  let best: Attempt | null = null;
  let stopped: number | null = null;
  for (const source of wrapped) {
    for (const attempt of attempts(text, source)) {
      if (best === null || attempt.score > best.score) best = attempt;
      if (isClean(best) || (isLong(source.text) && best.best !== null && countButtons(best.best) > 1)) return best;
      stopped = Math.max(stopped ?? -1, attempt.stopped ?? -1);
    }
  }
  if (best?.best) return best;
  const broken = wrapped[0] === undefined ? null : jsonStop(wrapped[0]);
  return { best: null, others: [], remarks: best?.remarks ?? [], stopped: broken ?? (stopped === -1 ? null : stopped) };
}

/** What a reading is worth: its buttons above all, then what is known around them; doubts and a torn end take away. */
export function scoreReading(reading: { buttons: number; known: number; doubts: number; cut: boolean }): number {
  const { buttons, known, doubts, cut } = reading;
  return buttons * 10 + known * 2 - Math.min(doubts, MOST_DOUBTS) - (cut ? 4 : 0);
}

/** Which of two matches tells more: one with buttons, then a whole request, then the one with more buttons. */
export function compareMatches(a: RequestMatch, b: RequestMatch): number {
  return weigh(b) - weigh(a);
}

/** Where a text that begins like JSON stops to be JSON. */
function jsonStop(source: Source): number | null {
  return readWholeJson(source) === null ? readJsonText(source).stopped : null;
}

function* attempts(text: string, source: Source): Generator<Attempt> {
  const whole = readWholeJson(source);
  if (whole !== null) {
    const attempt = toAttempt(text, whole);
    yield attempt;
    if (attempt.best?.keyboard) return;
  }
  for (const read of listReaders(source.text)) {
    const attempt = toAttempt(text, read(source));
    yield attempt;
    // Nothing else looks like a command line, but other readers find pieces of it.
    if (read === readCurl && attempt.best?.keyboard) return;
  }
}

function toAttempt(text: string, reading: Reading): Attempt {
  const matches = reading.candidates
    .slice(0, MOST_KEYBOARDS)
    .flatMap((candidate) =>
      findKeyboards(candidate.value, candidate.method, candidate.from).map((keyboardMatch) =>
        toMatch(candidate, keyboardMatch),
      ),
    );
  const [best = null, ...others] = matches.toSorted(compareMatches);
  const { stopped } = reading;
  if (best === null) return { best, others, remarks: reading.remarks, stopped, score: -1 };
  const remarks = reading.remarks.filter((one) => concerns(text, one, best));
  const cut = stopped !== null && stopped >= best.from && stopped <= best.to;
  const doubts = [...remarks, ...best.remarks].filter(({ severity }) => severity !== 'info').length;
  const known = [best.named, best.dialogId, best.message, best.botId, best.messageId].filter((one) => one !== null);
  const sum = scoreReading({ buttons: countButtons(best), known: known.length, doubts, cut });
  // Labels are what is left when nothing else holds a button.
  const score = best.kind === 'text' ? 0.1 : sum;
  return { best, others, remarks, stopped: cut ? stopped : null, score };
}

/** An expression may stand in a variable that is built far from the keyboard. */
function concerns(text: string, { at, code }: Remark, match: RequestMatch): boolean {
  if (at === null || (at >= match.from && at <= match.to)) return true;
  if (code !== 'dynamic-expression') return false;
  const [name = ''] = /[$\w]*/y.exec(text.slice(at, at + 40)) ?? [];
  return JSON.stringify([match.keyboard, match.message, match.dialogId, match.others]).includes(`{{${name}`);
}

function isClean({ best, remarks, stopped }: ChosenReading): boolean {
  if (best === null || countButtons(best) === 0 || stopped !== null) return false;
  return best.kind !== 'text' && [...remarks, ...best.remarks].every(({ severity }) => severity === 'info');
}

function weigh(match: RequestMatch): number {
  const { named, dialogId, messageId, commandId, message } = match;
  const isRequest = [named, dialogId, messageId, commandId, message].some((one) => one !== null);
  const count = countButtons(match);
  return (count > 0 ? 4_000_000 : match.keyboard === null ? 0 : 2_000_000) + (isRequest ? 1_000_000 : 0) + count;
}

/** Buttons that say something; an entry that only looks like one counts for less. */
function countButtons({ keyboard, messageId }: RequestMatch): number {
  const list = keyboard?.BUTTONS;
  if (!isJsonList(list)) return 0;
  if (list.length === 0) return messageId === null ? 0 : 0.5;
  const counts = list.map((entry) => {
    if (!isJsonObject(entry)) return 0;
    return Object.hasOwn(entry, 'TEXT') || entry.TYPE === 'NEWLINE' ? 1 : 0.3;
  });
  return counts.reduce<number>((sum, count) => sum + count, 0);
}
