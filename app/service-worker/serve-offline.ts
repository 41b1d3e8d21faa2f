/** A file of the build: its path below the scope ('' is the page itself), and what its bytes hash to. */
export type BuiltFile = readonly [path: string, integrity: string];

/** What an open page asks of a worker: to be its version from now on, or to throw away what no open page needs. */
export type WorkerRequest = 'take' | 'sweep';

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of its global scope the worker needs; spelled out, since the types of pages and of workers do not go together. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { id: string; url: string }[]>;
    claim(): Promise<void>;
  };
  fetch(address: string | Request, options?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'message', listener: (event: Waiting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** Files with a hash in their name: another content has another name. */
const HASHED = 'assets/';
/** So many downloads at a time leave room for what the page itself asks for. */
const LANES = 4;
/** Where the cache notes what came before it; no file of the build has such a name. */
const BEFORE = '?before';

/** The caches of older versions, and the tabs that were open when this one took over: they still load parts of those. */
interface Before {
  readonly caches: readonly string[];
  readonly tabs: readonly string[];
}

/**
 * Serves one build from the browser. Each version keeps its files in a cache of its own, whole before it is installed. It touches
 * nothing but GET of its own files: portals, other hosts and other paths of this host go their way as if it were not there.
 */
export function serveOffline(worker: WorkerScope, files: readonly BuiltFile[], version: string): void {
  const { scope } = worker.registration;
  // Several pages may share a host, and with it the list of caches.
  const prefix = `keyboard-designer ${scope} `;
  const own = prefix + version;
  const names = new Set(files.map(([path]) => path));

  const others = async () => (await worker.caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);

  async function findIn(caches: readonly string[], address: string): Promise<Response | undefined> {
    for (const name of caches) {
      // Nothing but the address tells one file from another.
      const found = await (await worker.caches.open(name)).match(address, { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** The bytes are checked, so that a page of one version never gets parts of another, nor a host's page for a missing file. */
  async function download([path, integrity]: BuiltFile): Promise<Response> {
    const get = (cache: RequestCache) => worker.fetch(scope + path, { cache, integrity, redirect: 'error' });
    if (!path.startsWith(HASHED)) return get('no-cache');
    const kept = await findIn(await others(), scope + path);
    return kept ?? get('force-cache').catch(() => get('reload'));
  }

  /** Brings what is missing; what an attempt before this one has brought is not fetched again. */
  async function fill(): Promise<void> {
    const cache = await worker.caches.open(own);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = files.filter(([path]) => !there.has(scope + path));
    const lane = async () => {
      for (let file = missing.shift(); file; file = missing.shift())
        await cache.put(scope + file[0], await download(file));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async function listTabs(): Promise<string[]> {
    const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return tabs.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
  }

  async function takeOver(): Promise<void> {
    // An older version that was swept meanwhile may have taken this cache for one before it.
    await fill().catch(() => undefined);
    const before: Before = { caches: await others(), tabs: await listTabs() };
    await (await worker.caches.open(own)).put(scope + BEFORE, Response.json(before));
    await sweep();
    await worker.clients.claim();
  }

  /** Old caches go once none of the tabs is open any more that may ask for a part of them. */
  async function sweep(): Promise<void> {
    const cache = await worker.caches.open(own);
    const note = await cache.match(scope + BEFORE);
    if (!note) return;
    const before: Before = await note.json();
    const open = await listTabs();
    if (before.tabs.some((tab) => open.includes(tab)) && before.caches.length > 0) return;
    await Promise.all(before.caches.map((name) => worker.caches.delete(name)));
    await cache.delete(scope + BEFORE);
  }

  /** The path of one of our files, or null for what is none of our business. */
  function pathOf({ method, mode, url }: Request): string | null {
    if (method !== 'GET' || !url.startsWith(scope)) return null;
    const [path = ''] = url.slice(scope.length).split('#');
    if (mode === 'navigate') return /^(index\.html)?(\?|$)/.test(path) ? '' : null;
    return names.has(path) || path.startsWith(HASHED) ? path : null;
  }

  async function answer(request: Request, path: string): Promise<Response> {
    const caches = path.startsWith(HASHED) && !names.has(path) ? await others() : [own];
    return (await findIn(caches, scope + path)) ?? worker.fetch(request);
  }

  worker.addEventListener('install', (event) => event.waitUntil(fill()));
  worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
  worker.addEventListener('message', (event) => {
    const asked = event.data as WorkerRequest;
    if (asked === 'take') event.waitUntil(worker.skipWaiting());
    if (asked === 'sweep') event.waitUntil(sweep());
  });
  worker.addEventListener('fetch', (event) => {
    const path = pathOf(event.request);
    if (path !== null) event.respondWith(answer(event.request, path));
  });
}
