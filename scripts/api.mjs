// node scripts/api.mjs: writes what docs/api.md lists anew, from the exports of cli/api.ts and what the sources say of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeApi } from './lib/api-page.mjs';
import { inRoot } from './lib/root.mjs';

const file = inRoot('docs/api.md');
writeFileSync(file, writeApi(readFileSync(file, 'utf8')));
console.log('docs/api.md is up to date.');
