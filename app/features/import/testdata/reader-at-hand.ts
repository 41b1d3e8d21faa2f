import { act } from '@testing-library/react';
import { readPasted } from '../../../core/readers/read-pasted.ts';
import type { ReadReply, ReadRequest } from '../read-in-worker.ts';

/** What the worker does, without one: a journey in e2e/ has the real one. */
export class ReaderAtHand {
  onmessage: ((event: { data: ReadReply }) => void) | null = null;
  constructor() {
    queueMicrotask(() => this.onmessage?.({ data: 'ready' }));
  }
  postMessage({ id, text }: ReadRequest) {
    const pasted = readPasted(text);
    queueMicrotask(() => act(() => this.onmessage?.({ data: { id, pasted } })));
  }
  terminate() {}
}
