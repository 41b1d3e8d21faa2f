// npm run soak: the proofs that take long, kept out of npm test. SOAK=1 does three things:
// - a property is tried with chances that are new each time, 3,000 times instead of 100 (app/testing/properties.ts);
// - a test that says `soak(200, 5_000)` (app/core/testdata/soak.ts) tries 5,000 times instead of 200;
// - files named *.soak.test.ts run at all (vitest.config.ts).
// Only such files are run, those of e2e/ on a fresh build, then all journeys in Firefox where it is there.
// npm run soak -- rules: of the files those whose path holds "rules". npm run soak -- firefox: Firefox alone.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { findFirefox } from './lib/find-browser.mjs';
import { freePort } from './lib/free-port.mjs';
import { inRoot, root } from './lib/root.mjs';

const [part = ''] = process.argv.slice(2);
const isLong = (file) => /\.soak\.test\.tsx?$/.test(file) || readFileSync(inRoot(file), 'utf8').includes('soak(');
const listFiles = (folder, ending) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && file.includes(part) && isLong(file));
const files = ['app', 'scripts'].flatMap((folder) => listFiles(folder, /\.test\.tsx?$/));
const journeys = listFiles('e2e', /\.spec\.ts$/);
const firefox = part === '' || part === 'firefox' ? findFirefox() : undefined;
if (files.length + journeys.length === 0 && !firefox) {
  console.error(`No test with "${part}" in its path has a long form.`);
  process.exit(2);
}
// Slow is no failure here: a step may take minutes.
const args = ['run', '--allowOnly=false', '--testTimeout=1800000', '--reporter=verbose', ...files];
const runAll = (program, programArgs, own = { SOAK: '1' }) => {
  const env = { ...process.env, E2E_PORT: String(port), ...own };
  const { status } = spawnSync(process.execPath, [inRoot(program), ...programArgs], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
};
const port = await freePort(4188);
if (files.length > 0) runAll('node_modules/vitest/vitest.mjs', args);
if (journeys.length > 0 || firefox) runAll('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
const playwright = 'node_modules/@playwright/test/cli.js';
if (journeys.length > 0) runAll(playwright, ['test', '--project=chromium', ...journeys]);
// What takes long there takes no longer: it is every journey once.
if (firefox) runAll(playwright, ['test', '--project=firefox'], { FIREFOX_PATH: firefox, FIREFOX: 'all' });
else if (part === '') console.log('Not run: Firefox, there is no Firefox ESR (Debian: apt-get install firefox-esr)');
