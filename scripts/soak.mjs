// npm run soak: the proofs that take long, kept out of npm test. SOAK=1 does two things:
// - a test that says `soak(200, 5_000)` (app/core/testdata/soak.ts) tries 5,000 times instead of 200;
// - files named *.soak.test.ts run at all (vitest.config.ts).
// Only such files are run. npm run soak -- rules: of them those whose path holds "rules".
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot, root } from './lib/root.mjs';

const [part = ''] = process.argv.slice(2);
const isLong = (file) => /\.soak\.test\.tsx?$/.test(file) || readFileSync(inRoot(file), 'utf8').includes('soak(');
const files = readdirSync(inRoot('app'), { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && file.includes(part) && isLong(file));
if (files.length === 0) {
  console.error(`No test with "${part}" in its path has a long form.`);
  process.exit(2);
}
// Slow is no failure here: a step may take minutes.
const args = ['run', '--allowOnly=false', '--testTimeout=1800000', '--reporter=verbose', ...files];
const { status } = spawnSync(process.execPath, [inRoot('node_modules/vitest/vitest.mjs'), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SOAK: '1' },
});
process.exit(status ?? 1);
