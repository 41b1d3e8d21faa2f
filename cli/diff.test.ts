import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from './diff.ts';

test('two texts that are the same make no diff', () => {
  expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
});

test('a changed line is shown with three lines around it', () => {
  const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((line) => `${line}\n`);
  expect(unifiedDiff('a.php', lines.join(''), lines.with(4, 'five\n').join(''))).toBe(
    '--- a.php\n+++ a.php\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  );
});

test('a text without a line end at its end is told of', () => {
  expect(unifiedDiff('a', 'x', 'y')).toBe(
    '--- a\n+++ a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n',
  );
  expect(unifiedDiff('a', '', 'y\n')).toBe('--- a\n+++ a\n@@ -0,0 +1,1 @@\n+y\n');
});

/** What a diff makes of a text, as `patch` does it. */
function patch(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const made: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^@@ /m).slice(1)) {
    const [, start = '0', count = '0'] = /^-(\d+),(\d+)/.exec(hunk) ?? [];
    const from = count === '0' ? Number(start) : Number(start) - 1;
    made.push(...old.slice(at, from));
    at = from;
    const body = hunk.slice(hunk.indexOf('\n') + 1).replaceAll('\n\\ No newline at end of file\n', '');
    for (const line of body.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      if (line.startsWith(' ')) expect(line.slice(1)).toBe(old[at]);
      if (!line.startsWith('-')) made.push(line.slice(1));
      if (!line.startsWith('+')) at += 1;
    }
  }
  return [...made, ...old.slice(at)].join('');
}

test('a diff leads from the one text to the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    .map((lines) => lines.map((one) => `${one}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patch(before, unifiedDiff('x', before, after))).toBe(after);
    }),
  );
});
