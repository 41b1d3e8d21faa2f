import type { Issue } from '../../core/json/issue.ts';
import type { Pasted } from '../../core/readers/text/pasted.ts';
import { failure, TEXT_LIMIT, tooBig } from './read-file.ts';

/** What became of a text: what it holds, or why it was not read. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly pasted: Pasted }
  | { readonly kind: 'failed'; readonly issue: Issue };

/** What the worker is asked and what it says; `ready` comes once, when its code is loaded. */
export interface ReadRequest {
  readonly id: number;
  readonly text: string;
}
export type ReadReply = 'ready' | { readonly id: number; readonly pasted: Pasted };

/** What of a worker is used here. */
export interface ReadWorker {
  onmessage: ((event: { readonly data: ReadReply }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { preventDefault: () => void }) => void) | null;
  postMessage: (request: ReadRequest) => void;
  terminate: () => void;
}

/** How long a text may be read, and how long the reader itself may take to arrive; milliseconds. */
export const READ_LIMIT = 3_000;
export const LOAD_LIMIT = 30_000;

export type PasteReader = (text: string, done: (outcome: ReadOutcome) => void) => void;

/**
 * Reads texts in a worker that is started with the first of them. The latest text wins: whoever asked before hears
 * nothing. A worker that crashes, does not load or takes too long is ended and told; the next text gets a new one.
 */
export function createPasteReader(startWorker: () => ReadWorker): PasteReader {
  let worker: ReadWorker | null = null;
  let loaded = false;
  let job: (ReadRequest & { readonly done: (outcome: ReadOutcome) => void }) | null = null;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (outcome: ReadOutcome) => {
    clearTimeout(timer);
    const done = job?.done;
    job = null;
    done?.(outcome);
  };
  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    loaded = false;
  };
  const fail = (issue: Issue) => {
    end();
    finish({ kind: 'failed', issue });
  };
  const send = () => {
    if (!worker || !loaded || !job) return;
    worker.postMessage({ id: job.id, text: job.text });
    timer = setTimeout(() => fail(failure('slow')), READ_LIMIT);
  };
  const start = () => {
    try {
      worker = startWorker();
    } catch {
      return fail(failure('not-loaded'));
    }
    timer = setTimeout(() => fail(failure('not-loaded')), LOAD_LIMIT);
    worker.onmessage = ({ data }) => {
      if (data === 'ready') {
        clearTimeout(timer);
        loaded = true;
        send();
      } else if (data.id === job?.id) {
        finish({ kind: 'read', pasted: data.pasted });
      }
    };
    worker.onmessageerror = () => fail(failure('crashed'));
    worker.onerror = (event) => {
      // Told on the page; the console may show what the text holds.
      event.preventDefault();
      fail(failure(loaded ? 'crashed' : 'not-loaded'));
    };
  };

  return (text, done) => {
    // What is being read already is not wanted any more; a worker that still loads is.
    if (job && loaded) end();
    job = null;
    const size = new Blob([text]).size;
    if (size > TEXT_LIMIT) return done({ kind: 'failed', issue: tooBig(size) });
    count += 1;
    job = { id: count, text, done };
    if (worker) send();
    else start();
  };
}
