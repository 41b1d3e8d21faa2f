import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fingerprint } from './code-inputs.mjs';
import { inRoot, root } from './root.mjs';

const NO_SOURCE = /\.test\.tsx?$|[\\/](testdata|testing|golden)[\\/]/;

/** How long a bundle of other sources is kept: a server that runs from it may still load a part. */
const KEPT_DAYS = 7;

/** What a bundle of the command line is made of, the lock file for its packages. */
export function cliInputs() {
  const files = ['app/core', 'app/i18n', 'cli'].flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !NO_SOURCE.test(file)),
  );
  return ['package.json', 'package-lock.json', 'scripts/lib/bundle.mjs', ...files.sort()];
}

const printNow = () => fingerprint(cliInputs(), []).slice(0, 16);

/**
 * The folder with the bundle of the sources as they are now, built if there is none yet. Whoever else builds the same at the
 * same time does not matter: each builds aside, and the first one to be done moves its folder to its place.
 */
export async function builtCli(cache = inRoot('.cache/cli')) {
  for (;;) {
    const now = printNow();
    const folder = join(cache, now);
    if (existsSync(folder)) return folder;
    mkdirSync(cache, { recursive: true });
    const aside = mkdtempSync(join(cache, 'new-'));
    try {
      const { bundle } = await import('./bundle.mjs');
      await bundle(aside);
      // Somebody may have typed meanwhile.
      if (printNow() === now) moveTo(aside, folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    removeOld(cache, now);
  }
}

function moveTo(aside, folder) {
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function removeOld(cache, now) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const time = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (name !== now && Date.now() - time > KEPT_DAYS * 86_400_000) rmSync(folder, { recursive: true, force: true });
  }
}
