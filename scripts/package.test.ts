import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from './lib/build-package.mjs';
import { inRoot } from './lib/root.mjs';
import { compileStrictly } from './testing/compile-strictly.ts';
import { runProcess } from './testing/run-process.ts';

const NAME = 'bitrix24-keyboard';
const KEYBOARD = '[{"TEXT":"Site","LINK":"https://example.com/"},{"TEXT":"Lost"}]';
const BUILT = inRoot('dist-package');

/** What a stranger writes with it. */
const PROGRAM = `
import { reportText, sayIn } from '${NAME}';
const [{ outcome, findings }] = reportText(${JSON.stringify(KEYBOARD)}).keyboards;
const said = findings.map(({ issue }) => [issue.code, sayIn('en')(issue), sayIn('ru')(issue)]);
console.log(JSON.stringify({ outcome, said, dom: typeof document }));
`;
const TYPED = `
import { type Button, checkDesign, type Finding, newDesign, reportText, type Requests, sayIn } from '${NAME}';

export const said = reportText('x').keyboards.flatMap(({ outcome, findings }) =>
  findings.map(({ issue, place }) => [outcome, place?.line ?? 0, sayIn('ru')(issue)] satisfies [string, number, string]),
);
export const request: Requests['im.message.add'] = {
  DIALOG_ID: 'chat1',
  MESSAGE: 'Hi',
  KEYBOARD: [{ TEXT: 'Help', COMMAND: 'help' }],
};
export const known: Finding['code'] | undefined = checkDesign(newDesign('Hi'))[0]?.code;
export const declared: Finding['code'] = 'no-action';
// @ts-expect-error: a button that does nothing
export const lost: Button = { TEXT: 'Lost' };
// @ts-expect-error: there are two languages
sayIn('de');
// @ts-expect-error: there is no such code, though each room of the core adds its own
export const code: Finding['code'] = 'no-such-code';
`;

let folder = '';
const npm = (...args: readonly string[]) =>
  runProcess('npm', args, '', { cwd: folder, shell: process.platform === 'win32' });
const inPackage = (file: string) => join(folder, 'node_modules', NAME, file);

beforeAll(async () => {
  const { code, err } = await runProcess(process.execPath, [inRoot('scripts/build.mjs'), 'package']);
  expect([code, err]).toEqual([0, '']);
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const packed = await npm('pack', '--silent', BUILT);
  expect(packed.code, packed.err).toBe(0);
  const installed = await npm('install', '--offline', '--no-audit', '--no-fund', `./${packed.out.trim()}`);
  expect(installed.code, installed.err).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file below a folder, with what it holds. */
function contents(below: string): Record<string, string> {
  const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(below, file)).isFile(),
  );
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(below, file), 'latin1')]));
}

describe('the package, packed and installed where nothing else is', () => {
  test('brings nothing along and needs nothing of this machine', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([NAME]);
    const { dependencies, scripts, engines } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    expect([dependencies, scripts, engines.node]).toEqual([undefined, undefined, '>=20.19']);
    const texts = contents(inPackage('.'));
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'licenses.md', 'index.js']));
    const home = relative('/', inRoot('.')).replaceAll('\\', '/');
    expect(Object.keys(texts).filter((file) => texts[file]?.includes(home))).toEqual([]);
  });

  test('names the licences of all that is bundled', () => {
    const texts = contents(inPackage('.'));
    const code = Object.keys(texts)
      .filter((file) => file.endsWith('.js'))
      .map((file) => texts[file])
      .join('\n');
    const bundled = [...code.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name);
    expect(bundled).toContain('zod');
    for (const name of new Set(bundled)) expect(texts['licenses.md']).toContain(`## ${name} - `);
  });

  test('the command runs by its name', async () => {
    writeFileSync(join(folder, 'keyboard.json'), KEYBOARD);
    const { code, out, err } = await npm('exec', '--offline', '--', NAME, 'check', '--format', 'json', 'keyboard.json');
    expect([code, err]).toEqual([1, '']);
    const [{ keyboards }] = JSON.parse(out).files;
    expect(keyboards[0].findings.map((one: { code: string }) => one.code)).toContain('no-action');
  });

  test('a program imports it', async () => {
    writeFileSync(join(folder, 'program.js'), PROGRAM);
    const { out, err } = await runProcess(process.execPath, ['program.js'], '', { cwd: folder });
    expect(err).toBe('');
    const { outcome, said, dom } = JSON.parse(out);
    expect([outcome, dom]).toEqual(['stored', 'undefined']);
    expect(said.find(([code]: string[]) => code === 'no-action')).toEqual([
      'no-action',
      expect.stringMatching(/[a-z]/),
      expect.stringMatching(/[а-я]/),
    ]);
  });

  test.each(['Node16', 'NodeNext', 'Bundler'] as const)(
    'a strict program compiles with its types: %s',
    async (resolution) => {
      writeFileSync(join(folder, 'typed.ts'), TYPED);
      const module = resolution === 'Bundler' ? 'ESNext' : resolution;
      const { wrong, read } = await compileStrictly(folder, ['typed.ts'], { module, moduleResolution: resolution });
      expect(wrong).toEqual([]);
      expect(read.some((file) => file.includes(`${NAME}/types/`))).toBe(true);
    },
  );

  test('the MCP server answers by its name', async () => {
    const child = spawn(process.execPath, [inPackage(`${NAME}-mcp.js`)], { cwd: folder });
    const clientInfo = { name: 'test', version: '1' };
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
    const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    child.kill();
    const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    expect(JSON.parse(value).result.serverInfo).toMatchObject({ name: NAME, version });
  });
});

test('the same sources give the same package', async () => {
  const again = join(folder, 'again');
  mkdirSync(again);
  await buildPackage(again);
  const [texts, others] = [contents(again), contents(BUILT)];
  expect(Object.keys(texts)).toEqual(Object.keys(others));
  expect(Object.keys(texts).filter((file) => texts[file] !== others[file])).toEqual([]);
});
