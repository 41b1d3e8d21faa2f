import type { Design } from '../core/keyboard/design.ts';
import { connectionStore } from './connection-store.ts';

/** The design as it is at any moment, handed in by whoever edits it. */
export interface DesignSource {
  readonly get: () => Design;
  /** Calls back whenever the design has changed; gives back how to stop that. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * Resolves when the design or the connections change, the page is shown or hidden, the milliseconds are over (null: never), or it
 * is stopped.
 */
export function nextChange(design: DesignSource, milliseconds: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = milliseconds === null ? undefined : setTimeout(() => done(), milliseconds);
    const done = () => {
      clearTimeout(timer);
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const ends = [
      design.subscribe(done),
      connectionStore.subscribe(({ connections }, before) => {
        if (connections !== before.connections) done();
      }),
    ];
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}
