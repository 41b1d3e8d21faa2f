import { beforeEach, describe, expect, test } from 'vitest';
import { type BuiltFile, serveOffline, type WorkerRequest, type WorkerScope } from './serve-offline.ts';

const SCOPE = 'https://host.example/designer/';
const FIRST: readonly BuiltFile[] = [
  ['', 'page-1'],
  ['theme.js', 'theme'],
  ['assets/base-1.js', 'base-1'],
  ['assets/share-1.js', 'share-1'],
  ['assets/same.js', 'same'],
];
const SECOND: readonly BuiltFile[] = [
  ['', 'page-2'],
  ['theme.js', 'theme'],
  ['assets/base-2.js', 'base-2'],
  ['assets/same.js', 'same'],
];

/** The caches of a browser; a file says nothing but what it hashes to. */
const caches = new Map<string, Map<string, string>>();
/** What the host serves, and what it was asked for. */
const host = new Map<string, string>();
let fetched: string[] = [];
let tabs: { id: string; url: string }[] = [];
let isClaimed = false;
/** The version that has asked to be in charge before the tabs of the older one are closed. */
let hurrying = '';

const cacheNames = () => [...caches.keys()];
const addressOf = (request: Request | string) => (typeof request === 'string' ? request : request.url);

/** A worker of one version, as a browser runs it. */
function startWorker(files: readonly BuiltFile[], version: string) {
  const listeners = new Map<string, (event: never) => void>();
  const scope: WorkerScope = {
    registration: { scope: SCOPE },
    caches: {
      open: async (name: string) => {
        const cache = caches.get(name) ?? new Map<string, string>();
        caches.set(name, cache);
        return {
          match: async (address: string) => (cache.has(address) ? new Response(cache.get(address)) : undefined),
          put: async (address: string, response: Response) => void cache.set(address, await response.text()),
          keys: async () => [...cache.keys()].map((url) => ({ url })),
          delete: async (address: string) => cache.delete(address),
        } as unknown as Cache;
      },
      keys: async () => cacheNames(),
      delete: async (name: string) => caches.delete(name),
    },
    clients: {
      matchAll: async () => tabs,
      claim: async () => {
        isClaimed = true;
      },
    },
    fetch: async (address, options) => {
      const url = addressOf(address);
      fetched.push(`${url.slice(SCOPE.length)}${options ? ` ${options.cache}` : ''}`);
      const body = host.get(url);
      if (body === undefined || (options?.integrity && options.integrity !== body)) throw new TypeError('Failed');
      return new Response(body);
    },
    skipWaiting: async () => {
      hurrying = version;
    },
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  };
  serveOffline(scope, files, version);

  const run = async (type: string, more: object = {}) => {
    let work: Promise<unknown> = Promise.resolve();
    const event = { ...more, waitUntil: (one: Promise<unknown>) => (work = one) };
    listeners.get(type)?.(event as never);
    await work;
  };
  return {
    install: () => run('install'),
    activate: () => run('activate'),
    say: (data: WorkerRequest) => run('message', { data }),
    /** What the page gets; null when the worker keeps out of it. */
    ask: async (url: string, { method = 'GET', mode = 'cors' } = {}) => {
      const answers: Promise<Response>[] = [];
      const request = { url, method, mode };
      listeners.get('fetch')?.({ request, respondWith: (one: Promise<Response>) => answers.push(one) } as never);
      const [answer] = await Promise.all(answers);
      return answer ? answer.text() : null;
    },
  };
}

function deploy(files: readonly BuiltFile[]): void {
  host.clear();
  for (const [path, content] of files) host.set(SCOPE + path, content);
}

async function start(files: readonly BuiltFile[], version: string) {
  deploy(files);
  const worker = startWorker(files, version);
  await worker.install();
  await worker.activate();
  return worker;
}

beforeEach(() => {
  caches.clear();
  fetched = [];
  tabs = [];
  isClaimed = false;
  hurrying = '';
});

