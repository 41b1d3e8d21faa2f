/** What undo would bring back, and what to call the step that led away from it. */
export interface Step<T> {
  readonly value: T;
  readonly label: string;
  /** Who took the step, when that is known: a name that means something only while those who share the history are there. */
  readonly by?: string;
}

/** A value with the steps before and after it, as plain data. `mergeKey` names what the last step changed. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  readonly mergeKey: string | null;
}

/** How many steps can be undone. */
export const HISTORY_LIMIT = 200;

/** A history without steps. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], mergeKey: null };
}

/**
 * The history after a change. A step that changes the same thing as the one before it (equal `mergeKey`) is merged
 * into it: undo takes back a typed word, not a letter. The same object when nothing changed. `by` is who took the step.
 */
export function record<T>(
  history: History<T>,
  present: T,
  label: string,
  mergeKey: string | null = null,
  by?: string,
): History<T> {
  if (present === history.present) return history;
  if (mergeKey !== null && mergeKey === history.mergeKey && history.past.length > 0) {
    return { ...history, present, future: [] };
  }
  const past = [...history.past, { value: history.present, label, ...(by === undefined ? {} : { by }) }].slice(
    -HISTORY_LIMIT,
  );
  return { past, present, future: [], mergeKey };
}

/** The history with its last step closed: the next change begins a step of its own. */
export function seal<T>(history: History<T>): History<T> {
  return history.mergeKey === null ? history : { ...history, mergeKey: null };
}

/** The history one step back; the same object when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (!step) return history;
  const future = [{ ...step, value: history.present }, ...history.future];
  return { past: history.past.slice(0, -1), present: step.value, future, mergeKey: null };
}

/** The history one step forward; the same object when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [step, ...future] = history.future;
  if (!step) return history;
  const past = [...history.past, { ...step, value: history.present }];
  return { past, present: step.value, future, mergeKey: null };
}
