import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inRoot, root } from './root.mjs';

/** What an import or an export takes from another file of the project, types alone aside. */
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
  }
}

/** Every file that these files import, however deep, and they themselves. An import that leads nowhere throws. */
function withImports(files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.m?[jt]sx?$/.test(file)) return;
    for (const [, from, lazy] of readFileSync(file, 'utf8').matchAll(IMPORT))
      visit(resolve(dirname(file), from ?? lazy));
  };
  for (const file of files) visit(file);
  return [...seen];
}

/** The files that the tests of generated code depend on, below the repository's folder. */
export function codeInputs() {
  const tests = withImports([...filesBelow(inRoot('scripts/code'))]);
  const others = [
    ...filesBelow(inRoot('scripts/testing/stand-ins')),
    inRoot('package-lock.json'),
    inRoot('vitest.config.ts'),
  ];
  return [...tests, ...others].map((file) => relative(root, file).replaceAll('\\', '/')).sort();
}

/** One text that stands for these files as they are now, and for the versions of what runs them. */
export function fingerprint(files, versions) {
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

const record = inRoot('.cache/code-passed');

/** The fingerprint that the tests of generated code passed with last, if they ever did. */
export function readPassed() {
  try {
    return readFileSync(record, 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the fingerprint of a run that passed. */
export function writePassed(text) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, text);
}
