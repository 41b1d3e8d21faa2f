import type { WorkerRequest } from '../../service-worker/serve-offline.ts';

type Worker = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener' | 'removeEventListener'>;

interface Registration extends Pick<EventTarget, 'addEventListener'> {
  readonly active: Worker | null;
  readonly waiting: Worker | null;
  readonly installing: Worker | null;
  update(): Promise<unknown>;
}

/** What of a browser's service workers is needed. */
export interface Workers extends Pick<EventTarget, 'addEventListener'> {
  readonly controller: unknown;
  /** Gives nothing where the browser is told to do without workers. */
  register(address: string, options: RegistrationOptions): Promise<Registration | undefined>;
  getRegistration(): Promise<Registration | undefined>;
}

interface Page {
  readonly workers: Workers;
  /** The worker that gave this page, if one did. */
  readonly openedUnder: unknown;
  /** The visitor pays for every byte, or the network is poor. */
  readonly savesData: boolean;
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
  readonly now: () => number;
  readonly reload: () => void;
}

/** A page that stays open for days asks this often, in milliseconds, and only when somebody comes back to it. */
const ASK_AGAIN = 60 * 60 * 1000;

/**
 * Registers the worker and says when another version of the page is ready, with how to go on with it. It never does so by itself:
 * until then this page keeps its version and all parts of it, whatever other tabs do.
 */
export async function followUpdates(page: Page, onReady: (take: () => void) => void): Promise<void> {
  const { workers, openedUnder, reload } = page;
  if (page.savesData && !(await workers.getRegistration())) return;
  const registration = await workers.register('./sw.js', { updateViaCache: 'none' });
  if (!registration) return;

  const take = () => {
    const { waiting } = registration;
    // Another tab has taken it.
    if (!waiting) return reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') reload();
    });
    say(waiting, 'take');
  };
  const ready = () => onReady(take);
  const watch = (worker: Worker | null) =>
    worker?.addEventListener('statechange', () => {
      // Before the first one is installed there is none that this could replace.
      if (worker.state === 'installed' && registration.active) ready();
    });

  // Another tab may take the new version, even before this page has come to rest.
  let controller = openedUnder;
  const compare = () => {
    if (controller !== null && controller !== workers.controller) ready();
    controller = workers.controller;
  };
  compare();
  workers.addEventListener('controllerchange', compare);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  if (registration.waiting && registration.active) ready();

  if (registration.active) say(registration.active, 'sweep');
  askAgain(page, registration);
}

function say(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request);
}

function askAgain({ document, now }: Page, registration: Registration): void {
  let asked = now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || now() - asked < ASK_AGAIN) return;
    asked = now();
    registration.update().catch(() => undefined);
  });
}
