import { editorStore } from '../store/editor-store.ts';
import { connectionStore } from './connection-store.ts';

/**
 * Resolves when the design or the connections change, the page is shown or hidden, the milliseconds are over (null: never), or it
 * is stopped.
 */
export function nextChange(milliseconds: number | null, signal: AbortSignal): Promise<void> {
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
      editorStore.subscribe(({ history }, before) => {
        if (history.present !== before.history.present) done();
      }),
      connectionStore.subscribe(({ connections }, before) => {
        if (connections !== before.connections) done();
      }),
    ];
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}
