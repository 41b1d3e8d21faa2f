#!/usr/bin/env node
import { runCommand } from './commands/run-command.ts';
import { surroundingsOf } from './surroundings.ts';

// Whoever reads only the beginning (`| head`) has what they wanted.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // Node ends by itself once all is written: process.exit would cut a long result short.
  process.exitCode = await runCommand(process.argv.slice(2), surroundingsOf(process));
} catch (error) {
  // A mistake of ours must not read as "errors were found".
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
}
