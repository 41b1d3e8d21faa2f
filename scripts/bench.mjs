// Numbers instead of hopes: how smooth dragging is, beside the same drag without any library on the same machine.
import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from './lib/find-browser.mjs';

const COUNTS = [30, 300];
const STEPS = 240;
const OUT = 'node_modules/.cache/bench';

const { module } = await runnerImport('./scripts/bench-draft.ts', { configFile: false, logLevel: 'error' });
await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
const server = await preview({ logLevel: 'error', build: { outDir: OUT }, preview: { host: '127.0.0.1', port: 4180 } });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

console.log('Dragging, milliseconds a frame (a screen of 60 Hz gives 16.7):');
console.log('buttons     p50     p95     worst   floor p95 (no library)');
for (const count of COUNTS) {
  const own = await measure(count, (page) => openDesigner(page, count), '[data-chip-id] > button');
  const floor = await measure(count, (page) => openFloor(page, count), '.chip');
  const cells = [own.p50, own.p95, own.worst, floor.p95].map((ms) => ms.toFixed(1).padStart(8));
  console.log(String(count).padStart(7) + cells.join(''));
}
await browser.close();
await server.close();

async function measure(count, open, chips) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await open(page);
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
  const sorted = frames.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), worst: sorted.at(-1) };
}

function at(sorted, share) {
  return sorted[Math.floor((sorted.length - 1) * share)];
}

async function openDesigner(page, count) {
  await page.addInitScript((draft) => localStorage.setItem('kd.draft', draft), module.draftOf(count));
  await page.goto(address);
}

/** The same number of chips, one of them moved by hand-written listeners, and a bar that is moved along. */
async function openFloor(page, count) {
  const chips = Array.from({ length: count }, (_, i) => `<button class="chip">Button ${i}</button>`).join('');
  await page.setContent(`<style>
    body { margin: 28px 240px; font: 13px/20px system-ui; display: flex; flex-wrap: wrap; gap: 8px; width: 560px }
    .chip { height: 36px; padding: 0 12px; border: 1px solid #ddd; border-radius: 9px; background: #fff }
    .bar { position: fixed; left: 0; top: 0; width: 3px; height: 36px; background: #0b6bf2 }
  </style>${chips}<div class="bar"></div>`);
  await page.evaluate(() => {
    const bar = document.querySelector('.bar');
    let held = null;
    document.addEventListener('mousedown', (event) => {
      held = event.target.cloneNode(true);
      held.style.cssText = 'position: fixed; left: 0; top: 0; pointer-events: none';
      document.body.append(held);
    });
    document.addEventListener('mousemove', (event) => {
      if (!held) return;
      held.style.transform = `translate(${event.clientX}px, ${event.clientY}px)`;
      bar.style.transform = `translate(${event.clientX - (event.clientX % 90)}px, ${event.clientY - (event.clientY % 44)}px)`;
    });
  });
}
