import { expect, test } from 'vitest';
import { isGlob, splitGlob } from './glob.ts';

test.each<[string, string, string, boolean]>([
  ['*.json', '', 'a.json', true],
  ['*.json', '', 'a/b.json', false],
  ['**/*.json', '', 'a/b/c.json', true],
  ['**/*.json', '', 'c.json', true],
  ['src/**/*.php', 'src', 'src/a/b.php', true],
  ['src/**/*.php', 'src', 'lib/a.php', false],
  ['src/**', 'src', 'src/a/b.php', true],
  ['src/?.js', 'src', 'src/a.js', true],
  ['src/?.js', 'src', 'src/ab.js', false],
  ['src/*.{js,ts}', 'src', 'src/a.ts', true],
  ['src/*.{js,ts}', 'src', 'src/a.py', false],
  ['{a,b}/*.{js,ts}', '', 'b/x.js', true],
  ['{a,b/c}/*.js', '', 'b/c/x.js', true],
  ['./src/*.js', './src', './src/x.js', true],
  ['../*.js', '..', '../x.js', true],
  ['/*.js', '/', '/x.js', true],
  ['/srv/*.js', '/srv', '/srv/x.js', true],
  ['a/**/b/**/c.js', 'a', 'a/x/b/y/z/c.js', true],
  ['a.c*', '', 'abc', false],
])('%s looks in %j for %s: %j', (pattern, base, path, expected) => {
  const glob = splitGlob(pattern);
  expect([glob.base, glob.matches(path)]).toEqual([base, expected]);
});

test('no pattern takes long', () => {
  expect(splitGlob(`${'*a'.repeat(200)}b`).matches('a'.repeat(5_000))).toBe(false);
});

test.each<[string, boolean]>([
  ['a.json', false],
  ['a{b}.json', false],
  ['a{b,c}.json', true],
  ['a?.json', true],
])('%s is a pattern: %j', (path, expected) => {
  expect(isGlob(path)).toBe(expected);
});
