import { expect, it } from 'vitest';
import { newPortalState } from './portal-state.ts';

const state = newPortalState();

it('begins with messages in chats that are there, by people who are in them', () => {
  const members = new Map(state.chats.map((chat) => [chat.id, chat.members]));
  for (const { chatId, authorId } of state.messages) {
    if (chatId < 1_000_000) expect(members.get(chatId)).toContain(authorId);
    expect(state.users.map(({ id }) => id)).toContain(authorId);
  }
});

it('numbers what is new above what is there', () => {
  const { messages, users, commands, nextMessageId, nextUserId, nextCommandId } = state;
  expect(nextMessageId).toBe(1001);
  expect(Math.max(...messages.map(({ id }) => id))).toBe(1000);
  expect(Math.max(...users.map(({ id }) => id))).toBeLessThan(nextUserId);
  expect(Math.max(...commands.map(({ id }) => id))).toBeLessThan(nextCommandId);
  expect(messages.map(({ date }) => date)).toEqual(messages.map(({ date }) => date).toSorted((a, b) => a - b));
});

it('gives bot 456 its passwords and commands', () => {
  expect(state.bots[0]).toMatchObject({ id: 456, clientId: 'client', botToken: 'token', eventMode: 'fetch' });
  expect(state.commands.map(({ botId, command }) => `${botId} ${command}`)).toEqual([
    '456 help',
    '456 list',
    '456 rate',
  ]);
  expect(state.bots[1]?.botToken).not.toBe('token');
});
