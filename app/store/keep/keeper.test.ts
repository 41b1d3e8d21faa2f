import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { startHistory } from '../../core/keyboard/history.ts';
import { soak } from '../../core/testdata/soak.ts';
import { addButtonCommand, redoCommand, setDesignCommand, setFieldsCommand, undoCommand } from '../commands.ts';
import { readDraft, writeDraft } from '../draft.ts';
import { select } from '../editor-store.ts';
import { JOURNAL_PREFIX } from './journal.ts';
import { remove } from './record.ts';
import { forgetTabs } from './replay.ts';
import { FakeStorage } from './testdata/fake-browser.ts';
import { FakeBrowser, type FakeTab } from './testdata/fake-world.ts';

const texts = ({ store }: FakeTab) =>
  store.getState().history.present.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ fields }) => fields.TEXT));
const add = ({ store }: FakeTab, TEXT: string) => addButtonCommand(store, { TEXT });
const journals = ({ storage }: FakeBrowser) =>
  [...storage.items.keys()].filter((key) => key.startsWith(JOURNAL_PREFIX));
const steps = ({ store }: FakeTab) => writeDraft(forgetTabs(store.getState().history));
const record = (browser: FakeBrowser) => browser.records.get('first')?.record;
const versions = ({ records }: FakeBrowser) => [...records.values()].filter((kept) => kept.record.of !== undefined);

async function start(count: number): Promise<{ browser: FakeBrowser; tabs: FakeTab[]; one: FakeTab; two: FakeTab }> {
  const browser = new FakeBrowser();
  const [one, two] = [browser.open(), browser.open()];
  const tabs = [one, two, ...Array.from({ length: count - 2 }, () => browser.open())];
  await browser.pass(100);
  return { browser, tabs, one, two };
}

describe('tabs that are all there', () => {
  const grid = [2, 3].flatMap((tabs) => [0, 1, 5, 20, 50, 150, 250].map((interval) => [tabs, interval] as const));

  test.each(grid)(
    '%i tabs, an edit every %i ms: every edit is in every tab, and in one keyboard',
    async (count, every) => {
      const { browser, tabs } = await start(count);
      const made: string[] = [];
      for (let edit = 0; edit < soak(10, 200); edit++) {
        for (const tab of tabs) {
          made.push(`${tab.name}-${edit}`);
          add(tab, `${tab.name}-${edit}`);
          await browser.pass(every / count);
        }
      }
      await browser.pass(10_000);
      made.sort();
      for (const tab of tabs) expect(texts(tab).sort()).toEqual(made);
      expect([...browser.records.keys()]).toEqual(['first']);
      expect(journals(browser)).toEqual([]);
      const next = browser.open();
      await browser.pass(100);
      expect(texts(next).sort()).toEqual(made);
    },
  );

  test('a change is seen at once where it is made, and made again on what the holder had not saved', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(20);
    add(two, 'b');
    expect(texts(two)).toEqual(['b']);
    expect(two.world.saves.getState().save).toBe('saving');
    await browser.pass(20);
    expect(texts(two)).toEqual(['a', 'b']);
    await browser.pass(300);
    expect(two.world.saves.getState().save).toBe('saved');
    expect(texts(one)).toEqual(['a', 'b']);
  });

  test('the steps of another tab are steps of the same history, and say whose they are', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(500);
    add(two, 'b');
    await browser.pass(500);
    expect(one.store.getState().history.past.map(({ by }) => by)).toEqual([one.name, two.name]);
    undoCommand(one.store);
    await browser.pass(500);
    expect([texts(one), texts(two)]).toEqual([['a'], ['a']]);
  });

  test('a change finds the button it was made for, though both tabs gave the same name to a new one', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'one');
    await browser.pass(20);
    add(two, 'two');
    setFieldsCommand(two.store, 'b1', { TEXT: 'two, changed' }, 'editText');
    await browser.pass(1000);
    expect(texts(two)).toEqual(['one', 'two, changed']);
    expect(texts(one)).toEqual(['one', 'two, changed']);
  });

  test('undo that had to wait takes back nothing that somebody else has done meanwhile', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(500);
    add(one, 'b');
    undoCommand(two.store);
    await browser.pass(1000);
    expect(texts(one)).toEqual(['a', 'b']);
  });
});

