import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { onPath } from './host.mjs';

/** The browser that Playwright downloaded for itself; it is there only after `playwright install`. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Every Chromium of this machine, the preferred one first. The headless shell runs the tests a third faster. */
export function findBrowsers() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    onPath('google-chrome'),
    playwrightsOwn(),
  ];
  return candidates.filter((file) => file && existsSync(file));
}

/** The Chromium to test with, or undefined if there is none. */
export function findBrowser() {
  return findBrowsers()[0];
}

/** The Firefox that the tests can drive: Debian's ESR. Ubuntu's is a snap's stub, and newer ones want a newer Playwright. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'].find((file) => file && existsSync(file));
}

/** What `--version` says, or undefined if the file does not start (a snap's stub, a missing system library). */
export function versionOf(file) {
  const result = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return result.status === 0 ? result.stdout.trim().split('\n').at(-1) : undefined;
}
