import { wait } from '../call/wait.ts';

/** A portal is asked for what is being typed only when the typing rests for so long, in milliseconds. */
const REST = 500;

/** Runs something when the typing rests; gives back what stops it, before or while it runs. */
export function debounce(run: (signal: AbortSignal) => unknown): () => void {
  const control = new AbortController();
  void wait(REST, control.signal).then((rested) => rested && run(control.signal));
  return () => control.abort();
}
