import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What another program does with the bundle: it says as JSON what came out. */
const PROGRAM = `
import * as core from './core.js';
const { readPasted, readKeyboard, writeKeyboard, storeKeyboard, checkDesign, newDesign, writeSnippet, snippetTargets } = core;
const pasted = readPasted(\`bot.send(['DIALOG_ID' => 'chat1', 'MESSAGE' => 'Hi', 'KEYBOARD' => [['TEXT' => 'Site', 'LINK' => 'https://example.com/'], ['TEXT' => 'Lost']]]);\`);
const { document } = readKeyboard(pasted.keyboard);
const design = { ...newDesign('Hi'), dialogId: 'chat1', keyboard: document };
const request = { method: 'im.message.add', params: { DIALOG_ID: 'chat1', MESSAGE: 'Hi', KEYBOARD: writeKeyboard(document) } };
console.log(JSON.stringify({
  names: Object.keys(core),
  dom: typeof globalThis.document,
  kind: pasted.kind,
  outcome: storeKeyboard(request.method, request.params).outcome,
  codes: checkDesign(design).map(({ code }) => code),
  targets: snippetTargets.map(({ id }) => id),
  code: writeSnippet('php-crest', request),
}));
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'core-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'app/core/index.ts',
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'core.js' } },
    },
  });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'program.js'), PROGRAM);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test('the core is bundled into one file that runs in bare Node, away from its packages', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['program.js'], { cwd: folder });
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({ dom: 'undefined', kind: 'php', outcome: 'stored' });
  expect(said.codes).toContain('no-action');
  expect(said.targets).toContain('php-crest');
  expect(said.code).toContain('im.message.add');
});
