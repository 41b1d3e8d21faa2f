import type { ReadOptions } from '../../readers/read-pasted.ts';
import { type ReportFinding, reportText, type TextReport } from '../report-text.ts';
import { isEditable } from './edit-places.ts';
import { isProven, listFixTasks, type MadeTasks, makeTasks, type Task } from './tasks.ts';

/** What is known of the text, and what of it is to be fixed. */
export interface FixOptions extends ReadOptions {
  /** The codes of the findings that are to be fixed; all that can be without it. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Why a finding is left: nobody but a person can decide (`no-fix`); the text is no request but an answer, a dump or that of another
 * messenger (`other-form`); it takes another method (`other-method`); the place is made by code, or is not in the text (`by-code`);
 * it was tried, the text did not become what it should, and it was undone (`undone`).
 */
export type LeftReason = 'no-fix' | 'other-form' | 'other-method' | 'by-code' | 'undone';

/** A finding that is still there, and why. */
export interface LeftFinding {
  readonly finding: ReportFinding;
  readonly why: LeftReason;
}

/** A text with what could be fixed fixed. */
export interface FixedText {
  /** The very same where nothing was fixed. */
  readonly text: string;
  /** With their places in the text as it was. */
  readonly fixed: readonly ReportFinding[];
  /** With their places in the text as it is; what is only worth knowing is not told. */
  readonly left: readonly LeftFinding[];
  /** What there is to say of the text as it is. */
  readonly report: TextReport;
}

interface State {
  readonly text: string;
  readonly report: TextReport;
  readonly fixed: readonly ReportFinding[];
}

/** So often a text of 10 kB is read; a longer one less often. */
const MOST_READINGS = 200;
const LEAST_READINGS = 16;
const USUAL_LENGTH = 10_000;
const MOST_ROUNDS = 8;

/**
 * The text with what can be fixed fixed at its places. Everything else stays to the letter: secrets, comments, layout, line ends.
 * After each step the new text is read again: a fix counts only when its finding is gone, no error came and the request says what
 * the fix wanted; else it is undone and left. Never throws.
 */
export function fixText(text: string, options: FixOptions = {}): FixedText {
  let budget = Math.max(LEAST_READINGS, Math.floor(MOST_READINGS / Math.max(1, text.length / USUAL_LENGTH)));
  let state: State = { text, report: reportText(text, options), fixed: [] };
  const why = new Map<string, LeftReason>();

  /** Makes as many of these tasks as can be done in one step; the first one of those that cannot is left. */
  const step = (tasks: readonly Task[], all: MadeTasks | null): void => {
    for (let count = tasks.length; count > 0 && budget > 0; count = Math.floor(count / 2)) {
      const some = tasks.slice(0, count);
      const made = count === tasks.length && all !== null ? all : makeTasks(state.text, some);
      if (made === null) continue;
      budget -= 1;
      const report = reportText(made.text, options);
      if (isProven(state.report, some, made, report)) {
        state = { text: made.text, report, fixed: [...state.fixed, ...some.map(({ finding }) => finding)] };
        return;
      }
    }
    const [first] = tasks;
    if (first !== undefined) why.set(first.key, 'undone');
  };

  const isPossible = (task: Task): boolean => {
    const isMade = makeTasks(state.text, [task]) !== null;
    if (!isMade) why.set(task.key, 'by-code');
    return isMade;
  };

  const pass = (isWritten: boolean): void => {
    while (budget > 0) {
      const tasks = listFixTasks(state.report, options).filter(
        (one) => one.isWritten === isWritten && !why.has(one.key),
      );
      const [first, ...more] = tasks;
      if (first === undefined) return;
      // Where all are possible, not every one has to be looked at.
      const all = isPossible(first) ? makeTasks(state.text, tasks) : null;
      if (all !== null) step(tasks, all);
      else {
        const possible = more.filter(isPossible);
        step(why.has(first.key) ? possible : [first, ...possible], null);
      }
    }
  };

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = state;
    for (const [key, reason] of why) if (reason === 'undone') why.delete(key);
    pass(true);
    pass(false);
    // What could not be done may be possible once something else is.
    if (state === before) break;
  }
  return { ...state, left: listLeft(state.report, options, why) };
}

function listLeft(
  report: TextReport,
  options: FixOptions,
  why: ReadonlyMap<string, LeftReason>,
): readonly LeftFinding[] {
  const tasks = new Map(listFixTasks(report, options).map(({ finding, key }) => [finding, key]));
  const alone = report.findings.map((finding): LeftFinding => ({ finding, why: 'no-fix' }));
  const inside = report.keyboards.flatMap(({ found, findings }) =>
    findings.flatMap((finding): LeftFinding[] => {
      const key = tasks.get(finding);
      if (key !== undefined) return [{ finding, why: why.get(key) ?? 'undone' }];
      const { fix, code, severity } = finding.issue;
      if (fix === undefined) return severity === 'info' ? [] : [{ finding, why: 'no-fix' }];
      if (!isEditable(found.kind)) return [{ finding, why: 'other-form' }];
      return [{ finding, why: code === 'deprecated-method' ? 'other-method' : 'no-fix' }];
    }),
  );
  return [...alone, ...inside];
}
