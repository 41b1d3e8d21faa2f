import { expect, test } from 'vitest';
import { type ReadCode, readIssue } from './read-issues.ts';

const codes: ReadCode[] = ['buttons-key', 'no-buttons', 'not-json', 'single-button', 'nested-row', 'not-a-button'];

test.each(codes)('%s is said in both languages', (code) => {
  const { message, ...issue } = readIssue(code, ['BUTTONS', 2]);
  expect(issue).toEqual({ code, severity: 'error', path: ['BUTTONS', 2] });
  expect(message.en).toMatch(/^[A-Z].*\.$/);
  expect(message.ru).toMatch(/^[А-ЯЁ].*\.$/);
});

test('no two say the same', () => {
  const said = codes.map((code) => readIssue(code, []).message);
  expect(new Set(said.map(({ en }) => en)).size).toBe(codes.length);
  expect(new Set(said.map(({ ru }) => ru)).size).toBe(codes.length);
});
