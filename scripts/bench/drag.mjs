import { openFloor } from './floor.mjs';
import { makeTable, share, spread } from './report.mjs';
import { openPage, openSite } from './site.mjs';

const COUNTS = [30, 374];
const STEPS = 240;
const CHIPS = '[data-chip-id] button[aria-pressed]';

/** How smooth dragging is, beside the same drag without any library on the same machine. */
export async function benchDrag() {
  const { browser, url, draftOf } = await openSite();
  const { table, add } = makeTable('Dragging, ms a frame (a screen of 60 Hz gives 16.7)', [
    'p50',
    'p95',
    'worst',
    'floor',
  ]);
  for (const count of COUNTS) {
    const own = await measure(await openPage(browser, { draft: draftOf(count) }), count, (page) => page.goto(url));
    const floor = await measure(await openPage(browser), count, (page) => openFloor(page, count));
    add({
      name: `${count} buttons (the floor: 95 of 100)`,
      ...spread(own),
      worst: share(own, 1),
      floor: share(floor, 0.95),
    });
  }
  return [table];
}

/** Carries one chip around in circles and gives the times between frames. */
async function measure({ page, close }, count, open) {
  await open(page);
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelectorAll(selector).length === wanted,
    [CHIPS, count],
  );
  const box = await page.locator(CHIPS).nth(2).boundingBox();
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
  await close();
  return frames;
}
