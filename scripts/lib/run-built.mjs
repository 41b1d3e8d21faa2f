import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/** Runs a program of the bundle in this process, as its package would. What goes wrong before is told on the error output. */
export async function runBuilt(name) {
  if (!existsSync(inRoot('node_modules/vite'))) fail('The dependencies are missing: run npm ci first.');
  let folder;
  try {
    const { builtCli } = await import('./built-cli.mjs');
    folder = await builtCli();
  } catch (error) {
    fail(`It could not be built: ${error instanceof Error ? error.message : error}`);
  }
  await import(pathToFileURL(join(folder, `${name}.js`)).href);
}

function fail(text) {
  console.error(text);
  process.exit(2);
}
