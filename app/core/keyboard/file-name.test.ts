import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['', 'keyboard'],
  ['Ticket triage', 'ticket-triage'],
  ['  ../../etc/passwd ', 'etc-passwd'],
  ['Разбор заявок №5', 'разбор-заявок-no5'],
  ['👍', 'keyboard'],
  ['con: <a>|"b"?*', 'con-a-b'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('the file of a design called %j', (name, slug) => {
  expect(fileName({ name }, '.json')).toBe(`${slug}.json`);
  expect(fileName({ name }, '.request.json')).toBe(`${slug}.request.json`);
});
