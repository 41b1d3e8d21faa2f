// npm run schema: writes the JSON Schema of keyboard files from the tables of fields, actions and methods.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';
import { inRoot, root } from './lib/root.mjs';

// The second one stays as it is when there is a version 2: what points to it goes on working.
const files = ['public/schema/keyboard.schema.json', 'public/schema/1/keyboard.schema.json'].map((path) =>
  inRoot(path),
);
const load = async (path) => (await runnerImport(inRoot(path), { root, configFile: false, logLevel: 'error' })).module;
const { writeSchema } = await load('app/core/export/write-schema.ts');
const { dictionary } = await load('app/i18n/en/dictionary.ts');
const text = `${JSON.stringify(
  writeSchema((name) => dictionary[name]),
  null,
  2,
)}\n`;
for (const file of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
// Laid out like every other file here, or the check of the layout would complain.
const biome = inRoot('node_modules/@biomejs/biome/bin/biome');
const { status } = spawnSync(process.execPath, [biome, 'format', '--write', ...files], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status === 0) console.log('public/schema/ is up to date.');
else process.exitCode = 1;
