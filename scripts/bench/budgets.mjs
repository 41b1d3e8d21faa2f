import { runnerImport } from 'vite';
import { makeTable } from './report.mjs';

/** What hostile and large inputs may cost. */
export async function benchBudgets() {
  const { module } = await runnerImport('./scripts/bench/budgets.ts', { configFile: false, logLevel: 'error' });
  const { table, add } = makeTable(
    'Hostile and large inputs, ms (the best of several runs; of several inputs the slowest)',
    ['best', 'stringify'],
  );
  for (const { name, ms, floor, budget } of module.measureBudgets())
    add({ name, best: ms, stringify: floor, limits: { best: budget } });
  return [table];
}
