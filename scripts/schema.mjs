// npm run schema: writes the JSON Schema of keyboard files from the tables of fields, actions and methods.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';
import { inRoot, root } from './lib/root.mjs';

const file = inRoot('public/schema/keyboard.schema.json');
const load = async (path) => (await runnerImport(inRoot(path), { root, configFile: false, logLevel: 'error' })).module;
const { writeSchema } = await load('app/core/export/write-schema.ts');
const { dictionary } = await load('app/i18n/en/dictionary.ts');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify(
    writeSchema((name) => dictionary[name]),
    null,
    2,
  )}\n`,
);
// Laid out like every other file here, or the check of the layout would complain.
const biome = inRoot('node_modules/@biomejs/biome/bin/biome');
const { status } = spawnSync(process.execPath, [biome, 'format', '--write', file], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status === 0) console.log('public/schema/keyboard.schema.json is up to date.');
else process.exitCode = 1;
