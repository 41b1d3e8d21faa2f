import { expect, test } from 'vitest';
import { eachOnce, initialsOf, makeRecipient, selfTarget } from './target-store.ts';

test.each([
  ['Anna Ivanova', 'AI'],
  ['Ольга Смирнова-Петрова', 'ОС'],
  ['general', 'G'],
  ['Release 2.0', 'R2'],
  ['«Отдел» продаж', 'ОП'],
  ['𝒜da', '𝒜'],
  ['🎉 Party people', 'PP'],
  ['🎉', ''],
  ['', ''],
])('initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

const sketch = { dialogId: 'chat7', kind: 'chat', title: ' Tests ', subtitle: '', canPost: null } as const;

test('the color is the portal’s, or always the same one', () => {
  expect(makeRecipient({ ...sketch, color: '#DF532D' })).toMatchObject({
    title: 'Tests',
    initials: 'T',
    color: '#DF532D',
  });
  const { color } = makeRecipient(sketch);
  expect(color).toMatch(/^#[\da-f]{6}$/);
  for (const strange of ['', 'red', '#fff', 'url(https://example.com)']) {
    expect(makeRecipient({ ...sketch, color: strange }).color).toBe(color);
  }
});

test('one without a name is called by its id', () => {
  expect(makeRecipient({ ...sketch, title: ' ' })).toMatchObject({ title: 'chat7', initials: 'C' });
});

test('the first of two counts', () => {
  const [a, b] = [makeRecipient(sketch), makeRecipient({ ...sketch, title: 'Other' })];
  const c = makeRecipient({ ...sketch, dialogId: '1' });
  expect(eachOnce([a, c, b, c])).toEqual([a, c]);
});

test('notes to self', () => {
  expect(selfTarget({ id: 5, name: 'Anna' })).toMatchObject({
    dialogId: '5',
    kind: 'self',
    title: 'Anna',
    canPost: true,
  });
});
