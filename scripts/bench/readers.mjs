import { runnerImport } from 'vite';
import { makeTable } from './report.mjs';

const SIZE = 1_000_000;
const GOAL = 1000;

/** What it takes to read a pasted text of a million characters. */
export async function benchReaders() {
  const { module } = await runnerImport('./scripts/bench/readers.ts', { configFile: false, logLevel: 'error' });
  const { table, add } = makeTable(
    `A pasted text of ${SIZE} characters, ms to read (floor: JSON.parse of the same value)`,
    ['best', 'floor'],
  );
  for (const { kind, read, floor } of module.timeReaders(SIZE))
    add({ name: kind, best: read, floor, limits: { best: GOAL } });
  return [table];
}
