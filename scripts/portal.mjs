// Runs the stand-in portal (e2e/portal/cli.ts) through Vite, which is there anyway, so that no other TypeScript runner is needed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (existsSync(join(root, 'node_modules', 'vite'))) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'e2e/portal/cli.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  try {
    await module.runPortal();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error('The dependencies are not installed. Run "npm ci" first.');
  process.exitCode = 1;
}
