import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { readIssue } from './read-issues.ts';
import type { ReadCode } from './request-codes.ts';

const codes: ReadCode[] = [
  'read-buttons-key',
  'read-no-buttons',
  'read-not-json',
  'read-single-button',
  'read-nested-row',
  'read-not-a-button',
];

test.each(codes)('%s is said in both languages', (code) => {
  const issue = readIssue(code, ['BUTTONS', 2]);
  expect(issue).toEqual({ code, severity: 'error', path: ['BUTTONS', 2], params: {} });
  expect(say(issue).en).toMatch(/^[A-Z].*\.$/);
  expect(say(issue).ru).toMatch(/^[А-ЯЁ].*\.$/);
});

test('no two say the same', () => {
  const said = codes.map((code) => say(readIssue(code, [])));
  expect(new Set(said.map(({ en }) => en)).size).toBe(codes.length);
  expect(new Set(said.map(({ ru }) => ru)).size).toBe(codes.length);
});
