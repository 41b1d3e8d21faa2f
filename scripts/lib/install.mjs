import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what the lock file names. npm writes its own record of an install as the last thing it
 * does, so an interrupted install has none. Optional packages are those of other platforms: they may be absent.
 */
function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** Installs the dependencies of the lock file if they are missing or have changed; ends the process if that fails. */
export function ensureInstalled() {
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'));
  if (isInstalled(packagesOf(inRoot('package-lock.json')), installed)) return;

  console.log(installed ? 'The lock file has changed: running npm ci …' : 'Installing the dependencies: npm ci …');
  const started = performance.now();
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--no-progress', '--loglevel=error'];
  // npm is a .cmd file on Windows, which only a shell can start. NODE_ENV=production would leave the tools out.
  const npm = spawnSync('npm', [...args, '--include=dev'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(npm.stdout ?? '', npm.stderr ?? '', npm.error?.message ?? '');
    console.error('npm ci failed: see above. Check the connection to the npm registry and run the command again.');
    process.exit(1);
  }
  console.log(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}
