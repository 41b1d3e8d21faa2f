import { afterEach, beforeEach, expect, test } from 'vitest';
import { setDesignCommand } from '../commands.ts';
import type { EditorStore } from '../editor-store.ts';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from '../preferences.ts';
import { JOURNAL_PREFIX } from './journal.ts';
import { persist, readPreferences } from './persistence.ts';
import type { SaveStore } from './save-state.ts';
import { FakePage } from './testdata/fake-browser.ts';
import { FakeBrowser } from './testdata/fake-world.ts';

let browser: FakeBrowser;
let page: FakePage;
let store: EditorStore;
let saves: SaveStore;
let isReady: boolean;
let stop: () => void;

const type = (message: string) => setDesignCommand(store, { message });
const kept = () => browser.records.get('first')?.text ?? '';
const journal = () => [...browser.storage.items].find(([key]) => key.startsWith(JOURNAL_PREFIX))?.[1];

function begin(): void {
  const world = browser.world();
  ({ store, saves } = world);
  const keeping = persist(world, page as unknown as Window);
  isReady = false;
  void keeping.ready.then(() => {
    isReady = true;
  });
  stop = keeping.stop;
}

beforeEach(async () => {
  browser = new FakeBrowser();
  page = new FakePage();
  begin();
  await browser.pass(50);
});
afterEach(() => stop());

test('there is something to show once the database has answered, after a second in any case', async () => {
  expect(isReady).toBe(true);
  browser.delay = 100_000;
  begin();
  await browser.pass(900);
  expect(isReady).toBe(false);
  await browser.pass(200);
  expect(isReady).toBe(true);
});

test('at once from a journal', async () => {
  type('a');
  page.dispatchEvent(new Event('pagehide'));
  browser.delay = 100_000;
  begin();
  await browser.pass(0);
  expect(isReady).toBe(true);
  expect(store.getState().history.present.message).toBe('a');
});

test('a change is saved within 300 ms, and says so; typing without a pause as well, not at every letter', async () => {
  type('a');
  expect(saves.getState().save).toBe('saving');
  await browser.pass(300);
  expect(saves.getState().save).toBe('saved');
  expect(kept()).toContain('"message":"a"');
  const before = browser.records.get('first')?.record.revision ?? 0;
  for (let i = 2; i <= 50; i++) {
    type('x'.repeat(i));
    await browser.pass(30);
    if (i > 12) expect(kept()).toContain('x'.repeat(i - 12));
  }
  expect((browser.records.get('first')?.record.revision ?? 0) - before).toBeLessThan(12);
});

test('each change is in the journal before anything else happens', () => {
  type('a');
  expect(journal()).toContain('"message":"a"');
});

test('a page that is hidden saves at once; one that is shown does not', async () => {
  type('a');
  page.hide('visible');
  await browser.pass(20);
  expect(kept()).toBe('');
  page.hide('hidden');
  await browser.pass(20);
  expect(kept()).toContain('"message":"a"');
});

test('a page that comes back as it was goes on keeping', async () => {
  type('a');
  page.dispatchEvent(new Event('pagehide'));
  await browser.pass(20);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  type('b');
  await browser.pass(500);
  expect(kept()).toContain('"message":"b"');
  expect(journal()).toBeUndefined();
});

test('who leaves is asked only while the work is nowhere', async () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(event);
    return event.defaultPrevented;
  };
  type('a');
  expect(leave()).toBe(false);
  browser.fault = new Error('Gone');
  browser.storage.room = 0;
  await browser.pass(1000);
  type('b');
  await browser.pass(1000);
  expect(saves.getState().save).toBe('failed');
  expect(leave()).toBe(true);
  browser.fault = null;
  await browser.pass(6000);
  expect(leave()).toBe(false);
});

test('preferences are kept at once and apart', () => {
  const preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' as const };
  store.setState({ preferences });
  expect(browser.storage.writes).toEqual([PREFERENCES_KEY]);
  expect(readPreferences(browser.storage, ['ru'])).toEqual(preferences);
  browser.storage.forbidden = true;
  expect(readPreferences(browser.storage, ['ru']).language).toBe('ru');
  store.setState({ preferences: DEFAULT_PREFERENCES });
});

test('once it is stopped nothing is kept', async () => {
  stop();
  const { length } = browser.storage.writes;
  type('a');
  await browser.pass(1000);
  expect(browser.storage.writes).toHaveLength(length);
  expect(kept()).toBe('');
});
