import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The version that `wanted` (major, minor, patch or a version of its own, which must be higher) makes of the present one. */
export function nextVersion(present, wanted) {
  const [, ...numbers] = VERSION.exec(present) ?? [];
  const [major, minor, patch] = numbers.map(Number);
  const steps = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  };
  if (Object.hasOwn(steps, wanted)) return steps[wanted];
  if (!VERSION.test(wanted))
    throw new Error(`"${wanted}" is none of major, minor, patch and no version such as 1.2.3.`);
  if (!isHigher(wanted, present)) throw new Error(`${wanted} is not higher than ${present}.`);
  return wanted;
}

function isHigher(a, b) {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const i = x.findIndex((number, at) => number !== y[at]);
  return i >= 0 && x[i] > y[i];
}

const UNRELEASED = '## [Unreleased]';

/** The changelog with what is unreleased under the new version, and what stands there: the notes of the release. */
export function cutChangelog(text, version, date) {
  const from = text.indexOf(UNRELEASED);
  if (from < 0) throw new Error(`CHANGELOG.md has no "${UNRELEASED}".`);
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md already tells of ${version}.`);
  const after = from + UNRELEASED.length;
  const next = text.indexOf('\n## ', after);
  const notes = text.slice(after, next < 0 ? undefined : next).trim();
  if (notes === '') throw new Error('CHANGELOG.md tells of nothing new: write what has changed first.');
  return { text: `${text.slice(0, after)}\n\n## [${version}] - ${date}${text.slice(after)}`, notes };
}

/** package.json or package-lock.json with another version of the project; all else stays as it is laid out. */
export function setVersion(json, version) {
  const { version: present, packages } = JSON.parse(json);
  const times = packages ? 2 : 1;
  const parts = json.split(`"version": "${present}"`);
  if (parts.length <= times) throw new Error('The version was not found where it should stand.');
  return [parts.slice(0, times + 1).join(`"version": "${version}"`), ...parts.slice(times + 1)].join(
    `"version": "${present}"`,
  );
}

/** The SHA-256 of every file below these folders, by its path from `root`. */
export function hashFiles(root, folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex');
  return new Map(files.sort().map((file) => [file, hash(file)]));
}

/** The files that two builds do not have, or do not have alike. */
export function differentFiles(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}
