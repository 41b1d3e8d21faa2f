import { useSyncExternalStore } from 'react';

/** A note for the eye, and a sentence for screen readers. Both are one at a time. */
interface Live {
  readonly toast: { readonly id: number; readonly text: string } | null;
  readonly spoken: string;
}

let live: Live = { toast: null, spoken: '' };
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: Partial<Live>): void {
  live = { ...live, ...next };
  for (const listener of listeners) listener();
}

/** Says a sentence through the page's live region. */
export function announce(text: string): void {
  change({ spoken: text });
}

/** Shows a short note at the bottom for four seconds. It is spoken too. */
export function showToast(text: string): void {
  clearTimeout(timer);
  count += 1;
  change({ toast: { id: count, text } });
  timer = setTimeout(() => change({ toast: null }), 4000);
}

/** The places where notes appear; once in the page. */
export function LiveRegions() {
  const { toast, spoken } = useSyncExternalStore(subscribe, () => live);
  return (
    <>
      <div role="log" aria-live="assertive" aria-atomic="true" data-announcer="" className="sr-only">
        {spoken}
      </div>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex justify-center px-4 wide:bottom-6"
      >
        {toast && (
          <p key={toast.id} className="rounded-control bg-text px-3.5 py-2 text-panel shadow-float">
            {toast.text}
          </p>
        )}
      </div>
    </>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
