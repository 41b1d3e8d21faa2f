import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../edit-file.ts';
import { run } from '../testing/run.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fix-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const WRONG = '{"DIALOG_ID":5,"MESSAGE":"Hi","KEYBOARD":[{"TEXT":"A","LINK":"/","WIDTH":"x"}]}\r\n';
const RIGHT = '{"DIALOG_ID":5,"MESSAGE":"Hi","KEYBOARD":[{"TEXT":"A","LINK":"/"}]}\r\n';

test('a file is fixed in its place, with its mark, its line ends and its rights', async () => {
  await writeFile(file('a.json'), `\ufeff${WRONG}`);
  await chmod(file('a.json'), 0o640);
  const { code, out, err } = await run(['fix', 'a.json'], '', { folder });
  expect(await readFile(file('a.json'), 'utf8')).toBe(`\ufeff${RIGHT}`);
  expect((await stat(file('a.json'))).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['a.json']);
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/^a\.json:1:\d+: fixed wrong-width: .+\na\.json: 1 fixed, 0 left\.\n$/);
});

test('a dry run shows the diff, covers secrets and writes nothing', async () => {
  const token = 'k3y9q7r2m5t8w1z4';
  const text = `// https://example.bitrix24.com/rest/1/${token}/\ncall('im.message.add', { DIALOG_ID: 5, MESSAGE: 'Hi', KEYBOARD: [\n  { TEXT: 'A', LINK: '/', WIDTH: 'x' },\n] })\n`;
  await writeFile(file('a.js'), text);
  const { code, out } = await run(['fix', '--dry-run', 'a.js'], '', { folder });
  expect(code).toBe(0);
  expect(out).toContain("-  { TEXT: 'A', LINK: '/', WIDTH: 'x' },\n+  { TEXT: 'A', LINK: '/' },\n");
  expect(out).toContain('/rest/1/xxxxxxxxxxxxxxxx/');
  expect(out).not.toContain(token);
  expect(await readFile(file('a.js'), 'utf8')).toBe(text);
});

test('the standard input goes to the output, its mark too', async () => {
  const { code, out, err } = await run(['fix', '-'], WRONG);
  expect([code, out]).toEqual([0, RIGHT]);
  expect((await run(['fix', '-'], `\ufeff${WRONG}`)).out).toBe(`\ufeff${RIGHT}`);
  expect(err).toContain('-: 1 fixed, 0 left.');
});

test('what a link leads to is written, and said', async () => {
  await writeFile(file('a.json'), WRONG);
  await symlink('a.json', file('link.json'));
  const { err } = await run(['fix', 'link.json'], '', { folder });
  expect((await lstat(file('link.json'))).isSymbolicLink()).toBe(true);
  expect(await readFile(file('a.json'), 'utf8')).toBe(RIGHT);
  expect(err).toContain('link.json is a link: ');
});

test('an error that is left is told with its reason, in the language that was asked for', async () => {
  const text = '[{"TEXT":"A","ACTION":"JUMP","ACTION_VALUE":"a"},{"TYPE":"NEWLINE"},{"TEXT":"B","LINK":"/"}]';
  const { code, out, err } = await run(['fix', '--lang', 'ru', '-'], text);
  expect([code, out]).toEqual([1, text]);
  expect(err).toMatch(/-:1:\d+: left action-unknown \(error\): .*[а-я].* \(a person has to decide\)\n/);
});

test('only what was asked for is fixed', async () => {
  const { out } = await run(
    ['fix', '-', '--only', 'wrong-width', '--only', 'low-contrast'],
    WRONG.replace('"TEXT"', '"text"'),
  );
  expect(out).toBe(RIGHT.replace('"TEXT"', '"text"'));
});

test.each([
  [['fix'], 'Name a file'],
  [['fix', 'none.json'], 'none.json cannot be read: there is no such file'],
  [['fix', '-', '--method', 'x'], '--method x: there is no such method'],
])('%j is not understood', async (args, said) => {
  const { code, out, err } = await run(args, '', { folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

test('a file that was changed meanwhile is not written', async () => {
  await writeFile(file('a.json'), 'new');
  await expect(replaceFile('a.json', 'old', 'next', { folder, err: () => {} })).rejects.toThrow('changed meanwhile');
  expect(await readFile(file('a.json'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('what a text says of itself cannot steer the terminal of whoever fixes it', async () => {
  const { err } = await run(['fix', '-'], `[{"TEXT":"A\u001b[2J\u202e","LINK":"x:y","\u001b]0;x\u0007":1}]`);
  expect(err).toContain('left ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant.
  expect(err).not.toMatch(/[\u0007\u001b\u202e]/);
});
