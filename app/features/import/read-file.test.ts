import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { readFile } from './read-file.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

test.each([
  ['plain text', utf8('Да | Нет'), 'Да | Нет', []],
  ['a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('{}')], '{}', []],
  ['Windows-1251', [0xc4, 0xe0], 'Да', ['import-encoding']],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0], null, ['import-binary']],
  ['nothing', [], '', []],
])('%s', async (_, bytes, text, codes) => {
  const read = await readFile(new Blob([new Uint8Array(bytes)]));
  expect(read.text).toBe(text);
  expect(read.issues.map(({ code }) => code)).toEqual(codes);
});

test('a file that is too big is told with its size, unread', async () => {
  const read = await readFile(new Blob(['x'.repeat(1_000_001)]));
  expect(read.text).toBeNull();
  expect(say(read.issues[0]).en).toContain('1,000,001');
});

test('a folder cannot be read', async () => {
  const folder = Object.assign(new Blob(['']), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
  expect(await readFile(folder)).toMatchObject({ text: null, issues: [{ code: 'import-unreadable' }] });
});
