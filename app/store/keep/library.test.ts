import { beforeEach, describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { soak } from '../../core/testdata/soak.ts';
import { addButtonCommand, setDesignCommand, undoCommand } from '../commands.ts';
import { readDraft } from '../draft.ts';
import { JOURNAL_PREFIX } from './journal.ts';
import {
  addKeyboards,
  copyKeyboard,
  deleteKeyboard,
  listKeyboards,
  listRecent,
  openKeyboard,
  openNew,
  renameKeyboard,
} from './library.ts';
import { FakeStorage } from './testdata/fake-browser.ts';
import { FakeBrowser, type FakeTab } from './testdata/fake-world.ts';
import { deleteVersion, listVersions, MAX_VERSIONS, openVersion, saveNamedVersion } from './versions.ts';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(async () => {
  browser = new FakeBrowser();
  tab = browser.open();
  await browser.pass(10);
});

const message = ({ store }: FakeTab) => store.getState().history.present.message;
const past = ({ store }: FakeTab) => store.getState().history.past.length;
const open = ({ store }: FakeTab) => store.getState().keyboard ?? '';
const type = ({ store }: FakeTab, text: string) => setDesignCommand(store, { message: text });

/** Lets time go by until it is there. */
async function soon<Result>(promise: Promise<Result>): Promise<Result> {
  await browser.pass(100);
  return promise;
}
const names = async (one = tab) => (await soon(listKeyboards(one))).map(({ name }) => name);

async function begin(name: string): Promise<string> {
  await soon(openNew({ ...newDesign('Hello'), name }, tab));
  type(tab, `of ${name}`);
  await browser.pass(1000);
  return open(tab);
}

describe('going over to another keyboard', () => {
  test('saves, takes no step, and each has a history of its own', async () => {
    type(tab, 'one');
    await soon(openNew(newDesign('Hi'), tab));
    expect([message(tab), past(tab)]).toEqual(['Hi', 0]);
    const second = open(tab);
    type(tab, 'two');
    addButtonCommand(tab.store, { TEXT: 'b' });
    expect(await soon(openKeyboard('first', tab))).toBe('opened');
    expect([message(tab), past(tab)]).toEqual(['one', 1]);
    undoCommand(tab.store);
    expect(message(tab)).toBe('Hello');
    await soon(openKeyboard(second, tab));
    expect([message(tab), past(tab)]).toEqual(['two', 2]);
    await soon(openKeyboard('first', tab));
    expect(tab.store.getState().history.future).toHaveLength(1);
  });

  test('a new one that nothing was done to is nowhere', async () => {
    await soon(openNew(newDesign('Hi'), tab));
    expect(open(tab)).not.toBe('first');
    expect([...browser.records]).toEqual([]);
  });

  test('what is typed while it goes over belongs to the one that is still shown', async () => {
    type(tab, 'zero');
    const second = await begin('second');
    await soon(openKeyboard('first', tab));
    type(tab, 'one');
    const going = openKeyboard(second, tab);
    await browser.pass(2);
    type(tab, 'one more');
    await soon(going);
    expect(open(tab)).toBe(second);
    expect(readDraft(browser.records.get('first')?.text ?? '')?.present.message).toBe('one more');
    expect(message(tab)).toBe('of second');
  });

  test.each(['gone', 'unreadable'])('one that is %s leaves everything as it is', async (what) => {
    const second = await begin('second');
    await soon(openNew(newDesign('here'), tab));
    if (what === 'unreadable') {
      const kept = browser.records.get(second);
      if (kept) browser.records.set(second, { ...kept, text: '{"version":2}' });
    }
    expect(await soon(openKeyboard(what === 'gone' ? 'nowhere' : second, tab))).toBe(what);
    expect(message(tab)).toBe('here');
  });

  test('without a database it fails, and the work goes on here', async () => {
    browser.fault = new Error('Gone');
    type(tab, 'here');
    const going = openNew(newDesign('there'), tab).catch(() => 'failed');
    expect(await soon(going)).toBe('failed');
    expect(message(tab)).toBe('here');
    browser.fault = null;
    await browser.pass(6000);
    expect(browser.records.get('first')?.text).toContain('here');
  });

  test('two tabs on one keyboard: the one that leaves hands it over, and another tab goes on at once', async () => {
    const other = browser.open();
    await browser.pass(100);
    type(tab, 'one');
    await browser.pass(20);
    type(other, 'two');
    await soon(openNew(newDesign('Hi'), tab));
    await browser.pass(500);
    expect(browser.records.get('first')?.record.holder).toBe(other.name);
    expect(message(other)).toBe('two');
    type(tab, 'elsewhere');
    await browser.pass(1000);
    expect(browser.records.get(open(tab))?.text).toContain('elsewhere');
    expect([...browser.storage.items.keys()].filter((key) => key.startsWith(JOURNAL_PREFIX))).toEqual([]);
  });
});

describe('what a tab opens', () => {
  test('is its own keyboard when it is loaded again, with what was not saved; a new tab opens the last used one', async () => {
    const session = new FakeStorage();
    const one = browser.open(session);
    await browser.pass(100);
    await soon(openNew(newDesign('Hi'), one));
    type(one, 'own');
    await browser.pass(1000);
    const own = open(one);
    type(tab, 'later');
    await browser.pass(1000);
    type(one, 'own, not saved');
    browser.kill(one.name);
    type(tab, 'even later');
    await browser.pass(1000);
    const again = browser.open(session);
    expect(message(again)).toBe('own, not saved');
    await browser.pass(3000);
    expect([open(again), message(again)]).toEqual([own, 'own, not saved']);
    const fresh = browser.open();
    await browser.pass(100);
    expect(message(fresh)).toBe('even later');
    await soon(openKeyboard(own, fresh));
    const next = browser.open();
    await browser.pass(100);
    expect(open(next)).toBe(own);
  });
});

describe('the list', () => {
  test('tells what there is, the newest first, the open one as it is shown', async () => {
    await begin('a');
    const b = await begin('b');
    addButtonCommand(tab.store, { TEXT: 'Press Me', LINK: 'https://example.com/' });
    const [first, second, ...others] = await soon(listKeyboards(tab));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: b, name: 'b', buttons: 1, words: 'of b\npress me' });
    expect(second).toMatchObject({ name: 'a', buttons: 0, words: 'of a' });
    expect((await soon(listRecent(5, tab))).map(({ name }) => name)).toEqual(['a']);
  });

  test('of records of an older page it is read from the history, once', async () => {
    const a = await begin('a');
    await begin('b');
    const kept = browser.records.get(a);
    if (!kept) throw new Error('Not kept');
    const { summary: _summary, ...record } = kept.record;
    browser.records.set(a, { ...kept, record });
    expect((await soon(listKeyboards(tab))).map(({ words }) => words)).toEqual(['of b', 'of a']);
    expect(browser.records.get(a)?.record.summary).toMatchObject({ words: 'of a' });
  });

  test('a copy has another name and no steps', async () => {
    const a = await begin('a');
    const copy = await soon(copyKeyboard(a, (name) => `${name} (copy)`, tab));
    expect(await names()).toEqual(['a (copy)', 'a']);
    await soon(openKeyboard(copy ?? '', tab));
    expect([message(tab), past(tab)]).toEqual(['of a', 0]);
  });

  test('one is renamed while another tab works on it, and no work is lost', async () => {
    await begin('a');
    const other = browser.open();
    await browser.pass(100);
    const id = open(other);
    type(other, 'theirs');
    await soon(openNew(newDesign('Hi'), tab));
    type(other, 'theirs, more');
    const renamed = renameKeyboard(id, 'new name', tab);
    await browser.pass(1000);
    expect(await renamed).toBe(true);
    expect(other.store.getState().history.present).toMatchObject({ name: 'new name', message: 'theirs, more' });
    type(other, 'and on');
    await browser.pass(1000);
    expect(browser.records.get(id)?.record).toMatchObject({ name: 'new name' });
    expect([...browser.records.values()].filter(({ record }) => record.of !== undefined)).toEqual([]);
  });
});

