import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import { cutChangelog, differentFiles, hashFiles, nextVersion, setVersion } from './lib/release.mjs';

describe('the next version', () => {
  test.each([
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.9.9', 'major', '1.0.0'],
    ['0.9.0', '0.10.0', '0.10.0'],
  ])('of %s by %s is %s', (present, wanted, next) => expect(nextVersion(present, wanted)).toBe(next));

  test.each([
    ['1.2.3', '1.2.3', 'not higher'],
    ['1.10.0', '1.9.0', 'not higher'],
    ['1.2.3', 'huge', 'none of major, minor, patch'],
    ['1.2.3', '1.3', 'none of major, minor, patch'],
    ['1.2.3', 'constructor', 'none of major, minor, patch'],
  ])('of %s is not %s', (present, wanted, why) => expect(() => nextVersion(present, wanted)).toThrow(why));
});

describe('the changelog', () => {
  const LOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-01\n\n- The first.\n';

  test('gives what is unreleased to the version', () => {
    const { text, notes } = cutChangelog(LOG, '0.2.0', '2026-02-03');
    expect(text).toBe(LOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n'));
    expect(notes).toBe('### Added\n\n- A thing.');
  });

  test('a version must have something to tell, and is told of once', () => {
    const { text } = cutChangelog(LOG, '0.2.0', '2026-02-03');
    expect(() => cutChangelog(text, '0.3.0', '2026-02-03')).toThrow('nothing new');
    expect(() => cutChangelog(LOG, '0.1.0', '2026-02-03')).toThrow('already tells of 0.1.0');
    expect(() => cutChangelog('# Changelog\n', '0.2.0', '2026-02-03')).toThrow('no "## [Unreleased]"');
  });
});

test('a version is set in both files of the package, and nothing else changes', () => {
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  const next = JSON.parse(setVersion(text, '99.9.9'));
  expect([next.version, next.packages[''].version]).toEqual(['99.9.9', '99.9.9']);
  const root = { ...lock.packages[''], version: '99.9.9' };
  expect(next).toEqual({ ...lock, version: '99.9.9', packages: { ...lock.packages, '': root } });
  expect(setVersion('{\n  "version": "1.0.0"\n}\n', '1.0.1')).toBe('{\n  "version": "1.0.1"\n}\n');
});

test('two builds are the same when every file is', () => {
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const folder of ['a/deep', 'b']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'a/deep/one.js'), '1');
  writeFileSync(join(root, 'b/two.js'), '2');
  const first = hashFiles(root, ['a', 'b']);
  expect([...first.keys()]).toEqual(['a/deep/one.js', 'b/two.js']);
  expect(differentFiles(first, hashFiles(root, ['a', 'b']))).toEqual([]);
  writeFileSync(join(root, 'b/two.js'), '3');
  writeFileSync(join(root, 'b/three.js'), '3');
  expect(differentFiles(first, hashFiles(root, ['a', 'b']))).toEqual(['b/two.js', 'b/three.js']);
  rmSync(root, { recursive: true });
});
