import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { QUIET } from '../app/features/offline/when-quiet.ts';
import headers from '../headers.json' with { type: 'json' };
import { writeServiceWorker } from '../scripts/lib/service-worker.ts';
import { test as base, Designer, expect } from './fixtures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const FOLDER = '/designer/';

/** Gives the folder of the next build. */
type BuildNext = () => Promise<string>;

/** A host that serves the page from a folder, can be given a newer build, and can be cut off. */
export class Site {
  /** What was asked for and is not there: parts of an older build. */
  readonly missing: string[] = [];
  private build = 'dist';
  private port = 0;
  private readonly server: Server;

  private constructor(private readonly buildNext: BuildNext) {
    this.server = createServer(({ url = '' }, response) => {
      const path = new URL(url, 'http://site').pathname;
      const file = path === FOLDER ? 'index.html' : path.slice(FOLDER.length);
      try {
        if (!path.startsWith(FOLDER)) throw new Error('Outside');
        const body = readFileSync(join(this.build, file));
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
      } catch {
        this.missing.push(path);
        response.writeHead(404).end();
      }
    });
  }

  static async open(buildNext: BuildNext): Promise<Site> {
    const site = new Site(buildNext);
    await site.plugIn();
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${FOLDER}`;
  }

  async plugIn(): Promise<void> {
    await new Promise<void>((ready) => this.server.listen(this.port, '127.0.0.1', ready));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    await new Promise((closed) => {
      this.server.close(closed);
      this.server.closeAllConnections();
    });
  }

  /** Puts the next build in the place of the one before. */
  async deployNext(): Promise<void> {
    this.build = await this.buildNext();
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.cut();
  }
}

/** Makes a build in which every part has got another name and the page is marked; gives its folder. */
async function makeNext(): Promise<string> {
  const mark = 'second';
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync('dist', folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const hashes = assets.flatMap((name) => /-([\w-]{8})\.\w+$/.exec(name)?.[1] ?? []);
  const renamed = new RegExp(`-(${hashes.join('|')})(?=\\.(?:js|css))`, 'g');
  const rename = (text: string) =>
    text.replace(renamed, (_, hash: string) => `-${[...hash].reverse().join('').replace(/-/g, '_')}${mark}`);
  for (const file of ['index.html', ...assets.map((name) => join('assets', name))]) {
    writeFileSync(join(folder, file), rename(readFileSync(join(folder, file), 'utf8')));
    renameSync(join(folder, file), join(folder, rename(file)));
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace('<meta ', `<meta name="build" content="${mark}" />\n<meta `));
  await writeServiceWorker(folder);
  return folder;
}

/** What the page takes for quiet here, in milliseconds. */
const SOON = 100;

/**
 * `designer` is the page of that host, open and kept by the browser. What it waits for before it counts as loaded is proven
 * in when-quiet.test.ts; these journeys would spend most of their time on it.
 */
export const test = base.extend<{ readonly site: Site }, { readonly buildNext: BuildNext }>({
  context: async ({ context }, use) => {
    await context.addInitScript(
      ([quiet, soon]) => {
        const later = window.setTimeout.bind(window);
        const sooner = (handler: TimerHandler, time?: number, ...rest: unknown[]) =>
          later(handler, time === quiet ? soon : time, ...rest);
        Object.assign(window, { setTimeout: sooner });
      },
      [QUIET, SOON] as const,
    );
    await use(context);
  },
  buildNext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => {
      let made: Promise<string> | undefined;
      await use(() => {
        made ??= makeNext();
        return made;
      });
      if (made) rmSync(await made, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ buildNext }, use) => {
    const site = await Site.open(buildNext);
    await use(site);
    await site.close();
  },
  designer: async ({ page, site }, use) => {
    await page.goto(site.address);
    const designer = new Designer(page);
    await expect(designer.canvas).toBeVisible();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await use(designer);
  },
});

export { expect };
