import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './root.mjs';

/** Whether packages can be installed: root on Debian or Ubuntu. */
export function hasApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Runs a program to its end; what it said last is shown when it fails. */
export function succeeds(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...process.env, ...env },
  });
  if (result.status !== 0) {
    const said = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim().split('\n').slice(-3).join('\n  ');
    console.log(`  ${command} ${args.slice(0, 3).join(' ')} failed: ${said}`);
  }
  return result.status === 0;
}

let updated = false;

/** Installs packages; the lists of what there is are fetched once. */
export function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) updated = succeeds('apt-get', ['update'], env);
  return succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env);
}
