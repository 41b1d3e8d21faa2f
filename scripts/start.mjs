import './lib/check-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled();

// Only now can Vite be imported: on a clean clone it did not exist a moment ago.
const { build, preview } = await import('vite');
try {
  console.log('Building …');
  await build({ root, logLevel: 'warn' });
} catch (error) {
  console.error('The build failed:', error instanceof Error ? error.message : error);
  process.exit(1);
}
const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: false },
});
console.log(`Keyboard Designer is ready: ${server.resolvedUrls?.local[0]} (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
