// npm run release -- minor: the next version in package.json and CHANGELOG.md, built twice to the same bytes, committed and tagged.
// npm run release -- 1.2.3 --dry-run: does and says the same, and changes nothing but the build.
import './lib/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { cutChangelog, differentFiles, hashFiles, nextVersion, setVersion } from './lib/release.mjs';
import { inRoot, root } from './lib/root.mjs';

const BUILT = ['dist', 'dist-package'];
const args = process.argv.slice(2);
const isDry = args.includes('--dry-run');
const [wanted, ...more] = args.filter((arg) => arg !== '--dry-run');

function stop(why, code = 1) {
  console.error(why);
  process.exit(code);
}

function run(command, ...rest) {
  const { status, stdout, stderr } = spawnSync(command, rest, { cwd: root, encoding: 'utf8' });
  if (status !== 0) stop(`${command} ${rest.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
}

if (wanted === undefined || more.length > 0)
  stop('Say which: npm run release -- major|minor|patch|1.2.3 [--dry-run]', 2);
ensureInstalled();

const read = (file) => readFileSync(inRoot(file), 'utf8');
const changed = new Map();
let version = '';
let notes = '';
try {
  version = nextVersion(JSON.parse(read('package.json')).version, wanted);
  const log = cutChangelog(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  notes = log.notes;
  changed.set('CHANGELOG.md', log.text);
  for (const file of ['package.json', 'package-lock.json']) changed.set(file, setVersion(read(file), version));
} catch (error) {
  stop(error.message);
}
const tag = `v${version}`;
if (!isDry) {
  if (run('git', 'status', '--porcelain') !== '')
    stop('There are changes that are not committed. Commit or undo them first.');
  if (run('git', 'branch', '--show-current') !== 'main') stop('A release is made on main.');
}
if (run('git', 'tag', '--list', tag) !== '') stop(`There is a tag ${tag} already.`);

/** What is built says its version, so it is built with the new one; everything goes back if it cannot be released. */
const before = new Map([...changed.keys()].map((file) => [file, read(file)]));
const write = (files) => {
  for (const [file, text] of files) writeFileSync(inRoot(file), text);
};
const build = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('scripts/build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return hashFiles(root, BUILT);
};
write(changed);
let files;
try {
  console.log(`Building ${version}, twice …`);
  files = build();
  const different = differentFiles(files, build());
  if (different.length > 0) throw new Error(`Two builds differ in ${different.join(', ')}.`);
} catch (error) {
  write(before);
  stop(error.message);
}
if (isDry) write(before);
else {
  run('git', 'commit', '--quiet', '--message', `chore: release ${version}`, '--', ...changed.keys());
  run('git', 'tag', '--annotate', tag, '--cleanup=whitespace', '--message', `${version}\n\n${notes}`);
}
writeFileSync(inRoot('dist/SHA256SUMS'), [...files].map(([file, hash]) => `${hash}  ${file}\n`).join(''));
console.log(`${files.size} files, the same twice; their sums are in dist/SHA256SUMS.\n\n${notes}\n`);
console.log(
  isDry ? `Nothing was changed. Without --dry-run this would be ${tag}.` : `Tagged ${tag}: git push --follow-tags`,
);
