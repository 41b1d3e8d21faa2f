import { gzipSync } from 'node:zlib';
import { makeTable, spread } from './report.mjs';
import { openPage, openSite } from './site.mjs';
import { rest, watchPage } from './watch.mjs';

const OPENINGS = 5;
const KEYBOARDS = 500;
const OPERATIONS = 10_000;
/** An odd number: each frame draws another keyboard than the one before. */
const AT_ONCE = 49;
const CHIP = '[data-chip-id] button[aria-pressed]';

/** What a first visit loads, how long the page takes to open, and what of the browser's memory it holds after long work. */
export async function benchOpening() {
  return [await firstSight(), await library(), await memory()];
}

/** Bytes after gzip: until the page has come to rest, and of these what the first sight consists of. */
async function firstSight() {
  const { browser, url } = await openSite();
  const { table, add } = makeTable('A first visit, kB after gzip', ['kB', 'files']);
  for (const locale of ['en-US', 'ru-RU']) {
    const context = await browser.newContext({ locale, serviceWorkers: 'block' });
    const page = await context.newPage();
    const coming = [];
    page.on('response', (response) => coming.push(response.body().then((body) => gzipSync(body, { level: 9 }).length)));
    await page.goto(url, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(coming);
    const kB = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    add({ name: `until the network is idle, ${locale}`, kB, files: sizes.length, limits: { kB: 160 } });
    await context.close();
  }
  return table;
}

/** From the navigation until the board is drawn, with one keyboard kept and with hundreds. */
async function library() {
  const { browser, url, draftOf } = await openSite();
  const { table, add } = makeTable('Opening, ms until 30 buttons are drawn', ['p50', 'p95']);
  const opened = await openPage(browser, { draft: draftOf(30) });
  const { page } = opened;
  await watchPage(opened);
  const open = async () => {
    await page.goto(url);
    await page.waitForFunction((chips) => document.querySelectorAll(chips).length === 30, CHIP);
    const ms = await page.evaluate(() => performance.now());
    await rest(page);
    return ms;
  };
  for (const count of [1, KEYBOARDS]) {
    if (count > 1) await page.evaluate(copyKeyboard, count);
    const times = [];
    for (let i = 0; i <= OPENINGS; i++) times.push(await open());
    add({ name: `${count} in the library`, ...spread(times.slice(1)) });
  }
  const menu = page.getByRole('button', { name: 'Keyboards', exact: true });
  await menu.click();
  await page.getByRole('menuitemradio').first().waitFor();
  await opened.close();
  return table;
}

/** Runs in the page: the kept keyboard so many times, with its history, as the page itself has stored it. */
function copyKeyboard(count) {
  return new Promise((done, fail) => {
    const request = indexedDB.open('keyboard-designer');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(['records', 'histories'], 'readwrite');
      const [records, histories] = [transaction.objectStore('records'), transaction.objectStore('histories')];
      records.getAll().onsuccess = ({ target: { result } }) => {
        const [record] = result;
        if (record === undefined) return fail(new Error('Nothing was kept'));
        histories.get(record.id).onsuccess = ({ target }) => {
          for (let i = 1; i < count; i++) {
            records.put({ ...record, id: `copy-${i}`, name: `Copy ${i}` });
            histories.put(target.result, `copy-${i}`);
          }
        };
      };
      transaction.onabort = () => fail(transaction.error);
      transaction.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  });
}

/** The heap after the garbage is gone: of a board as it was opened, and after a button was copied and undone many times. */
async function memory() {
  const { browser, url, draftOf } = await openSite();
  const { table, add } = makeTable('Memory of the page, 30 buttons', ['MB', 'nodes', 'listeners']);
  const opened = await openPage(browser, { draft: draftOf(30) });
  const { page, session } = opened;
  await watchPage(opened);
  await page.goto(url);
  const chip = page.getByRole('button', { name: /^Button 4, / });
  await chip.click();
  const weigh = async (name) => {
    await rest(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    add({ name, MB: usedSize / 2 ** 20, nodes, listeners: jsEventListeners });
  };
  // What is loaded at the first operations belongs to the start.
  await page.evaluate(work, [20, 1]);
  await weigh('at the start');
  await page.evaluate(work, [OPERATIONS, AT_ONCE]);
  await weigh(`after ${OPERATIONS} operations`);
  await opened.close();
  return table;
}

/** Runs in the page: duplicates what is selected and takes it back, as keys, some at a time between two frames. */
async function work([operations, atOnce]) {
  const chips = () => document.querySelectorAll('[data-row-id="r2"] [data-chip-id]');
  let next = 0;
  const press = (key) => {
    // Whoever takes a button back has nothing selected then; a click on what is selected would open its text.
    if (key === 'd') chips()[next++ % 2].querySelector('button[aria-pressed]').click();
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code: `Key${key.toUpperCase()}`,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
  };
  const isChanged = async (count) => {
    const seen = () => document.querySelectorAll('[data-chip-id]').length;
    for (let frame = 0; frame < 100 && seen() !== count; frame++) await new Promise(requestAnimationFrame);
    if (seen() !== count) throw new Error(`There are not ${count} buttons`);
  };
  press('d');
  await isChanged(31);
  press('z');
  await isChanged(30);
  for (let done = 0; done < operations; ) {
    for (let i = 0; i < atOnce && done < operations; i++, done++) press(done % 2 === 0 ? 'd' : 'z');
    await new Promise(requestAnimationFrame);
  }
  await isChanged(30);
}
