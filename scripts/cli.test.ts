import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCli, cliInputs } from './lib/built-cli.mjs';
import { inRoot, root } from './lib/root.mjs';
import { runProcess } from './testing/run-process.ts';

const KEYBOARD = '[{"TEXT":"Site","LINK":"https://example.com/"}]';
const LONG = JSON.stringify(
  Array.from({ length: 5000 }, (_, i) => ({ TEXT: `Button ${i}`, LINK: 'https://example.com/' })),
);
const CLI = inRoot('scripts/cli.mjs');

let folder = '';
const cli = (args: readonly string[], input = '') =>
  runProcess(process.execPath, [CLI, ...args], input, { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  writeFileSync(join(folder, 'keyboard.json'), KEYBOARD);
  // Here and not in the first test: it may take a while.
  await builtCli();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run cli', () => {
  test('the result alone stands on the standard output; paths are those of the folder it is started from', async () => {
    const { code, out, err } = await cli(['convert', '--to', 'json', 'keyboard.json']);
    expect(JSON.parse(out)).toMatchObject({ KEYBOARD: { BUTTONS: [{ TEXT: 'Site' }] } });
    expect([code, err]).toEqual([0, '']);
  });

  test('through npm too, from any folder, when it is told to be silent', async () => {
    const args = ['--prefix', root, 'run', '--silent', 'cli', '--', 'convert', '--to', 'json', 'keyboard.json'];
    const ended = await runProcess('npm', args, '', { cwd: folder, shell: process.platform === 'win32' });
    expect(ended).toEqual(await cli(['convert', '--to', 'json', 'keyboard.json']));
  });

  test('misuse ends with 2 and says nothing on the standard output', async () => {
    const { code, out, err } = await cli(['convert', '--to', 'json', 'none.json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('none.json');
  });

  test('a long result arrives whole', async () => {
    const { out } = await cli(['convert', '--to', 'json', '-'], LONG);
    expect(out.length).toBeGreaterThan(300_000);
    expect(JSON.parse(out).KEYBOARD.BUTTONS).toHaveLength(5000);
  });

  test('whoever reads only the beginning hears no complaint', async () => {
    const child = spawn(process.execPath, [CLI, 'convert', '--to', 'json', '-'], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(LONG);
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([0, '']);
  });
});

describe('the bundle behind it', () => {
  test('is made of the sources, not of their tests', () => {
    const inputs = cliInputs();
    expect(inputs).toEqual(expect.arrayContaining(['package-lock.json', 'cli/bin.ts', 'app/core/index.ts']));
    expect(inputs.filter((file) => /\.test\.|testdata|^app\/(?!core|i18n)/.test(file))).toEqual([]);
  });

  test('is built once, also by two who start at the same time, and nothing of the work is left', async () => {
    const cache = join(folder, 'cache');
    const module = pathToFileURL(inRoot('scripts/lib/built-cli.mjs')).href;
    const program = `console.log(await (await import('${module}')).builtCli(process.argv[1]))`;
    const build = () => runProcess(process.execPath, ['--input-type=module', '-e', program, cache]);
    const [one, other] = await Promise.all([build(), build()]);
    expect(one).toEqual({ code: 0, out: expect.stringContaining(cache), err: '' });
    expect(other).toEqual(one);
    const made = readdirSync(cache);
    expect(made.map((name) => join(cache, name))).toEqual([one.out.trim()]);
  });
});
