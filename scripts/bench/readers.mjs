import { runnerImport } from 'vite';
import { line } from './shares.mjs';

const SIZE = 1_000_000;

/** What it takes to read a pasted text of a million characters; the goal is a second. */
export async function benchReaders() {
  const { module } = await runnerImport('./scripts/bench/readers.ts', { configFile: false, logLevel: 'error' });
  console.log(`A pasted text of ${SIZE} characters, milliseconds to read (the goal is under 1000):`);
  console.log('                read   JSON.parse of the same value');
  for (const { kind, read, floor } of module.timeReaders(SIZE))
    console.log(kind.padEnd(11) + line('', [read, floor]).slice(7));
}
