import { runnerImport } from 'vite';
import { line } from './shares.mjs';

const SIZE = 1_000_000;
const GOAL = 1000;

/** What it takes to read a pasted text of a million characters; gives how many kinds of text take longer than they may. */
export async function benchReaders() {
  const { module } = await runnerImport('./scripts/bench/readers.ts', { configFile: false, logLevel: 'error' });
  console.log(`A pasted text of ${SIZE} characters, milliseconds to read (the goal is under ${GOAL}):`);
  console.log('                read   JSON.parse of the same value');
  let missed = 0;
  for (const { kind, read, floor } of module.timeReaders(SIZE)) {
    const isMissed = read > GOAL;
    if (isMissed) missed++;
    console.log(kind.padEnd(11) + line('', [read, floor]).slice(7) + (isMissed ? '  MISSED' : ''));
  }
  return missed;
}