describe('deleting', () => {
  test('one that is open opens the newest other one; undo brings it back, steps and all', async () => {
    await begin('a');
    const b = await begin('b');
    const back = await soon(deleteKeyboard(b, newDesign('New'), tab));
    expect(message(tab)).toBe('of a');
    expect(await names()).toEqual(['a']);
    await soon(back());
    expect([message(tab), past(tab)]).toEqual(['of b', 1]);
    expect(await names()).toEqual(['b', 'a']);
    type(tab, 'on');
    await browser.pass(1000);
    expect(browser.records.get(b)?.text).toContain('"message":"on"');
  });

  test('the last one leaves a new one', async () => {
    const a = await begin('a');
    await soon(deleteKeyboard(a, newDesign('New'), tab));
    expect([message(tab), await names()]).toEqual(['New', []]);
  });

  test('in another tab the work on it goes on as another keyboard', async () => {
    const a = await begin('a');
    const other = browser.open();
    await browser.pass(100);
    await soon(deleteKeyboard(a, newDesign('New'), tab));
    type(other, 'still here');
    await browser.pass(1000);
    expect(open(other)).not.toBe(a);
    expect((await soon(listKeyboards(other))).map(({ words }) => words)).toEqual(['still here']);
  });

  test('after a day it is gone, with its named versions', async () => {
    const a = await begin('a');
    await soon(saveNamedVersion('before', tab));
    await soon(deleteKeyboard(a, newDesign('New'), tab));
    browser.now += 25 * 60 * 60 * 1000;
    const b = await begin('b');
    await soon(deleteKeyboard(b, newDesign('New'), tab));
    expect([...browser.records.keys()]).toEqual([b]);
  });
});

