import { describe, expect, test } from 'vitest';
import { fileName, newDesign, setUnread } from './design.ts';

describe('design', () => {
  test('a new design holds its text and nothing else', () => {
    expect(newDesign('Hello')).toEqual({
      name: '',
      method: 'im.message.add',
      dialogId: '',
      messageId: '',
      commandId: '',
      message: 'Hello',
      keyboard: {
        rows: [],
        wrapper: { kind: 'object', key: 'BUTTONS', fields: { BUTTONS: null }, list: { kind: 'list' } },
      },
    });
  });
});

describe('file name', () => {
  test.each([
    ['', 'keyboard'],
    ['Ticket triage', 'ticket-triage'],
    ['  ../../etc/passwd ', 'etc-passwd'],
    ['Разбор заявок №5', 'разбор-заявок-no5'],
    ['👍', 'keyboard'],
    ['con: <a>|"b"?*', 'con-a-b'],
    ['x'.repeat(200), 'x'.repeat(60)],
    [`${'x'.repeat(59)}𝒳y`, 'x'.repeat(60)],
    [`${'x'.repeat(59)}𐐨y`, `${'x'.repeat(59)}𐐨`],
    ...['CON', 'prn', 'aux', 'Nul', 'com1', 'LPT9', 'com¹', ' con. '].map((name) => [
      name,
      `keyboard-${name.normalize('NFKC').toLowerCase().replace(/[ .]/g, '')}`,
    ]),
    ['con 1', 'con-1'],
    ['com10', 'com10'],
  ])('the file of a design called %j', (name, slug) => {
    expect(fileName({ name }, '.json')).toBe(`${slug}.json`);
    expect(fileName({ name }, '.request.json')).toBe(`${slug}.request.json`);
  });
});

test('an unfinished text comes, changes and goes, and nothing changes for nothing', () => {
  const design = newDesign('Hi');
  expect(setUnread(design, null)).toBe(design);
  const unread = setUnread(design, { scope: 'keyboard', text: '{' });
  expect(unread).toEqual({ ...design, unread: { scope: 'keyboard', text: '{' } });
  expect(setUnread(unread, { scope: 'keyboard', text: '{' })).toBe(unread);
  expect(setUnread(unread, { scope: 'request', text: '{' })).not.toBe(unread);
  expect(setUnread(unread, null)).toEqual(design);
});
