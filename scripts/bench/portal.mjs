import { runnerImport } from 'vite';
import { line, share } from './shares.mjs';

const COUNTS = [1, 30, 374];
const RUNS = { 1: 3000, 30: 1000, 374: 300 };
const GOAL = 5;

/**
 * What one change of the keyboard costs: emulating the portal, checking the rules, laying the preview out. Gives 1 when the
 * most buttons take longer than they may, even at best.
 */
export async function benchPortal() {
  const { module } = await runnerImport('./scripts/bench/portal.ts', { configFile: false, logLevel: 'error' });
  console.log(`Portal + rules + layout, milliseconds a change (the goal is under ${GOAL} with 374 buttons):`);
  let missed = 0;
  console.log('buttons      p50      p95    store    rules   layout   JSON.stringify p50, p95');
  for (const count of COUNTS) {
    const runs = module.timePortal(count, RUNS[count]);
    const of = (step, part = 0.5) =>
      share(
        runs.map((run) => run[step]),
        part,
      );
    const own = [of('whole'), of('whole', 0.95), of('store'), of('rules'), of('layout')];
    const json = line('', [of('stringify'), of('stringify', 0.95)], { digits: 3 });
    // The best run counts here: another program may have had the machine for the others.
    const isMissed = of('whole', 0) > GOAL;
    if (isMissed) missed = 1;
    console.log(line(count, own, { digits: 3 }) + json + (isMissed ? '  MISSED' : ''));
  }
  return missed;
}