describe('a holder without an answer', () => {
  test('is overtaken after a second; what it had not saved becomes a version, once, and it goes on from what there is', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(500);
    add(one, 'lost');
    browser.freeze(one.name);
    add(two, 'b');
    await browser.pass(900);
    expect(record(browser)?.holder).toBe(one.name);
    await browser.pass(500);
    expect(texts(two)).toEqual(['a', 'b']);
    expect(
      versions(browser).map(({ text }) => readDraft(text ?? '')?.present.keyboard.rows[0]?.buttons.length),
    ).toEqual([2]);
    browser.thaw(one.name);
    await browser.pass(1000);
    expect(texts(one)).toEqual(['a', 'b']);
    expect(versions(browser)).toHaveLength(1);
    expect(journals(browser)).toEqual([]);
  });

  test('that has saved everything leaves no version', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(500);
    browser.kill(one.name);
    add(two, 'b');
    await browser.pass(2000);
    expect(texts(two)).toEqual(['a', 'b']);
    expect(versions(browser)).toEqual([]);
  });

  test('that has left is not waited for', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    await browser.pass(20);
    await browser.close(one, 0);
    add(two, 'b');
    await browser.pass(500);
    expect(texts(two)).toEqual(['a', 'b']);
    expect(record(browser)?.holder).toBe(two.name);
  });
});

describe('the page goes away', () => {
  test.each([0, 1, 10])('with %i ms for what it has begun: nothing is lost, the steps neither', async (grace) => {
    const { browser, one, two } = await start(2);
    await browser.close(two, 10);
    add(one, 'a');
    add(one, 'b');
    await browser.close(one, grace);
    const next = browser.open();
    expect(texts(next)).toEqual(['a', 'b']);
    await browser.pass(100);
    expect(texts(next)).toEqual(['a', 'b']);
    expect(next.store.getState().history.past).toHaveLength(2);
    expect(record(browser)?.holder).toBeNull();
    expect(journals(browser)).toEqual([]);
  });

  test('a crash loses nothing: the tab is asked for, and is not there', async () => {
    const { browser, one } = await start(2);
    add(one, 'a');
    await browser.pass(500);
    add(one, 'b');
    browser.kill(one.name);
    const next = browser.open();
    expect(texts(next)).toEqual(['a', 'b']);
    await browser.pass(2000);
    expect(texts(next)).toEqual(['a', 'b']);
    expect(next.store.getState().history.past).toHaveLength(2);
    expect(versions(browser)).toEqual([]);
  });

  // With 198 steps before the first ones fall out of the history meanwhile.
  test.each([
    [0, soak(200, 5_000)],
    [198, soak(10, 300)],
  ])(
    'a tab that is loaded again at any moment goes on from where it was, on %i steps: none is lost or put aside',
    async (before, numRuns) => {
      const act = fc.record({ kind: fc.constantFrom('add', 'message', 'undo', 'redo', 'rest'), wait: fc.nat(260) });
      const leaving = fc.record({ grace: fc.constantFrom(null, 0, 1, 10, 30), delay: fc.constantFrom(1, 10, 60) });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(act, fc.option(leaving)), { maxLength: 30 }), async (acts) => {
          const browser = new FakeBrowser();
          const session = new FakeStorage();
          let tab = browser.open(session);
          await browser.pass(100);
          for (let step = 0; step < before; step++) {
            setDesignCommand(tab.store, { message: `before ${step}` });
            select(tab.store, null);
          }
          for (const [at, [{ kind, wait }, leave]] of acts.entries()) {
            if (kind === 'add') add(tab, `${at}`);
            if (kind === 'message') setDesignCommand(tab.store, { message: `${at}` });
            if (kind === 'undo') undoCommand(tab.store);
            if (kind === 'redo') redoCommand(tab.store);
            await browser.pass(wait);
            if (!leave) continue;
            browser.delay = leave.delay;
            const was = steps(tab);
            if (leave.grace === null) browser.kill(tab.name);
            else await browser.close(tab, leave.grace);
            tab = browser.open(session);
            await browser.pass(3000);
            expect(steps(tab)).toBe(was);
            expect(versions(browser)).toEqual([]);
            expect(journals(browser)).toEqual([]);
          }
        }),
        { numRuns },
      );
    },
  );

  test('the journal of a tab that is there is left to it', async () => {
    const { browser, one } = await start(2);
    add(one, 'a');
    await browser.pass(20);
    const next = browser.open();
    expect(texts(next)).toEqual(['a']);
    await browser.pass(1000);
    expect(texts(next)).toEqual(['a']);
    expect(versions(browser)).toEqual([]);
    expect(one.store.getState().history.past).toHaveLength(1);
  });

  test('and is shown again after another one went on: it goes on from there', async () => {
    const { browser, one, two } = await start(2);
    add(one, 'a');
    one.keeper.leave();
    await browser.pass(10);
    add(two, 'b');
    await browser.pass(1000);
    one.keeper.comeBack();
    await browser.pass(100);
    expect(texts(one)).toEqual(['a', 'b']);
    add(one, 'c');
    await browser.pass(1000);
    expect(texts(two).sort()).toEqual(['a', 'b', 'c']);
    expect(versions(browser)).toEqual([]);
  });
});

