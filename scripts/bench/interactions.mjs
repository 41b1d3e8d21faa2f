import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from '../lib/find-browser.mjs';
import { share } from './shares.mjs';

const COUNTS = [30, 374];
const SLOWER = [1, 4];
const ROUNDS = 11;
const OUT = 'node_modules/.cache/bench-interactions';
const CHIP = '[data-chip-id] button[aria-pressed]';
/** Asked in every frame that is measured: to look through the whole board would be measured with it. */
const SELECTED = `document.querySelector('[data-row-id="r2"] [data-drag^="button"][aria-pressed="true"]')`;

/** To the next paint, milliseconds: at this speed of the processor. */
const BUDGETS = { 1: 50, 4: 200 };

/**
 * How long a person waits for what a hand does: until the frame that shows it (and the best of all runs, since another program
 * may keep the machine busy), the work of the event alone, what the
 * browser itself counts (in steps of 8 ms, from 16 on), and the longest task until the page is idle again.
 */
export async function benchInteractions() {
  const { module } = await runnerImport('./scripts/bench/draft.ts', { configFile: false, logLevel: 'error' });
  await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4181 },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  console.log(`Interactions, milliseconds (medians of ${ROUNDS - 1}; the floor is a click in an empty page):`);
  console.log('buttons  cpu            seen    best    work   event   longest task   budget');
  let missed = 0;
  for (const slower of SLOWER) {
    print('-', slower, 'floor', await measureFloor(browser, slower));
    for (const count of COUNTS) {
      const url = server.resolvedUrls?.local[0];
      const found = await measure(browser, { url, draft: module.draftOf(count), count, slower });
      for (const [name, runs] of Object.entries(found)) missed += print(count, slower, name, runs, BUDGETS[slower]);
    }
  }
  await browser.close();
  await server.close();
  return missed;
}

function print(count, slower, name, runs, budget) {
  const median = (key) => share(runs.map((run) => run[key]).slice(1), 0.5);
  const cell = (key, width) => (median(key) === 0 ? '-' : median(key).toFixed(1)).padStart(width);
  const best = share(
    runs.map((run) => run.seen),
    0,
  );
  const isMissed = budget !== undefined && median('seen') > budget;
  const end = budget === undefined ? '' : `${String(budget).padStart(9)}${isMissed ? '  MISSED' : ''}`;
  const start = [String(count).padStart(7), `${slower}x`.padStart(5), '  ', name.padEnd(8)].join('');
  console.log(
    start +
      cell('seen', 9) +
      best.toFixed(1).padStart(8) +
      cell('work', 8) +
      cell('event', 8) +
      cell('longest', 15) +
      end,
  );
  return isMissed ? 1 : 0;
}

/** One after the other what a hand does to the board, several times over; gives the runs by name. */
async function measure(browser, { url, draft, count, slower }) {
  const page = await openPage(browser, slower);
  await page.addInitScript((text) => localStorage.setItem('kd.draft', text), draft);
  await page.goto(url);
  const isDrawn = ([chips, wanted]) => document.querySelectorAll(chips).length === wanted;
  await page.waitForFunction(isDrawn, [CHIP, count]);
  const chip = async (text) => centre(page.getByRole('button', { name: new RegExp(`^${text}, `) }).first());
  const runs = { select: [], type: [], lift: [], drop: [], undo: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const name = `Button ${4 + (round % 2)}`;
    const at = await chip(name);
    await page.mouse.move(at.x, at.y);
    const isSelected = `${SELECTED}?.ariaLabel.startsWith('${name},')`;
    runs.select.push(await run(page, 'click', isSelected, () => page.mouse.click(at.x, at.y)));
    const field = page.getByRole('region', { name: 'Settings' }).getByRole('textbox', { name: 'Text', exact: true });
    await field.focus();
    await page.keyboard.press('End');
    const isTyped = `${SELECTED}.textContent === '${name}x'`;
    runs.type.push(await run(page, 'keydown', isTyped, () => page.keyboard.press('x')));
    await page.keyboard.press('Control+z');
    await idle(page);
    const from = await chip('Button 8');
    const to = await chip('Button 13');
    const order = `[...document.querySelector('[data-board] > ol').children].slice(2, 4).map((row) => row.textContent).join()`;
    const before = await page.evaluate(order);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const isLifted = `document.querySelector('.shadow-lift') !== null`;
    runs.lift.push(await run(page, 'mousemove', isLifted, () => page.mouse.move(from.x + 8, from.y + 8)));
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await idle(page);
    runs.drop.push(await run(page, 'mouseup', `${order} !== '${before}'`, () => page.mouse.up()));
    runs.undo.push(await run(page, 'keydown', `${order} === '${before}'`, () => page.keyboard.press('Control+z')));
  }
  await page.close();
  return runs;
}

