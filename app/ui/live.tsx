import { useRef, useSyncExternalStore } from 'react';

/** What a note offers to do about what it tells. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
  /** Calls back as soon as there is nothing left to do; gives how to stop listening. */
  readonly until?: (over: () => void) => () => void;
}

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: ToastAction | undefined;
}

/** A note for the eye, and a sentence for screen readers. Both are one at a time. */
interface Live {
  readonly toast: Toast | null;
  readonly spoken: string;
}

/** How long a note stays, in milliseconds; one with something to do leaves time to get there. */
const STAYS = 4000;
const STAYS_WITH_ACTION = 10_000;

let live: Live = { toast: null, spoken: '' };
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let stopListening: (() => void) | undefined;
const listeners = new Set<() => void>();

function change(next: Partial<Live>): void {
  live = { ...live, ...next };
  for (const listener of listeners) listener();
}

/** Says a sentence through the page's live region. */
export function announce(text: string): void {
  change({ spoken: text });
}

/** Shows a short note at the bottom for some seconds, with a button for what it offers. It is spoken too. */
export function showToast(text: string, action?: ToastAction): void {
  hideToast();
  count += 1;
  change({ toast: { id: count, text, action } });
  stopListening = action?.until?.(hideToast);
  startTimer();
}

/** Takes the note away. */
export function hideToast(): void {
  clearTimeout(timer);
  stopListening?.();
  stopListening = undefined;
  if (live.toast !== null) change({ toast: null });
}

function startTimer(): void {
  clearTimeout(timer);
  timer = setTimeout(hideToast, live.toast?.action ? STAYS_WITH_ACTION : STAYS);
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
        className="pointer-events-none fixed inset-x-0 above-sheet z-50 flex justify-center px-4 wide:bottom-6"
      >
        {toast && <ToastNote key={toast.id} toast={toast} />}
      </div>
    </>
  );
}

/** It waits while the pointer or the focus is on it. */
function ToastNote({ toast: { text, action } }: { readonly toast: Toast }) {
  const cameFrom = useRef<EventTarget | null>(null);
  if (!action) return <p className={`${NOTE} px-3.5 py-2`}>{text}</p>;
  const run = () => {
    const from = cameFrom.current;
    hideToast();
    action.run();
    // Who came here by keys goes on where he was.
    if (from instanceof HTMLElement) from.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits; what can be done is the button in it.
    <div
      onPointerEnter={() => clearTimeout(timer)}
      onPointerLeave={startTimer}
      onBlur={startTimer}
      onFocus={(event) => {
        clearTimeout(timer);
        cameFrom.current = event.relatedTarget;
      }}
      className={`${NOTE} pointer-events-auto flex items-center gap-3 py-1 pr-1 pl-3.5`}
    >
      <p className="py-1">{text}</p>
      <button
        type="button"
        onClick={run}
        className="h-8 shrink-0 rounded-[6px] px-2.5 font-semibold underline underline-offset-2 hover:bg-panel/15 focus-visible:outline-panel focus-visible:-outline-offset-2 touch:h-11"
      >
        {action.label}
      </button>
    </div>
  );
}

const NOTE = 'rounded-control border border-transparent bg-text text-panel shadow-float';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