describe('a database that fails', () => {
  test('the work is in the journal, and is written as soon as there is room again', async () => {
    const { browser, one, two } = await start(2);
    browser.fault = new DOMException('No room', 'QuotaExceededError');
    add(one, 'a');
    await browser.pass(1000);
    expect(one.world.saves.getState().save).toBe('saved');
    expect(journals(browser)).toEqual([JOURNAL_PREFIX + one.name]);
    browser.fault = null;
    await browser.pass(6000);
    expect(texts(two)).toEqual(['a']);
    expect(journals(browser)).toEqual([]);
  });

  test('and a storage that fails: it says so, keeps the work, and tries again', async () => {
    const { browser, one, two } = await start(2);
    browser.fault = new Error('Gone');
    browser.storage.room = 0;
    add(one, 'a');
    await browser.pass(1000);
    expect(one.world.saves.getState().save).toBe('failed');
    add(one, 'b');
    expect(one.world.saves.getState().save).toBe('failed');
    browser.fault = null;
    await browser.pass(6000);
    expect(one.world.saves.getState().save).toBe('saved');
    expect(texts(two)).toEqual(['a', 'b']);
  });

  test('from the start: the newest journal is all there is; the older ones become versions', async () => {
    const browser = new FakeBrowser();
    browser.fault = new Error('There is none');
    for (const text of ['a', 'b', 'c']) {
      const tab = browser.open();
      await browser.pass(1000);
      add(tab, text);
      await browser.close(tab, 10);
    }
    browser.fault = null;
    const last = browser.open();
    await browser.pass(2000);
    expect(texts(last)).toEqual(['a', 'b', 'c']);
    expect(versions(browser)).toHaveLength(2);
    expect(journals(browser)).toEqual([]);
  });
});

test('a keyboard that was deleted is not written again: the work goes on as another one', async () => {
  const { browser, one, two } = await start(2);
  add(one, 'a');
  await browser.pass(1000);
  await Promise.all([two.world.database.write('first', remove), browser.pass(10)]);
  add(one, 'b');
  await browser.pass(1000);
  expect(record(browser)).toMatchObject({ deleted: true });
  expect(browser.records.get('first')?.text).toBeNull();
  const kept = [...browser.records.values()].filter(({ text }) => text?.includes('"b"'));
  expect(kept.length).toBeGreaterThan(0);
});

