import { openFloor } from './floor.mjs';
import { runHands } from './hands.mjs';
import { makeTable, share, spread } from './report.mjs';
import { openPage, openSite } from './site.mjs';
import { watchPage } from './watch.mjs';

const CHIP = '[data-chip-id] button[aria-pressed]';

/** How often each is done after a first time that does not count, and what it may take: of the goals, those that were set. */
const SERIES = [
  { count: 30, slower: 1, rounds: 4, limits: { p50: 50, script: 16 } },
  { count: 374, slower: 1, rounds: 4, limits: { p50: 50 } },
  { count: 1000, slower: 1, rounds: 2, limits: {} },
  { count: 30, slower: 4, rounds: 2, limits: { p50: 200 } },
  { count: 374, slower: 4, rounds: 3, limits: { p50: 200 } },
  { count: 1000, slower: 4, rounds: 1, limits: {} },
];
const FLOOR_ROUNDS = 1;
/** It does nothing later: there is nothing to wait for. */
const FLOOR_REST = 30;

/** How long a person waits for what a hand does, beside the same on a page without a library. */
export async function benchInteractions() {
  const { browser, url, draftOf } = await openSite();
  const { table, add } = makeTable(
    'Interactions, ms until the frame that shows them: median, 95 of 100, best; script of the event; processor until idle; floor',
    ['p50', 'p95', 'best', 'script', 'cpu', 'floor'],
  );
  for (const { count, slower, rounds, limits } of SERIES) {
    const floors = await repeat(browser, { count, slower, rounds: FLOOR_ROUNDS, rest: FLOOR_REST }, ({ page }) =>
      openFloor(page, count),
    );
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

async function repeat(browser, { count, slower, rounds, draft, rest }, open) {
  const opened = await openPage(browser, { slower, draft });
  await watchPage(opened, rest);
  await open(opened);
  const isDrawn = ([chips, wanted]) => document.querySelectorAll(chips).length === wanted;
  await opened.page.waitForFunction(isDrawn, [CHIP, count]);
  const runs = {};
  for (let round = 0; round <= rounds; round++) {
    const times = await runHands(opened, round);
    // The first time brings code along, which is not what is measured here.
    if (round > 0) for (const [name, one] of Object.entries(times)) runs[name] = [...(runs[name] ?? []), one];
  }
  await opened.close();
  return runs;
}
