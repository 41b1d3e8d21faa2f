import { describe, expect, it, test } from 'vitest';
import {
  commandForBrowser,
  commandForPrograms,
  type Host,
  mayDownload,
  mayInstallPackages,
  mustRunAgain,
  withoutBrowser,
} from './lib/decide.mjs';

const laptop: Host = { isCi: false, isContainer: false, isRoot: false, isDebian: false, manager: undefined };
const mac: Host = { ...laptop, manager: 'brew' };
const debian: Host = { ...laptop, isDebian: true, manager: 'apt-get' };
const container: Host = { ...debian, isContainer: true, isRoot: true };

test.each<[string, Host, boolean, boolean]>([
  ["a person's machine", laptop, false, false],
  ['a Mac', mac, false, false],
  ["a person's Debian", debian, false, false],
  ["a person's Debian, as root", { ...debian, isRoot: true }, false, false],
  ['a container, as root', container, true, true],
  ['a container, not as root', { ...container, isRoot: false }, true, false],
  ['a container of another system', { ...container, isDebian: false, manager: 'apk' }, true, false],
  ['CI, as root', { ...debian, isCi: true, isRoot: true }, true, true],
  ['CI, not as root', { ...debian, isCi: true }, true, false],
  ['CI on a Mac', { ...mac, isCi: true }, true, false],
])('%s: what may be installed unasked', (_name, host, download, packages) => {
  expect([mayDownload(host), mayInstallPackages(host)]).toEqual([download, packages]);
});

describe('the command that a person is given', () => {
  it.each<[Host, string]>([
    [mac, 'brew install php go'],
    [debian, 'sudo apt-get install -y php-cli golang-go'],
    [{ ...debian, isRoot: true }, 'apt-get install -y php-cli golang-go'],
    [{ ...laptop, manager: 'dnf' }, 'sudo dnf install -y php-cli golang'],
    [{ ...laptop, manager: 'pacman' }, 'sudo pacman -S php go'],
    [{ ...laptop, manager: 'apk', isRoot: true }, 'apk add php go'],
    [{ ...laptop, manager: 'winget' }, 'winget install PHP.PHP.8.4 GoLang.Go'],
    [laptop, 'put php, go on the PATH'],
  ])('%j: %s', (host, command) => {
    expect(commandForPrograms(['php', 'go'], host)).toBe(command);
  });

  it('gets a browser, on Debian with the libraries it needs', () => {
    expect(commandForBrowser(mac)).toBe('npx playwright install chromium');
    expect(commandForBrowser(debian)).toBe('npx playwright install --with-deps chromium');
  });
});

test('without a browser the journeys fail in CI and when asked for, and are left out else', () => {
  expect(withoutBrowser(mac, false)).toBe('skip');
  expect(withoutBrowser(container, false)).toBe('skip');
  expect(withoutBrowser(mac, true)).toBe('fail');
  expect(withoutBrowser({ ...container, isCi: true }, false)).toBe('fail');
});

test('what passed and has not changed runs again in CI and when asked for alone', () => {
  expect(mustRunAgain(mac, false, 'a', 'a')).toBe(false);
  expect(mustRunAgain(mac, false, 'a', 'b')).toBe(true);
  expect(mustRunAgain(mac, false, undefined, 'a')).toBe(true);
  expect(mustRunAgain(mac, true, 'a', 'a')).toBe(true);
  expect(mustRunAgain({ ...mac, isCi: true }, false, 'a', 'a')).toBe(true);
});
