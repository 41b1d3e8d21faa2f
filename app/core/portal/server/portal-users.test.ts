import { describe, expect, it } from 'vitest';
import { pairOf, privateChatId } from './portal-chat-id.ts';
import { colorOf, dialogIdFor, fullName, membersOf, writeUser, writeUserV2 } from './portal-users.ts';
import { START } from './testdata/ask-portal.ts';

const one = (id: number) => {
  const user = START.users.find((user) => user.id === id);
  if (user === undefined) throw new Error('no user');
  return user;
};

describe('a user', () => {
  it.each([
    [1, 'Anna Ivanova', false, false, 'user', 'employee'],
    [3, 'Guest Outside', false, true, 'extranet', 'extranet'],
    [13, 'Ольга Смирнова', false, false, 'user', 'employee'],
    [456, 'Echo Bot', true, false, 'bot', 'bot'],
  ])('%i is %s', (id, name, bot, extranet, type, typeV2) => {
    expect(writeUser(one(id))).toMatchObject({ id, name, bot, extranet, type, active: true });
    expect(writeUserV2(one(id))).toMatchObject({ id, name, bot, extranet, type: typeV2, active: true });
  });

  it('has names as each generation writes them', () => {
    expect(writeUser(one(2))).toMatchObject({ first_name: 'Boris', last_name: 'Petrov', last_activity_date: false });
    expect(writeUserV2(one(2))).toMatchObject({ firstName: 'Boris', lastName: 'Petrov', lastActivityDate: false });
    expect(Object.keys(writeUserV2(one(2))).join()).not.toContain('_');
  });

  it('may have no last name', () => {
    expect(fullName({ ...one(1), lastName: '' })).toBe('Anna');
  });

  it('has a colour', () => {
    for (const { id } of START.users) expect(colorOf(id)).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('portal members', () => {
  describe('a private dialogue', () => {
    it.each([
      [1, 2],
      [2, 1],
      [1, 1],
      [456, 1],
    ])('of %i and %i', (a, b) => {
      const chatId = privateChatId(a, b);
      expect(pairOf(chatId)).toEqual([Math.min(a, b), Math.max(a, b)]);
      expect(membersOf(START, chatId)).toEqual([Math.min(a, b), Math.max(a, b)]);
      expect([dialogIdFor(chatId, a), dialogIdFor(chatId, b)]).toEqual([String(b), String(a)]);
    });
  });

  it('a group', () => {
    expect(pairOf(1)).toBeNull();
    expect(membersOf(START, 1)).toEqual([1, 2, 456]);
    expect(membersOf(START, 999)).toEqual([]);
    expect(dialogIdFor(1, 2)).toBe('chat1');
  });
});
