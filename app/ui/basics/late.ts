import { useEffect, useSyncExternalStore } from 'react';

/**
 * A piece of the page that the first sight does without. It is fetched ahead of its need, when somebody comes near, and there
 * without a moment between: what is drawn meanwhile stays until it can be replaced.
 */
export interface Late<Piece> {
  /** Fetches it; one that failed is asked for again with the next call. */
  readonly load: () => Promise<Piece>;
  readonly now: () => Piece | null;
  readonly failure: () => unknown;
  readonly follow: (listener: () => void) => () => void;
}

const RETRY_AFTER = 1000;

export function late<Piece>(fetch: () => Promise<Piece>): Late<Piece> {
  let coming: Promise<Piece> | null = null;
  let piece: Piece | null = null;
  let failure: unknown = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const load = () => {
    coming ??= fetch().then(
      (fetched) => {
        [piece, failure] = [fetched, null];
        tell();
        return fetched;
      },
      (error: unknown) => {
        [coming, failure] = [null, error];
        tell();
        // Whoever needs it is told first; only then does another try make sense.
        setTimeout(() => {
          failure = null;
        }, RETRY_AFTER);
        throw error;
      },
    );
    return coming;
  };
  return {
    load,
    now: () => piece,
    failure: () => failure,
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Fetches what may be needed soon; if that fails, it is asked for again when it is. */
export function ahead(...pieces: readonly Late<unknown>[]): void {
  for (const { load } of pieces) load().catch(() => undefined);
}

/**
 * The piece, null until it is there; it is fetched once it is needed. If it is needed and cannot be had, that is an error of the
 * part which needs it.
 */
export function useLate<Piece>(part: Late<Piece>, isNeeded: boolean): Piece | null {
  const piece = useSyncExternalStore(part.follow, part.now);
  const failed = useSyncExternalStore(part.follow, part.failure);
  const isMissing = isNeeded && piece === null;
  useEffect(() => {
    if (isMissing) ahead(part);
  }, [isMissing, part]);
  if (isMissing && failed !== null) throw failed;
  return piece;
}