describe('the first version', () => {
  test('is kept whole before it is installed, and serves the open page too', async () => {
    const worker = await start(FIRST, '1');
    host.clear();
    expect(isClaimed).toBe(true);
    for (const [path, content] of FIRST) expect(await worker.ask(SCOPE + path)).toBe(content);
  });

  test('is not installed with a file missing or of another build, and brings only that one the next time', async () => {
    deploy(FIRST);
    host.set(`${SCOPE}assets/share-1.js`, 'the page of a host that knows no such file');
    const worker = startWorker(FIRST, '1');
    await expect(worker.install()).rejects.toThrow();
    expect(fetched).toContain('assets/share-1.js reload');
    host.set(`${SCOPE}assets/share-1.js`, 'share-1');
    await new Promise((settled) => setTimeout(settled));
    fetched = [];
    await worker.install();
    expect(fetched).toEqual(['assets/share-1.js force-cache']);
  });

  test('asks the host anew for what has no hash in its name', async () => {
    await start(FIRST, '1');
    expect(fetched).toContain(' no-cache');
    expect(fetched).toContain('theme.js no-cache');
    expect(fetched).toContain('assets/base-1.js force-cache');
  });

  test.each([
    [SCOPE, 'navigate', 'page-1'],
    [`${SCOPE}?from=mail`, 'navigate', 'page-1'],
    [`${SCOPE}index.html`, 'navigate', 'page-1'],
    [`${SCOPE}schema/keyboard.schema.json`, 'navigate', null],
    [`${SCOPE}licenses.md`, 'navigate', null],
    [`${SCOPE}schema/keyboard.schema.json`, 'cors', null],
    [`${SCOPE}theme.js?x`, 'cors', null],
    ['https://host.example/', 'navigate', null],
    ['https://host.example/rest/1/xxxxxxxxxxxxxxxx/profile.json', 'cors', null],
    ['https://example.bitrix24.com/rest/1/xxxxxxxxxxxxxxxx/profile.json', 'cors', null],
  ])('%s (%s): %s', async (url, mode, answer) => {
    const worker = await start(FIRST, '1');
    expect(await worker.ask(url, { mode })).toBe(answer);
  });

  test('keeps out of everything but GET', async () => {
    const worker = await start(FIRST, '1');
    expect(await worker.ask(SCOPE, { method: 'POST' })).toBeNull();
  });

  test('goes to the network for what the browser has thrown away', async () => {
    const worker = await start(FIRST, '1');
    caches.clear();
    expect(await worker.ask(`${SCOPE}assets/base-1.js`)).toBe('base-1');
  });
});

describe('a newer version', () => {
  test('waits until it is told to go on', async () => {
    await start(FIRST, '1');
    deploy(SECOND);
    const second = startWorker(SECOND, '2');
    await second.install();
    expect(hurrying).toBe('');
    await second.say('take');
    expect(hurrying).toBe('2');
  });

  test('fetches what has changed and takes the rest from the older one', async () => {
    await start(FIRST, '1');
    fetched = [];
    await start(SECOND, '2');
    expect(fetched).toEqual([' no-cache', 'theme.js no-cache', 'assets/base-2.js force-cache']);
  });

  test('serves parts of the older one until the tabs of that time are closed', async () => {
    await start(FIRST, '1');
    tabs = [
      { id: 'old', url: SCOPE },
      { id: 'stranger', url: 'https://host.example/other/' },
    ];
    const worker = await start(SECOND, '2');
    expect(await worker.ask(`${SCOPE}assets/share-1.js`)).toBe('share-1');
    expect(await worker.ask(SCOPE, { mode: 'navigate' })).toBe('page-2');
    tabs.push({ id: 'new', url: SCOPE });
    await worker.say('sweep');
    expect(cacheNames()).toHaveLength(2);
    tabs = tabs.filter(({ id }) => id !== 'old');
    await worker.say('sweep');
    expect(cacheNames()).toEqual([`keyboard-designer ${SCOPE} 2`]);
    await expect(worker.ask(`${SCOPE}assets/share-1.js`)).rejects.toThrow();
    expect(await worker.ask(SCOPE, { mode: 'navigate' })).toBe('page-2');
  });

  test('throws the older one away at once when no tab is open, and nothing of another page of the host', async () => {
    await start(FIRST, '1');
    const strangers = ['keyboard-designer https://host.example/designer-2/ 1', 'of somebody else'];
    for (const name of strangers) caches.set(name, new Map());
    await start(SECOND, '2');
    expect(cacheNames().toSorted()).toEqual([...strangers, `keyboard-designer ${SCOPE} 2`].toSorted());
  });

  test('that was downloaded and waits survives the sweeping of the one before', async () => {
    const first = await start(FIRST, '1');
    deploy(SECOND);
    const second = startWorker(SECOND, '2');
    await second.install();
    await first.say('sweep');
    host.clear();
    await second.activate();
    expect(await second.ask(SCOPE, { mode: 'navigate' })).toBe('page-2');
  });

  test('whose cache was taken for an older one fetches it anew', async () => {
    await start(FIRST, '1');
    deploy(SECOND);
    const second = startWorker(SECOND, '2');
    await second.install();
    caches.delete(`keyboard-designer ${SCOPE} 2`);
    await second.activate();
    host.clear();
    expect(await second.ask(SCOPE, { mode: 'navigate' })).toBe('page-2');
  });
});
