import { runnerImport } from 'vite';

/** What hostile and large inputs may cost; gives how many budgets were missed. */
export async function benchBudgets() {
  const { module } = await runnerImport('./scripts/bench/budgets.ts', { configFile: false, logLevel: 'error' });
  console.log('Budgets, milliseconds (the best of several runs; of several inputs the slowest):');
  console.log(`${''.padEnd(65)}best   budget   JSON.stringify`);
  let missed = 0;
  for (const { name, ms, floor, budget } of module.measureBudgets()) {
    const isMissed = ms > budget;
    if (isMissed) missed++;
    const cells = [ms.toFixed(2), String(budget), floor.toFixed(3)];
    console.log(name.padEnd(60) + cells.map((cell) => cell.padStart(9)).join('') + (isMissed ? '  MISSED' : ''));
  }
  return missed;
}
