import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { NOT_IN_FIREFOX } from './e2e/not-in-firefox.ts';
import { findBrowser } from './scripts/lib/find-browser.mjs';

// `npm test` names a free port and has built just before; alone, a server that already runs is welcome.
const ownPort = process.env.E2E_PORT;
const port = Number(ownPort ?? 4188);
const address = `http://127.0.0.1:${port}`;
const vite = 'node node_modules/vite/bin/vite.js';
const serve = `${vite} preview --host 127.0.0.1 --port ${port} --strictPort`;
const executablePath = findBrowser();
// `npm test` names it where it is there; `npm run soak` asks for all journeys in it.
const firefoxPath = process.env.FIREFOX_PATH;
const inFirefox = process.env.FIREFOX === 'all' ? { grepInvert: NOT_IN_FIREFOX } : { testMatch: 'firefox.spec.ts' };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // A second try on a busy machine, and npm test says which needed one: that is something to look into.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // Generous: a machine may be busy with more than these tests.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // What cannot be done by then never can: a long journey would wait for all of its own time.
    actionTimeout: 30_000,
    // Every test sees the build as it is; e2e/offline.spec.ts alone lets the worker in.
    serviceWorkers: 'block',
    // A trace of each test costs a third of the time: TRACE=1 records them for those that fail.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: 'firefox.spec.ts' },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            ...inFirefox,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              permissions: [],
              serviceWorkers: 'allow' as const,
              launchOptions: {
                executablePath: firefoxPath,
                firefoxUserPrefs: {
                  // The clipboard without a question, as Chromium's permissions give it.
                  'dom.events.testing.asyncClipboard': true,
                  // A mouse, which points and hovers: without a window it knows of none.
                  'ui.primaryPointerCapabilities': 6,
                  'ui.allPointerCapabilities': 6,
                  // The list of downloads would take the focus from the page, and Enter would press nothing there.
                  'browser.download.alwaysOpenPanel': false,
                },
              },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: existsSync('dist/index.html') ? serve : `${vite} build && ${serve}`,
    url: address,
    reuseExistingServer: !process.env.CI && ownPort === undefined,
  },
});
