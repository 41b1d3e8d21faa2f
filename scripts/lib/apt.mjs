import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program to its end, without a terminal to ask; what it said last is shown when it fails. */
export function succeeds(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) {
    const said = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim().split('\n').slice(-3).join('\n  ');
    console.log(`  ${command} ${args.slice(0, 3).join(' ')} failed: ${said}`);
  }
  return result.status === 0;
}

// A dead line or another apt must not hold up the tests for long.
const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'];
let updated = false;

/** Installs packages; the lists of what there is are fetched once. */
export function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) updated = succeeds('apt-get', ['update', ...patience], env);
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages, ...patience], env);
}
