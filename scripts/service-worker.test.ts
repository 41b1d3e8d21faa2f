import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBuiltFiles, writeServiceWorker } from './lib/service-worker.ts';

const FILES = ['index.html', 'theme.js', 'manifest.webmanifest', 'assets/base-1.js', 'assets/base-1.css'];
const LEFT_OUT = [
  'licenses.md',
  'llms.txt',
  'rules/en.html',
  'schema/keyboard.schema.json',
  'icons/192.png',
  'assets/base-1.js.map',
];
let folder = '';
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const inner of ['assets', 'rules', 'schema', 'icons']) mkdirSync(join(folder, inner));
  for (const file of [...FILES, ...LEFT_OUT]) write(file, file);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a worker keeps what the page needs, each file with its hash, and the page by the address of its folder', () => {
  const kept = new Map(listBuiltFiles(folder));
  expect([...kept.keys()].toSorted()).toEqual(FILES.map((file) => (file === 'index.html' ? '' : file)).toSorted());
  expect(kept.get('theme.js')).toBe(`sha256-${createHash('sha256').update('theme.js').digest('base64')}`);
});

test('it stays the same while the build does, whatever is beside it, and changes with any byte', async () => {
  const worker = async () => {
    await writeServiceWorker(folder);
    return readFileSync(join(folder, 'sw.js'), 'utf8');
  };
  const first = await worker();
  write('licenses.md', 'others');
  expect(await worker()).toBe(first);
  write('theme.js', 'other');
  expect(await worker()).not.toBe(first);
  // It runs as a plain script, which every browser knows.
  expect(first).not.toMatch(/\b(?:import|export)\b/);
});
