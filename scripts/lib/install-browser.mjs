import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, succeeds } from './apt.mjs';
import { mayDownload, mayInstallPackages } from './decide.mjs';
import { findBrowsers, findFirefox, versionOf } from './find-browser.mjs';
import { inRoot } from './root.mjs';

const fonts = ['fonts-noto-core', 'fonts-noto-color-emoji'];

function startingBrowser() {
  for (const file of findBrowsers()) {
    const version = versionOf(file);
    if (version) return { file, version };
    console.log(`  ${file} is there but does not start: passed over.`);
  }
  return undefined;
}

/** Each way to get a browser, tried in turn until one starts. Ubuntu has no package of the headless shell. */
function* installations(host) {
  if (!mayDownload(host)) return;
  console.log('No Chromium found: npx playwright install chromium …');
  yield succeeds(process.execPath, [inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
  if (!mayInstallPackages(host)) return;
  console.log('Still none: apt-get install chromium …');
  yield aptInstall(['chromium-headless-shell', 'chromium', ...fonts]);
  yield aptInstall(['chromium', ...fonts]);
}

/** A browser that starts, installed if there is none and it may be; undefined if none can be had. */
export function ensureBrowser(host) {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) console.log(`CHROMIUM_PATH names no file (${wanted}): looking elsewhere.`);
  let browser = startingBrowser();
  if (browser) return browser;
  for (const installed of installations(host)) {
    browser = installed ? startingBrowser() : undefined;
    if (browser) break;
  }
  return browser;
}

/** Debian's Firefox, installed if it may be; undefined where there is none that starts. Without it three journeys are left out. */
export function ensureFirefox(host) {
  if (!findFirefox() && mayInstallPackages(host)) {
    console.log('No Firefox found: apt-get install firefox-esr …');
    aptInstall(['firefox-esr']);
  }
  const file = findFirefox();
  const version = file && versionOf(file);
  return version ? { file, version } : undefined;
}

/** The layout tests compare text widths to the pixel, which holds only with the fonts they were measured with. */
export function ensureFonts(host) {
  const listed = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '';
  const families = new Set(listed.split(/[\n,]/).map((family) => family.trim()));
  if (families.has('Noto Sans') && families.has('Noto Color Emoji')) return;
  if (mayInstallPackages(host)) {
    console.log('The Noto fonts are missing: apt-get install …');
    if (aptInstall(fonts)) return;
  }
  console.log(`Without the Noto fonts the layout tests compare less (Debian: apt-get install ${fonts.join(' ')}).`);
}