test('a history that cannot be read is left as it is; the work goes on beside it', async () => {
  const { browser, one } = await start(2);
  add(one, 'a');
  await browser.pass(1000);
  const first = browser.records.get('first');
  if (first) browser.records.set('first', { ...first, text: '{"version":2}' });
  const next = browser.open();
  await browser.pass(100);
  add(next, 'b');
  await browser.pass(1000);
  expect(browser.records.get('first')?.text).toBe('{"version":2}');
  expect([...browser.records.values()].some(({ text }) => text?.includes('"TEXT":"b"'))).toBe(true);
});

test('whatever tabs do, and whatever is done to them: every edit is kept, or offered', async () => {
  const act = fc.record({
    kind: fc.constantFrom(
      'edit',
      'edit',
      'edit',
      'message',
      'pass',
      'wait',
      'open',
      'close',
      'kill',
      'freeze',
      'thaw',
      'away',
      'fault',
      'new',
      'go',
    ),
    which: fc.nat(3),
    much: fc.nat(40),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const browser = new FakeBrowser();
      const made: string[] = [];
      let open = [browser.open(), browser.open()];
      const away = new Set<FakeTab>();
      for (const [at, { kind, which, much }] of acts.entries()) {
        const tab = open[which % open.length];
        if (kind === 'pass') await browser.pass(much);
        if (kind === 'wait') await browser.pass(much * 100);
        if (kind === 'fault') browser.fault = browser.fault ? null : new Error('Gone');
        if (kind === 'open' && open.length < 4) open.push(browser.open());
        if (!tab) continue;
        if (kind === 'thaw') browser.thaw(tab.name);
        if (kind === 'freeze') browser.freeze(tab.name);
        if (kind === 'away') {
          if (away.delete(tab)) tab.keeper.comeBack();
          else {
            tab.keeper.leave();
            away.add(tab);
          }
        }
        const known = [...browser.records.keys()];
        const other = kind === 'go' ? known[much % known.length] : undefined;
        const fresh = kind === 'new' ? startHistory(newDesign('new')) : null;
        if (fresh || other) void tab.keeper.goTo(other ?? `new ${at}`, fresh).catch(() => undefined);
        if (kind === 'edit' && !away.has(tab)) {
          made.push(`"edit ${at}"`);
          add(tab, `edit ${at}`);
        }
        if (kind === 'message' && !away.has(tab)) {
          made.push(`"message ${at}"`);
          setDesignCommand(tab.store, { message: `message ${at}` });
          select(tab.store, null);
        }
        if ((kind === 'close' || kind === 'kill') && open.length > 1) {
          if (kind === 'close' && !away.has(tab)) await browser.close(tab, much % 5);
          else browser.kill(tab.name);
          open = open.filter((one) => one !== tab);
        }
      }
      browser.fault = null;
      for (const tab of open) browser.thaw(tab.name);
      for (const tab of away) if (open.includes(tab)) tab.keeper.comeBack();
      await browser.pass(30_000);
      browser.open();
      await browser.pass(30_000);
      const kept = browser.readAll().join('\n');
      expect(made.filter((edit) => !kept.includes(edit))).toEqual([]);
      expect(journals(browser)).toEqual([]);
    }),
    { numRuns: soak(300, 20_000) },
  );
});

test('how far the work is from being safe is no news for those who follow the design', async () => {
  const { browser, one } = await start(2);
  let told = 0;
  one.store.subscribe(() => {
    told += 1;
  });
  setDesignCommand(one.store, { message: 'a' });
  await browser.pass(1000);
  expect(one.world.saves.getState().save).toBe('saved');
  expect(told).toBe(1);
});
