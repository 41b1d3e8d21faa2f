import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { declareTypes } from './declare-types.mjs';
import { inRoot } from './root.mjs';

/** The name it is published by; the commands are called after it. */
const NAME = 'bitrix24-keyboard';
const PROGRAMS = [NAME, `${NAME}-mcp`];

/** What the package says of itself: whatever the project says too is taken from there. */
function manifest() {
  const { version, keywords, homepage, bugs, repository, license, engines } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  );
  return {
    name: NAME,
    version,
    description:
      'Check, fix, convert, draw and write message keyboards for Bitrix24: in a terminal, in CI, from an assistant',
    keywords: [...keywords.filter((word) => word !== 'designer'), 'cli', 'mcp'],
    homepage,
    bugs,
    repository,
    license,
    type: 'module',
    engines,
    sideEffects: false,
    bin: Object.fromEntries(PROGRAMS.map((program) => [program, `${program}.js`])),
    types: './types/index.d.ts',
    exports: { '.': { types: './types/index.d.ts', default: './index.js' }, './package.json': './package.json' },
    files: ['*.js', 'parts', 'types', 'licenses.md'],
  };
}

/** Makes the package anew in this folder: the same sources give the same bytes. */
export async function buildPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  await bundle(folder, { license: 'licenses.md' });
  declareTypes(join(folder, 'types'));
  for (const program of PROGRAMS)
    if (existsSync(join(folder, `${program}.js`))) chmodSync(join(folder, `${program}.js`), 0o755);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  copyFileSync(inRoot('docs/package.md'), join(folder, 'README.md'));
  copyFileSync(inRoot('LICENSE'), join(folder, 'LICENSE'));
}
