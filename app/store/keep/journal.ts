import { isJsonObject, tryJson } from '../../core/json/json.ts';
import type { Design } from '../../core/keyboard/design.ts';
import { HISTORY_LIMIT, type History, type Step } from '../../core/keyboard/history.ts';
import { readHistory, writeDraft } from '../draft.ts';

/** Each tab writes under a key of its own. */
export const JOURNAL_PREFIX = 'kd.journal.';
/** Characters of steps in a journal; the history in the database holds the older ones. */
const STEPS_BUDGET = 400_000;

/** What a tab has that may not be in the database yet: the steps since the history that it has seen there. */
export interface Journal {
  readonly tab: string;
  readonly keyboard: string;
  /** The number of the last change in it. */
  readonly seq: number;
  /** Which history the steps go on from. */
  readonly content: number;
  /** How many steps of that history come first, from which one on. */
  readonly skip: number;
  readonly keep: number;
  readonly at: number;
  /** The page was left: nobody goes on with this. */
  readonly left: boolean;
  readonly steps: History<Design>;
}

/** The journal of a history that goes on from another one. */
export function journalOf(
  base: History<Design>,
  history: History<Design>,
  facts: Pick<Journal, 'tab' | 'keyboard' | 'seq' | 'content' | 'at' | 'left'>,
): Journal {
  const [first] = history.past;
  const skip = first ? Math.max(0, base.past.indexOf(first)) : 0;
  let keep = 0;
  while (keep < history.past.length && history.past[keep] === base.past[skip + keep]) keep += 1;
  return { ...facts, skip, keep, steps: { ...history, past: history.past.slice(keep) } };
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

/** The steps of a journal on top of the history that they go on from. */
export function joinJournal({ skip, keep, steps }: Journal, history: History<Design> | null): History<Design> {
  const before: readonly Step<Design>[] = history?.past.slice(skip, skip + keep) ?? [];
  return { ...steps, past: [...before, ...steps.past].slice(-HISTORY_LIMIT) };
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
  const { tab, keyboard, seq, content, skip, keep, at, left, draft } = value;
  const steps = readHistory(draft);
  const numbers = [seq, content, skip, keep, at];
  if (typeof tab !== 'string' || typeof keyboard !== 'string' || !numbers.every(Number.isSafeInteger) || !steps) {
    return null;
  }
  return { ...(value as object), left: left === true, steps } as unknown as Journal;
}
