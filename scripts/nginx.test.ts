import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import headers from '../headers.json' with { type: 'json' };
import { freePort } from './lib/free-port.mjs';
import { nginxConfig } from './lib/nginx.mjs';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!hasNginx)('the configuration of nginx', () => {
  // Readable by anyone: the server runs as nobody where it is started by root.
  const folder = mkdtempSync(join(tmpdir(), 'nginx $1 "quoted"-'));
  const script = `export const text = '${'A long text. '.repeat(200)}';`;
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    const built = join(folder, 'dist');
    mkdirSync(join(built, 'assets'), { recursive: true });
    mkdirSync(join(built, 'rules'));
    writeFileSync(join(built, 'index.html'), '<!doctype html><title>Designer</title>');
    writeFileSync(join(built, 'rules/index.html'), '<!doctype html><title>Rules</title>');
    writeFileSync(join(built, 'sw.js'), 'self.onfetch = () => {};');
    writeFileSync(join(built, 'manifest.webmanifest'), '{}');
    writeFileSync(join(built, 'assets/page-1.js'), script);
    const port = await freePort(18_080);
    const config = join(folder, 'nginx.conf');
    writeFileSync(config, nginxConfig({ root: built, port }));
    const isRoot = process.getuid?.() === 0;
    const asNobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    server = spawn('nginx', ['-c', config, '-g', 'daemon off;'], { ...asNobody, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr?.on('data', (text) => {
      said += text;
    });
    let hasEnded = false;
    server.once('exit', () => {
      hasEnded = true;
    });
    address = `http://127.0.0.1:${port}`;
    const ask = async () => {
      if (hasEnded) throw new Error(said);
      await fetch(address);
    };
    await vi.waitFor(ask, { timeout: 20_000 });
  });
  afterAll(() => {
    server?.kill();
    rmSync(folder, { recursive: true });
  });

  test.each(['/', '/index.html', '/sw.js', '/assets/page-1.js', '/rules/', '/nothing.js'])(
    '%s comes with every header of headers.json',
    async (path) => {
      const answer = await fetch(address + path);
      const got = Object.fromEntries(Object.keys(headers).map((name) => [name, answer.headers.get(name)]));
      expect(got).toEqual(headers);
      expect(answer.headers.get('server')).toBe('nginx');
    },
  );

  test('only files with a hash in their names are kept', async () => {
    const kept = async (path: string) => (await fetch(address + path)).headers.get('cache-control');
    expect(await kept('/assets/page-1.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/sw.js')).toBe('no-cache');
    expect(await kept('/')).toBe('no-cache');
  });

  test('files have their types, texts are packed, what is not there is not found', async () => {
    const type = async (path: string) => (await fetch(address + path)).headers.get('content-type');
    expect(await type('/')).toBe('text/html; charset=utf-8');
    expect(await type('/assets/page-1.js')).toBe('text/javascript; charset=utf-8');
    expect(await type('/manifest.webmanifest')).toMatch('application/manifest+json');
    const packed = await fetch(`${address}/assets/page-1.js`);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(script);
    expect((await fetch(`${address}/assets/none.js`)).status).toBe(404);
  });
});
