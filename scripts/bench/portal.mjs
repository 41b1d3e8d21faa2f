import { runnerImport } from 'vite';
import { makeTable, share } from './report.mjs';

const COUNTS = [1, 30, 374];
const RUNS = { 1: 3000, 30: 1000, 374: 300 };
const GOAL = 5;

/** What one change of the keyboard costs: emulating the portal, checking the rules, laying the preview out. */
export async function benchPortal() {
  const { module } = await runnerImport('./scripts/bench/portal.ts', { configFile: false, logLevel: 'error' });
  const columns = ['p50', 'p95', 'best', 'store', 'rules', 'layout', 'stringify'];
  const { table, add } = makeTable('Store + rules + layout of one change, ms (floor: JSON.stringify)', columns);
  for (const count of COUNTS) {
    const runs = module.timePortal(count, RUNS[count]);
    const of = (step, part = 0.5) =>
      share(
        runs.map((run) => run[step]),
        part,
      );
    const parts = Object.fromEntries(['store', 'rules', 'layout', 'stringify'].map((step) => [step, of(step)]));
    const whole = { p50: of('whole'), p95: of('whole', 0.95), best: of('whole', 0) };
    add({ name: `${count} buttons`, ...whole, ...parts, limits: { p95: GOAL } });
  }
  return [table];
}