describe('versions', () => {
  test('are kept by name, opened as a step, and deleted with a way back', async () => {
    type(tab, 'one');
    await browser.pass(1000);
    expect(await soon(saveNamedVersion('before the review', tab))).toBe(true);
    type(tab, 'two');
    await browser.pass(1000);
    const [version] = await soon(listVersions(tab));
    expect(version).toMatchObject({ title: 'before the review' });
    await soon(openVersion(version?.id ?? '', tab));
    expect(message(tab)).toBe('one');
    expect(tab.store.getState().history.past.at(-1)?.label).toBe('openVersion');
    undoCommand(tab.store);
    expect(message(tab)).toBe('two');
    const back = await soon(deleteVersion(version?.id ?? '', tab));
    expect(await soon(listVersions(tab))).toEqual([]);
    await soon(back());
    expect(await soon(listVersions(tab))).toHaveLength(1);
    expect(await names()).toEqual(['']);
  });

  test('are no more than can be kept', async () => {
    type(tab, 'one');
    await browser.pass(1000);
    for (let at = 0; at < MAX_VERSIONS; at++) await soon(saveNamedVersion(`v${at}`, tab));
    expect(await soon(saveNamedVersion('one more', tab))).toBe(false);
    expect(await soon(listVersions(tab))).toHaveLength(MAX_VERSIONS);
  });
});

test('some hundred keyboards are listed without reading one of them', async () => {
  const designs = Array.from({ length: 500 }, (_, at) => ({ ...newDesign(`m${at}`), name: `k${at}` }));
  await soon(addKeyboards(designs, tab));
  let reads = 0;
  browser.onRead = (kept) => {
    reads += 1;
    return kept;
  };
  expect((await names()).slice(0, 2)).toEqual(['k0', 'k1']);
  expect(reads).toBe(0);
});

test('whatever is done again and again: what is kept does not grow', async () => {
  await begin('home');
  const home = open(tab);
  for (let at = 0; at < soak(100, 2500); at++) {
    await soon(openNew(newDesign('x'), tab));
    type(tab, `work ${at}`);
    await soon(openKeyboard(home, tab));
    const [other] = await soon(listRecent(1, tab));
    await soon(copyKeyboard(home, (name) => name, tab));
    const [copy] = await soon(listRecent(1, tab));
    await soon(deleteKeyboard(other?.id ?? '', newDesign(''), tab));
    await soon(deleteKeyboard(copy?.id ?? '', newDesign(''), tab));
    type(tab, `at home ${at % 10}`);
  }
  await browser.pass(1000);
  expect(browser.records.size).toBeLessThanOrEqual(1 + 20);
  const size = [...browser.records.values()].reduce((sum, kept) => sum + JSON.stringify(kept).length, 0);
  expect(size).toBeLessThan(200_000);
  expect(browser.storage.items.size).toBeLessThanOrEqual(2);
});
