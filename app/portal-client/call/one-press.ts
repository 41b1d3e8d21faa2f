/** Milliseconds after a success in which an equal press is the same one: a double click, a finger that comes down twice. */
export const SAME_PRESS = 1500;

interface Press {
  readonly what: string;
  readonly end: unknown;
  /** When it went well, as `performance.now` tells it; null while it is under way. */
  doneAt: number | null;
}

/** The last press of each place that writes to a portal. */
const presses = new Map<string, Press>();

/**
 * Does what writes to a portal, unless the press before it at this place was an equal one that is under way, or went well a moment
 * ago: then it gives what that gave. The one guard of all that writes: nobody means to do the same twice in a second.
 */
export function onePress<End>(
  place: string,
  what: string,
  write: () => End,
  isDone: (end: Awaited<End>) => boolean,
): End {
  const before = presses.get(place);
  if (before?.what === what && (before.doneAt === null || isRecent(before.doneAt))) return before.end as End;
  const end = write();
  const press: Press = { what, end, doneAt: null };
  presses.set(place, press);
  const finish = (good: boolean) => {
    if (good) press.doneAt = performance.now();
    else if (presses.get(place) === press) presses.delete(place);
  };
  if (end instanceof Promise) {
    end.then(
      (value) => finish(isDone(value)),
      () => finish(false),
    );
  } else finish(isDone(end as Awaited<End>));
  return end;
}

/** What went well is past: the portal that it went to begins anew. */
export function forgetPresses(): void {
  presses.clear();
}

/** Whether something at this place went well a moment ago: what is pressed now may have been meant for that. */
export function isJustDone(place: string): boolean {
  const doneAt = presses.get(place)?.doneAt ?? null;
  return doneAt !== null && isRecent(doneAt);
}

function isRecent(doneAt: number): boolean {
  const past = performance.now() - doneAt;
  return past >= 0 && past < SAME_PRESS;
}
