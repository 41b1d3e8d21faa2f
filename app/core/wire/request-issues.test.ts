import { expect, test } from 'vitest';
import { type RequestCode, requestIssue } from './request-issues.ts';

test.each<[RequestCode, string]>([
  ['not-params', 'error'],
  ['keyboard-alone', 'error'],
  ['whole-request', 'error'],
  ['too-deep', 'error'],
  ['secret-left-out', 'warning'],
  ['param-type', 'warning'],
  ['message-left-out', 'warning'],
  ['repeated-param', 'warning'],
  ['repeated-key', 'warning'],
  ['large-number', 'warning'],
  ['two-bots', 'warning'],
  ['bot-into-keyboard', 'info'],
  ['bot-from-keyboard', 'info'],
])('%s: %s, a sentence in both languages', (code, severity) => {
  const issue = requestIssue(code, ['fields', 'a$&b']);
  expect(issue).toMatchObject({ code, severity, path: ['fields', 'a$&b'] });
  expect(issue.message.en).toMatch(/^[A-Za-z].+[.}]$/);
  expect(issue.message.ru).toMatch(/[а-яё].*[.}]$/);
  expect(issue.message.en).not.toContain('%');
  expect(issue.message.ru.includes('a$&b')).toBe(issue.message.en.includes('a$&b'));
});

test('the name is the last step of the path, or what is given', () => {
  expect(requestIssue('param-type', ['fields', 'x']).message.en).toMatch(/^x is not/);
  expect(requestIssue('repeated-key', [], '"y"').message.ru).toMatch(/^Ключ "y" стоит/);
});
