import { openFloor } from './floor.mjs';
import { useHands } from './hands.mjs';
import { makeTable, share, spread } from './report.mjs';
import { openPage, openSite } from './site.mjs';
import { watchPage } from './watch.mjs';

const CHIP = '[data-chip-id] button[aria-pressed]';

/** How often each is done after a first time that does not count, and what it may take: of the goals, those that were set. */
const SERIES = [
  { count: 30, slower: 1, rounds: 6, limits: { p50: 50, script: 16 } },
  { count: 374, slower: 1, rounds: 6, limits: { p50: 50 } },
  { count: 1000, slower: 1, rounds: 3, limits: {} },
  { count: 30, slower: 4, rounds: 4, limits: { p50: 200 } },
  { count: 374, slower: 4, rounds: 4, limits: { p50: 200 } },
  { count: 1000, slower: 4, rounds: 2, limits: {} },
];
const FLOOR_ROUNDS = 2;

/** How long a person waits for what a hand does, beside the same on a page without a library. */
export async function benchInteractions() {
  const { browser, url, draftOf } = await openSite();
  const { table, add } = makeTable(
    'Interactions, ms until the frame that shows them: median, 95 of 100, best; script of the event; processor until idle; floor',
    ['p50', 'p95', 'best', 'script', 'cpu', 'floor'],
  );
  for (const { count, slower, rounds, limits } of SERIES) {
    const floors = await repeat(browser, { count, slower, rounds: FLOOR_ROUNDS }, ({ page }) => openFloor(page, count));
    const draft = draftOf(count);
    const own = await repeat(browser, { count, slower, rounds, draft }, ({ page }) => page.goto(url));
    for (const [name, runs] of Object.entries(own)) {
      const of = (key, all = runs) => all.map((one) => one[key]);
      add({
        name: `${name}, ${count} buttons, ${slower}x`,
        ...spread(of('seen')),
        best: share(of('seen'), 0),
        script: share(of('script'), 0.5),
        cpu: share(of('cpu'), 0.5),
        floor: share(of('seen', floors[name]), 0.5),
        limits,
      });
    }
  }
  return [table];
}

async function repeat(browser, { count, slower, rounds, draft }, open) {
  const opened = await openPage(browser, { slower, draft });
  await watchPage(opened);
  await open(opened);
  const isDrawn = ([chips, wanted]) => document.querySelectorAll(chips).length === wanted;
  await opened.page.waitForFunction(isDrawn, [CHIP, count]);
  const runs = {};
  for (let round = 0; round <= rounds; round++) {
    const times = await useHands(opened, round);
    // The first time brings code along, which is not what is measured here.
    if (round > 0) for (const [name, one] of Object.entries(times)) (runs[name] ??= []).push(one);
  }
  await opened.close();
  return runs;
}
