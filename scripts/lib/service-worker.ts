import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { BuiltFile } from '../../app/service-worker/serve-offline.ts';

const FILE = 'sw.js';
/** Not needed to open the page: the worker itself, texts for other programs and for who wants to know more, and what an installation fetches. */
const LEFT_OUT = /^(?:sw\.js$|licenses\.md$|llms\.txt$|rules\/|schema\/|icons\/|.*\.map$)/;

/** What a worker keeps of a build. The page itself stands by the address of its folder, which no host redirects. */
export function listBuiltFiles(folder: string): BuiltFile[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name).slice(resolve(folder).length + 1));
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => [path === 'index.html' ? '' : path, integrityOf(join(folder, path))]);
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** Writes the worker of a build beside it. The same files give the same worker, so that nobody is told of an update in vain. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = listBuiltFiles(resolve(folder));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUILT_FILES: JSON.stringify(files), BUILT_VERSION: JSON.stringify(version) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../app/service-worker/sw.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: FILE },
      },
    },
  });
}

/** Gives a build its service worker, once all other files of it are there. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}
