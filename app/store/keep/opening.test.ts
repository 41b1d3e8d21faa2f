import { beforeEach, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { record, startHistory } from '../../core/keyboard/history.ts';
import { addButtonCommand, setDesignCommand } from '../commands.ts';
import { DRAFT_KEY, readDraft, writeDraft } from '../draft.ts';
import type { Offer } from '../editor-store.ts';
import { listKeyboards } from './library.ts';
import { DAMAGED_KEY, listOffers } from './offers.ts';
import { FakeBrowser, type FakeTab } from './testdata/fake-world.ts';

const draft = (message: string) =>
  writeDraft(record(startHistory(newDesign('')), { ...newDesign(message), name: message }, 'editMessage'));
const message = ({ store }: FakeTab) => store.getState().history.present.message;

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

async function offersOf({ world, store }: FakeTab): Promise<readonly Offer[]> {
  const listed = listOffers(world);
  await browser.pass(100);
  await listed;
  return store.getState().offers;
}

test('without anything kept nothing is written', async () => {
  const tab = browser.open();
  await browser.pass(5000);
  await browser.close(tab, 10);
  expect([...browser.records]).toEqual([]);
  expect(browser.storage.writes).toEqual([]);
});

test('the draft of an older page is there at once, steps and all; it is taken away once it can be read back', async () => {
  browser.storage.setItem(DRAFT_KEY, draft('kept'));
  const tab = browser.open();
  expect(message(tab)).toBe('kept');
  expect(tab.store.getState().history.past).toHaveLength(1);
  expect(browser.storage.getItem(DRAFT_KEY)).not.toBeNull();
  await browser.pass(100);
  expect(browser.storage.getItem(DRAFT_KEY)).toBeNull();
  expect([...browser.records.values()].map(({ text }) => text)).toEqual([draft('kept')]);
  expect(await offersOf(tab)).toEqual([]);
});

test.each(['the database fails', 'what is read back is something else'])('it stays while %s', async (what) => {
  browser.storage.setItem(DRAFT_KEY, draft('kept'));
  if (what === 'the database fails') browser.fault = new Error('Gone');
  else browser.onRead = (kept) => ({ ...kept, text: 'something else' });
  browser.open();
  await browser.pass(100);
  expect(browser.storage.getItem(DRAFT_KEY)).toBe(draft('kept'));
});

test('two tabs make one keyboard of it', async () => {
  browser.storage.setItem(DRAFT_KEY, draft('kept'));
  browser.open();
  browser.open();
  await browser.pass(100);
  expect(browser.records.size).toBe(1);
});

test('an old page that writes it later gives a second keyboard; the first one is in the library, and no offer', async () => {
  const first = browser.open();
  await browser.pass(10);
  setDesignCommand(first.store, { message: 'first' });
  await browser.pass(1000);
  browser.storage.setItem(DRAFT_KEY, draft('of the old page'));
  const second = browser.open();
  await browser.pass(100);
  expect(message(second)).toBe('of the old page');
  expect(await offersOf(second)).toEqual([]);
  const listed = listKeyboards(second);
  await browser.pass(100);
  expect((await listed).map(({ name, words }) => [name, words])).toEqual([
    ['of the old page', 'of the old page'],
    ['', 'first'],
  ]);
});

test('a keyboard that this page cannot read is offered as it is, and left alone', async () => {
  const first = browser.open();
  await browser.pass(10);
  setDesignCommand(first.store, { message: 'first' });
  await browser.pass(1000);
  const kept = browser.records.get('first');
  if (kept) browser.records.set('first', { ...kept, text: '{"version":2}' });
  const next = browser.open();
  await browser.pass(100);
  expect((await offersOf(next)).map(({ id, kind }) => [id, kind])).toEqual([['first', 'newer']]);
});

test('drafts that cannot be read are set aside side by side, offered as they are, and forgotten one by one', async () => {
  for (const text of ['{"version":1', 'no JSON', '{"version":1}']) {
    browser.storage.setItem(DRAFT_KEY, text);
    await offersOf(browser.open());
    expect(browser.storage.getItem(DRAFT_KEY)).toBeNull();
  }
  const tab = browser.open();
  const offers = await offersOf(tab);
  expect(offers.map(({ kind }) => kind)).toEqual(['damaged', 'damaged', 'damaged']);
  expect(await Promise.all(offers.map(({ read }) => read()))).toEqual(['{"version":1', 'no JSON', '{"version":1}']);
  const forgotten = offers[1]?.forget?.();
  await browser.pass(100);
  await forgotten;
  expect([...browser.storage.items.values()]).toEqual(['{"version":1', '{"version":1}']);
});

test('what cannot be set aside stays where it is', async () => {
  browser.storage.setItem(DRAFT_KEY, 'no JSON');
  const { setItem } = browser.storage;
  browser.storage.setItem = (key, value) => {
    if (key.startsWith(DAMAGED_KEY)) throw new DOMException('No room', 'QuotaExceededError');
    setItem.call(browser.storage, key, value);
  };
  await offersOf(browser.open());
  expect([...browser.storage.items]).toEqual([[DRAFT_KEY, 'no JSON']]);
});

test('the draft and the journal of a newer page are left untouched, whatever is done beside them', async () => {
  const newer = { [DRAFT_KEY]: '{"version":2}', 'kd.journal.x': '{"version":7}' };
  for (const [key, text] of Object.entries(newer)) browser.storage.setItem(key, text);
  const tab = browser.open();
  const offers = await offersOf(tab);
  expect(offers.map(({ kind, forget }) => [kind, forget])).toEqual([
    ['newer', undefined],
    ['newer', undefined],
  ]);
  addButtonCommand(tab.store, { TEXT: 'beside' });
  await browser.pass(1000);
  await browser.close(tab, 10);
  const next = browser.open();
  await browser.pass(100);
  expect(next.store.getState().history.present.keyboard.rows).toHaveLength(1);
  for (const [key, text] of Object.entries(newer)) expect(browser.storage.getItem(key)).toBe(text);
});

test('a version is offered with its name and its time', async () => {
  const one = browser.open();
  const two = browser.open();
  await browser.pass(10);
  setDesignCommand(one.store, { name: 'Menu' });
  await browser.pass(1000);
  setDesignCommand(one.store, { message: 'lost' });
  browser.freeze(one.name);
  const at = browser.now;
  setDesignCommand(two.store, { message: 'mine' });
  await browser.pass(3000);
  const [offer] = await offersOf(two);
  expect(offer).toMatchObject({ kind: 'version', name: 'Menu', at });
  expect(readDraft((await offer?.read()) ?? '')?.present.message).toBe('lost');
  offer?.show?.();
  expect(message(two)).toBe('lost');
});

test('where storage is forbidden the page works, and says that nothing is kept when the database is not there either', async () => {
  browser.storage.forbidden = true;
  browser.fault = new Error('Forbidden');
  const tab = browser.open();
  await browser.pass(100);
  setDesignCommand(tab.store, { message: 'a' });
  await browser.pass(1000);
  expect(tab.world.saves.getState().save).toBe('failed');
  expect(await offersOf(tab)).toEqual([]);
});
