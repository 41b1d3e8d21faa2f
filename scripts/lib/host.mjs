import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program on the PATH, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find((file) => existsSync(file));
}

const managers = ['apt-get', 'dnf', 'pacman', 'apk', 'brew', 'winget'];

/** What decides whether something may be installed here, and how: see decide.mjs. */
export function readHost() {
  return {
    isCi: Boolean(process.env.CI) && process.env.CI !== 'false',
    // A Linux that somebody works at has booted systemd; a container starts one program.
    isContainer: process.platform === 'linux' && !existsSync('/run/systemd/system'),
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/debian_version'),
    manager: managers.find(onPath),
  };
}
