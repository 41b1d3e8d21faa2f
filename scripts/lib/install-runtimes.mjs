import { spawnSync } from 'node:child_process';
import { aptInstall, hasApt } from './apt.mjs';

/** What the tests run generated code with: how to ask whether it is there, and the package of Debian that brings it. */
const runtimes = [
  { program: 'php', args: ['--version'], package: 'php-cli' },
  { program: 'go', args: ['version'], package: 'golang-go' },
  { program: 'python3', args: ['--version'], package: 'python3' },
  { program: 'curl', args: ['--version'], package: 'curl' },
];

const missing = () => runtimes.filter(({ program, args }) => spawnSync(program, args).status !== 0);

/** Installs what is missing where that can be done; the tests of what cannot be had are skipped. */
export function ensureRuntimes() {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (hasApt()) {
    console.log(`Missing: ${wanted.map(({ program }) => program).join(', ')}: apt-get install …`);
    // One at a time: what cannot be had must not keep the others away.
    for (const runtime of wanted) aptInstall([runtime.package]);
  }
  const absent = (hasApt() ? missing() : wanted).map(({ program }) => program);
  if (absent.length > 0)
    console.log(`Without ${absent.join(', ')}: the tests that run generated code with it are skipped.`);
}
