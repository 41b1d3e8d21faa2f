// What `npm test` does about what it does not find: pure functions of a host (host.mjs).

/** Whether a browser may be downloaded: on a person's machine nothing is installed unasked. */
export function mayDownload({ isCi, isContainer }) {
  return isCi || isContainer;
}

/** Whether packages of the system may be installed. Never with sudo: that could ask for a password. */
export function mayInstallPackages(host) {
  return mayDownload(host) && host.isRoot && host.isDebian;
}

const debian = { php: 'php-cli', go: 'golang-go', nginx: 'nginx-light' };

/** How each package manager installs, and the packages that are not called like their program. */
const managers = {
  'apt-get': { install: 'apt-get install -y', system: true, packages: debian },
  dnf: { install: 'dnf install -y', system: true, packages: { php: 'php-cli', go: 'golang' } },
  pacman: { install: 'pacman -S', system: true, packages: { python3: 'python' } },
  apk: { install: 'apk add', system: true, packages: {} },
  brew: { install: 'brew install', packages: { python3: 'python' } },
  winget: {
    install: 'winget install',
    packages: {
      php: 'PHP.PHP.8.4',
      go: 'GoLang.Go',
      python3: 'Python.Python.3.13',
      curl: 'cURL.cURL',
      nginx: 'nginxinc.nginx',
    },
  },
};

/** The package of Debian that brings a program. */
export function debianPackage(program) {
  return debian[program] ?? program;
}

/** The one line that installs these programs, to be run by a person. */
export function commandForPrograms(programs, { manager, isRoot }) {
  const known = managers[manager];
  if (!known) return `put ${programs.join(', ')} on the PATH`;
  const packages = programs.map((program) => known.packages[program] ?? program);
  return `${known.system && !isRoot ? 'sudo ' : ''}${known.install} ${packages.join(' ')}`;
}

/** The one line that gets a browser, to be run by a person. What it needs of the system comes along where it can. */
export function commandForBrowser({ isDebian }) {
  return `npx playwright install ${isDebian ? '--with-deps ' : ''}chromium`;
}

/** What becomes of a step without its browser. Only a run of everything on a person's machine does without it. */
export function withoutBrowser({ isCi }, isNamed) {
  return isCi || isNamed ? 'fail' : 'skip';
}

/** Whether what passed with the fingerprint `passed` must run again. */
export function mustRunAgain({ isCi }, isNamed, passed, fingerprint) {
  return isCi || isNamed || passed !== fingerprint;
}
