import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
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
  expect(say(issue).en).toMatch(/^[A-Za-z].+[.}]$/);
  expect(say(issue).ru).toMatch(/[а-яё].*[.}]$/);
  expect(say(issue).en).not.toContain('%');
  expect(say(issue).ru.includes('a$&b')).toBe(say(issue).en.includes('a$&b'));
});

test('the name is the last step of the path, or what is given', () => {
  expect(say(requestIssue('param-type', ['fields', 'x'])).en).toMatch(/^x does not have the expected type/);
  expect(say(requestIssue('repeated-key', [], '"y"')).ru).toMatch(/^Ключ "y" указан/);
});
