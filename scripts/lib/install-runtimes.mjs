import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { commandForPrograms, debianPackage, mayInstallPackages } from './decide.mjs';
import { findBrowser } from './find-browser.mjs';

/** What the tests run generated code with: how to ask whether it is there. */
const runtimes = { php: '--version', go: 'version', python3: '--version', curl: '--version' };
/** The same for all that tests start, the web server of the image included. */
const questions = { ...runtimes, nginx: '-v' };

/** The first line of what a program says of its version, or undefined if it does not start. */
function askVersion(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Installs what is missing where that may be done, and gives what then is missing still. */
function install(programs, host) {
  const missing = () => programs.filter((program) => askVersion(program, [questions[program]]) === undefined);
  const wanted = missing();
  if (wanted.length === 0 || !mayInstallPackages(host)) return wanted;
  console.log(`Missing: ${wanted.join(', ')}: apt-get install …`);
  // One at a time: what cannot be had must not keep the others away.
  for (const program of wanted) aptInstall([debianPackage(program)]);
  return missing();
}

/**
 * Makes sure of these programs. What is said of those that cannot be had, or undefined: the tests that run generated
 * code with them are skipped.
 */
export function ensureRuntimes(host, programs = Object.keys(runtimes)) {
  const absent = install(programs, host);
  if (absent.length === 0) return undefined;
  return `there is no ${absent.join(', no ')}; to have it: ${commandForPrograms(absent, host)}`;
}

/** The versions of everything that the tests of generated code run it with: another one is another result. */
export function runtimeVersions() {
  const asked = Object.entries({ ...runtimes, openssl: 'version', pwsh: '--version' });
  const versions = asked.map(([program, flag]) => `${program}: ${askVersion(program, [flag])}`);
  const requests = askVersion('python3', ['-c', 'import requests; print(requests.__version__)']);
  const browser = findBrowser();
  const built = browser && `${browser} of ${statSync(browser).mtimeMs}`;
  return [`node: ${process.version}`, ...versions, `requests: ${requests}`, `browser: ${built}`];
}