async function measureFloor(browser, slower) {
  const page = await openPage(browser, slower);
  await page.setContent('<button onclick="this.textContent += 1">More</button>');
  await page.evaluate(watch);
  const runs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const isSeen = `document.querySelector('button').textContent.length === ${5 + round}`;
    runs.push(await run(page, 'click', isSeen, () => page.mouse.click(20, 20)));
  }
  await page.close();
  return runs;
}

async function openPage(browser, slower) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    bypassCSP: true,
    // What it downloads in the background is no part of an interaction.
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** Does something and gives how long it took until `isSeen`, an expression, was true in a frame that was drawn. */
async function run(page, type, isSeen, act) {
  await idle(page);
  await page.evaluate(([name, condition]) => window.bench.start(name, condition), [type, isSeen]);
  await act();
  return page.evaluate(() => window.bench.result());
}

/** Whatever comes after an interaction is over: two frames, and then nothing to do. */
async function idle(page) {
  await page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done))), 150);
      }),
  );
}

async function centre(target) {
  const box = await target.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page: remembers when the event came, how long its listeners worked, and when its outcome was drawn. */
function watch() {
  let now = null;
  const types = ['click', 'keydown', 'input', 'mousemove', 'mouseup'];
  const isSame = (type) => type === now?.type || (now?.type === 'keydown' && type === 'input');
  const follow = (one) => {
    const look = () =>
      requestAnimationFrame(() => {
        // biome-ignore lint/security/noGlobalEval: the condition is ours.
        if (!window.eval(one.isSeen)) return look();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => one.seen(performance.now() - one.came);
        port2.postMessage(null);
      });
    look();
  };
  for (const type of types) {
    let began = 0;
    window.addEventListener(
      type,
      (event) => {
        // Of two keys the first one does nothing yet.
        if (!isSame(type) || event.key === 'Control') return;
        began = performance.now();
        if (now.came !== null) return;
        now.came = event.timeStamp;
        follow(now);
      },
      { capture: true },
    );
    window.addEventListener(type, () => {
      if (isSame(type) && now.came !== null) now.work += performance.now() - began;
    });
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (now && entry.startTime + entry.duration >= now.from) now.event = Math.max(now.event, entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (now && entry.startTime + entry.duration >= now.from) now.longest = Math.max(now.longest, entry.duration);
    }
  }).observe({ type: 'longtask' });
  const rest = () =>
    new Promise((done) => {
      setTimeout(() => requestAnimationFrame(() => requestIdleCallback(done)), 300);
    });
  window.bench = {
    start(type, isSeen) {
      const one = { type, isSeen, from: performance.now(), came: null, work: 0, event: 0, longest: 0 };
      one.shown = new Promise((resolve) => {
        one.seen = resolve;
      });
      now = one;
    },
    async result() {
      const one = now;
      const seen = await one.shown;
      await rest();
      now = null;
      return { seen, work: one.work, event: one.event, longest: one.longest };
    },
  };
}
