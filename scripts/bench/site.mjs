import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from '../lib/find-browser.mjs';
import { inRoot } from '../lib/root.mjs';

const OUT = 'node_modules/.cache/bench';
let opened = null;

/** The page as it is published, a browser, and drafts to open it with: made once for all benches that need it. */
export function openSite() {
  opened ??= open();
  return opened;
}

/** Ends what was opened, so that the program can. */
export async function closeSite() {
  const site = await opened;
  await site?.browser.close();
  await site?.server.close();
}

async function open() {
  const { module } = await runnerImport('./scripts/bench/draft.ts', { configFile: false, logLevel: 'error' });
  // Whoever has imported TypeScript through Vite is in development from then on, and so would be the React of this build.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  // Whatever port is free: another bench may be running.
  const server = await preview({
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 4180 },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return { browser, server, url: server.resolvedUrls?.local[0], folder: inRoot(OUT), draftOf: module.draftOf };
}

/** A page of its own in a browser that has kept this draft, on a processor so many times slower. */
export async function openPage(browser, { slower = 1, draft } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    bypassCSP: true,
    // What it downloads in the background is no part of an interaction.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (draft !== undefined)
    await page.addInitScript((text) => {
      if (localStorage.getItem('bench') === null) localStorage.setItem('kd.draft', text);
      localStorage.setItem('bench', 'opened');
    }, draft);
  const session = await context.newCDPSession(page);
  if (slower !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, session, close: () => context.close() };
}
