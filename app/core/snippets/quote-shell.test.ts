import { expect, test } from 'vitest';
import { quoteShell } from './quote-shell.ts';

test.each([
  ['plain', "'plain'"],
  ['', "''"],
  ["it's", "'it'\\''s'"],
  ["''", "''\\'''\\'''"],
  ['$HOME `id` "x" \\', `'$HOME \`id\` "x" \\'`],
  ['line\nfeed', "'line\nfeed'"],
  ['a\0b', "'ab'"],
  ['Привет 👍', "'Привет 👍'"],
])('%j', (text, word) => {
  expect(quoteShell(text)).toBe(word);
});
