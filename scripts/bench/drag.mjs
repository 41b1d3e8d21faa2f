import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from '../lib/find-browser.mjs';
import { openFloor } from './floor.mjs';
import { line, share } from './shares.mjs';

const COUNTS = [30, 300];
const STEPS = 240;
const OUT = 'node_modules/.cache/bench';

/** How smooth dragging is, beside the same drag without any library on the same machine. */
export async function benchDrag() {
  const { module } = await runnerImport('./scripts/bench/draft.ts', { configFile: false, logLevel: 'error' });
  await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4180 },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const openDesigner = async (page, count) => {
    await page.addInitScript((draft) => localStorage.setItem('kd.draft', draft), module.draftOf(count));
    await page.goto(server.resolvedUrls?.local[0]);
  };
  console.log('Dragging, milliseconds a frame (a screen of 60 Hz gives 16.7):');
  console.log('buttons     p50     p95   worst   floor p95 (no library)');
  for (const count of COUNTS) {
    const own = await measure(browser, count, openDesigner, '[data-chip-id] button[aria-pressed]');
    const floor = await measure(browser, count, openFloor, '.chip');
    console.log(line(count, [own.p50, own.p95, own.worst, floor.p95], { width: 8 }));
  }
  await browser.close();
  await server.close();
}

/** Carries one chip around in circles and gives the times between frames. */
async function measure(browser, count, open, chips) {
  const viewport = { width: 1440, height: 900 };
  // What a service worker downloads in the background is no part of a drag.
  const page = await browser.newPage({ viewport, locale: 'en-US', serviceWorkers: 'block' });
  await open(page, count);
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelectorAll(selector).length === wanted,
    [chips, count],
  );
  const box = await page.locator(chips).nth(2).boundingBox();
  await page.mouse.move(box.x + 20, box.y + 14);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 24, { steps: 3 });
  await page.evaluate(() => {
    window.frames60 = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames60.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  });
  for (let step = 0; step < STEPS; step++) {
    const angle = (step / STEPS) * Math.PI * 6;
    await page.mouse.move(480 + 170 * Math.cos(angle), 330 + 180 * Math.sin(angle));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.frames60.slice(2);
  });
  await page.mouse.up();
  await page.close();
  return { p50: share(frames, 0.5), p95: share(frames, 0.95), worst: share(frames, 1) };
}
