import { expect, it } from 'vitest';
import { done, START } from './testdata/ask-portal.ts';

it('names all bots that are not hidden, by number', () => {
  expect(done(START, 'imbot.bot.list', {}).result).toEqual({
    456: { ID: 456, NAME: 'Echo Bot', CODE: 'echo_bot', OPENLINE: 'N' },
    457: { ID: 457, NAME: 'Support Desk', CODE: 'support_desk', OPENLINE: 'Y' },
  });
  const hidden = { ...START, bots: START.bots.map((bot) => ({ ...bot, hidden: bot.id === 457 })) };
  expect(Object.keys(done(hidden, 'imbot.bot.list', {}).result as object)).toEqual(['456']);
});

it('is a list when there is none', () => {
  expect(done({ ...START, bots: [] }, 'imbot.bot.list', {}).result).toEqual([]);
});
