import { isJsonObject, type Json, tryJson } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { HISTORY_LIMIT, type History } from '../../core/keyboard/history.ts';
import { readHistory, writeDraft } from '../draft.ts';

/** Each tab writes under a key of its own. */
export const JOURNAL_PREFIX = 'kd.journal.';
/** Characters of steps in a journal; the history in the database holds the older ones. */
const STEPS_BUDGET = 400_000;

/** A history in the database that others go on from. */
interface Origin {
  readonly content: number;
  readonly history: History<Design>;
}

/** Which history in the database a journal goes on from. */
interface Start {
  readonly content: number;
  /** How many steps of that history come first, from which one on. */
  readonly skip: number;
  readonly keep: number;
  /** How many of the last steps follow on them. An older page did not say: all that there are. */
  readonly own?: number;
}

/** What a tab has that may not be in the database yet: the steps since the history that it has seen there. */
export interface Journal extends Start {
  readonly tab: string;
  readonly keyboard: string;
  /** The number of the last change in it. */
  readonly seq: number;
  /** The history that was on its way there when it was written, if any: the tab may never have heard that it came. */
  readonly sent?: Start;
  readonly at: number;
  /** The page was left: nobody goes on with this. */
  readonly left: boolean;
  readonly steps: History<Design>;
}

/** The journal of a history that goes on from another one; it may also have been sent since. */
export function journalOf(
  base: Origin,
  sent: Origin | null,
  history: History<Design>,
  facts: Pick<Journal, 'tab' | 'keyboard' | 'seq' | 'at' | 'left'>,
): Journal {
  const start = startFrom(base, history);
  const steps = { ...history, past: history.past.slice(start.keep) };
  return { ...facts, ...start, ...(sent && { sent: startFrom(sent, history) }), steps };
}

function startFrom({ content, history: { past } }: Origin, history: History<Design>): Start {
  const [first] = history.past;
  const skip = first ? Math.max(0, past.indexOf(first)) : 0;
  let keep = 0;
  while (keep < history.past.length && history.past[keep] === past[skip + keep]) keep += 1;
  return { content, skip, keep, own: history.past.length - keep };
}

/** Writes at once; false when the browser has no room for it, or none at all. */
export function writeJournal(storage: Storage, { steps, ...facts }: Journal): boolean {
  const head = JSON.stringify({ version: 1, ...facts }).slice(0, -1);
  return [STEPS_BUDGET, 0].some((budget) => {
    try {
      storage.setItem(JOURNAL_PREFIX + facts.tab, `${head},"draft":${writeDraft(steps, budget)}}`);
      return true;
    } catch {
      return false;
    }
  });
}

/** Takes a journal away. */
export function removeJournal(storage: Storage, tab: string): void {
  try {
    storage.removeItem(JOURNAL_PREFIX + tab);
  } catch {
    // What may not be touched stays.
  }
}

/** The journals of a browser, the newest first, and the keys of those that cannot be read. */
export function readJournals(storage: Storage): { journals: readonly Journal[]; damaged: readonly string[] } {
  const journals: Journal[] = [];
  const damaged: string[] = [];
  for (const key of journalKeys(storage)) {
    const text = storage.getItem(key);
    const journal = text === null ? null : parseJournal(text);
    if (journal && JOURNAL_PREFIX + journal.tab === key) journals.push(journal);
    else if (text !== null) damaged.push(key);
  }
  return { journals: journals.sort((a, b) => b.at - a.at), damaged };
}

/** The journal of one tab. */
export function readJournal(storage: Storage, tab: string): Journal | null {
  try {
    const text = storage.getItem(JOURNAL_PREFIX + tab);
    return text === null ? null : parseJournal(text);
  } catch {
    return null;
  }
}

/** The steps of a journal on top of the history with that number; null when they do not go on from it. */
export function joinJournal(journal: Journal, content: number, history: History<Design>): History<Design> | null {
  const start = [journal, journal.sent].find((one) => one?.content === content);
  if (!start) return null;
  const { steps } = journal;
  const { skip, keep, own = steps.past.length } = start;
  const after = steps.past.slice(Math.max(0, steps.past.length - own));
  return { ...steps, past: [...history.past.slice(skip, skip + keep), ...after].slice(-HISTORY_LIMIT) };
}

function journalKeys(storage: Storage): string[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at));
    return keys.filter((key): key is string => key?.startsWith(JOURNAL_PREFIX) === true);
  } catch {
    return [];
  }
}

function parseJournal(text: string): Journal | null {
  const value = tryJson(text);
  if (!isJsonObject(value) || value.version !== 1) return null;
  const { tab, keyboard, seq, at, left, draft, sent } = value;
  const steps = readHistory(draft);
  if (typeof tab !== 'string' || typeof keyboard !== 'string' || !areNumbers(seq, at) || !isStart(value) || !steps) {
    return null;
  }
  const known = { ...(value as object), sent: isStart(sent) ? sent : undefined };
  return { ...known, left: left === true, steps } as unknown as Journal;
}

function isStart(value: Json | undefined): boolean {
  return isJsonObject(value) && areNumbers(value.content, value.skip, value.keep, value.own ?? 0);
}

function areNumbers(...values: readonly (Json | undefined)[]): boolean {
  return values.every(Number.isSafeInteger);
}
