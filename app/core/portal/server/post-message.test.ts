import { describe, expect, it } from 'vitest';
import { postMessage } from './post-message.ts';
import { heard, START, written } from './testdata/ask-portal.ts';

const post = (dialogId: string, text: string, userId = 1) => postMessage(START, { dialogId, text, userId }, 5000);

describe('postMessage', () => {
  it('writes as the person', () => {
    const { state, id } = post('chat1', ' Hi ', 2);
    expect(id).toBe(1001);
    expect(written(state)).toMatchObject([{ authorId: 2, chatId: 1, text: 'Hi', date: 5000, params: {} }]);
  });

  it('calls a command', () => {
    expect(heard(post('456', '/rate 5').state)).toMatchObject([
      {
        data: {
          command: { command: '/rate', params: '5', context: 'textarea' },
          message: { id: 1001, text: '/rate 5' },
        },
      },
    ]);
  });

  it('says a message to the bot', () => {
    expect(heard(post('456', 'Hi').state)).toMatchObject([
      { type: 'ONIMBOTV2MESSAGEADD', data: { message: { id: 1001 } } },
    ]);
  });

  it.each([
    ['a foreign chat', 'chat2', 'Hi', 1],
    ['a closed chat', 'chat3', 'Hi', 1],
    ['no dialogue', 'abc', 'Hi', 1],
    ['no text', 'chat1', ' \n', 1],
    ['nobody', 'chat1', 'Hi', 99],
  ])('does nothing: %s', (_, dialogId, text, userId) => {
    expect(post(dialogId, text, userId)).toEqual({ state: START, id: null });
  });
});
