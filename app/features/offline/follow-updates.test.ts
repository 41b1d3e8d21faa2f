import { beforeEach, expect, test } from 'vitest';
import { followUpdates, type Workers } from './follow-updates.ts';

/** A worker of a registration, in one of its states. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage = (message: unknown) => void this.heard.push(message);
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  updates = 0;
  update = async () => {
    this.updates += 1;
  };

  find(): FakeWorker {
    this.installing = new FakeWorker('installing');
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
  install(): FakeWorker {
    const worker = this.installing ?? this.find();
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
  activate(): void {
    const worker = this.waiting;
    this.waiting = null;
    this.active = worker;
    worker?.become('activated');
  }
}

let registration: FakeRegistration;
let workers: EventTarget & Workers;
let isKnown = false;
let registered = 0;
let reloads = 0;
let now = 0;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
let taken: (() => void)[] = [];

const controllerChanges = () => {
  Object.assign(workers, { controller: new FakeWorker('activated') });
  workers.dispatchEvent(new Event('controllerchange'));
};
const reload = () => {
  reloads += 1;
};
const follow = ({ savesData = false, openedUnder = workers.controller } = {}) =>
  followUpdates(
    { workers, openedUnder, savesData, document: page as unknown as Document, now: () => now, reload },
    (take) => void taken.push(take),
  );

/** The page was opened under a worker that runs. */
function openUnder(worker: FakeWorker): void {
  registration.active = worker;
  isKnown = true;
  Object.assign(workers, { controller: worker });
}

beforeEach(() => {
  registration = new FakeRegistration();
  workers = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => {
      registered += 1;
      return registration;
    },
    getRegistration: async () => (isKnown ? registration : undefined),
  });
  isKnown = false;
  registered = 0;
  reloads = 0;
  now = 0;
  taken = [];
});

test('the first worker comes without a word', async () => {
  await follow();
  registration.install();
  registration.activate();
  controllerChanges();
  expect(taken).toEqual([]);
  expect(reloads).toBe(0);
});

test('a version that is downloaded while the page is open waits until it is taken', async () => {
  openUnder(new FakeWorker('activated'));
  await follow();
  const next = registration.find();
  expect(taken).toEqual([]);
  registration.install();
  expect(taken).toHaveLength(1);
  expect(next.heard).toEqual([]);

  taken[0]?.();
  expect(next.heard).toEqual(['take']);
  expect(reloads).toBe(0);
  registration.activate();
  expect(reloads).toBe(1);
});

test.each(['waiting', 'installing'] as const)(
  'a version that was %s when the page was opened is told',
  async (where) => {
    openUnder(new FakeWorker('activated'));
    registration[where] = new FakeWorker(where === 'waiting' ? 'installed' : 'installing');
    await follow();
    if (where === 'installing') registration.install();
    expect(taken).toHaveLength(1);
  },
);

test('a version that another tab takes is told here, and this page stays until it is asked', async () => {
  openUnder(new FakeWorker('activated'));
  await follow();
  controllerChanges();
  expect(taken).toHaveLength(1);
  expect(reloads).toBe(0);
  taken[0]?.();
  expect(reloads).toBe(1);
});

test('a version that another tab has taken before this page came to rest is told', async () => {
  openUnder(new FakeWorker('activated'));
  await follow({ openedUnder: new FakeWorker('redundant') });
  expect(taken).toHaveLength(1);
});

test('a version that another one overtakes while it is taken does not leave the person waiting', async () => {
  openUnder(new FakeWorker('activated'));
  await follow();
  const next = registration.install();
  taken[0]?.();
  next.become('redundant');
  expect(reloads).toBe(1);
});

test('who saves data downloads nothing in advance, and keeps what there is', async () => {
  await follow({ savesData: true });
  expect(registered).toBe(0);
  openUnder(new FakeWorker('activated'));
  await follow({ savesData: true });
  expect(registered).toBe(1);
});

test('old caches may go when a page has come to rest', async () => {
  const active = new FakeWorker('activated');
  openUnder(active);
  await follow();
  expect(active.heard).toEqual(['sweep']);
});

test('a page that stays open asks again when somebody comes back after an hour', async () => {
  openUnder(new FakeWorker('activated'));
  await follow();
  const comeBack = () => page.dispatchEvent(new Event('visibilitychange'));
  now = 59 * 60_000;
  comeBack();
  expect(registration.updates).toBe(0);
  now = 61 * 60_000;
  comeBack();
  comeBack();
  expect(registration.updates).toBe(1);
});

test('a browser that is told to do without workers is no fault', async () => {
  workers.register = async () => undefined;
  await follow();
  expect(taken).toEqual([]);
});
