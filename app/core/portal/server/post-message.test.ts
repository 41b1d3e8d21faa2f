import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { newPortalState } from './portal-state.ts';
import { addMessage, findRepeated, postMessage, pressStored, templateId } from './post-message.ts';
import { done, HELP, heard, LINK, START, V2, written } from './testdata/ask-portal.ts';

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

describe('add message', () => {
  const uuid = '0f0e0d0c-1111-4222-9333-444444444444';
  const dialog = { chatId: 1, dialogId: 'chat1', denied: null };
  const message = { authorId: 1, date: 1000, text: 'Hi', uuid, replyId: 0, params: {} };

  it.each<[Json | undefined, string]>([
    [uuid, uuid],
    [uuid.toUpperCase(), ''],
    [uuid.replace('-4', '-1'), ''],
    [uuid.replace('-9', '-c'), ''],
    [` ${uuid}`, ''],
    ['', ''],
    [undefined, ''],
    [5, ''],
  ])('templateId(%j)', (sent, kept) => {
    expect(templateId(sent)).toBe(kept);
  });

  describe('addMessage', () => {
    const state = newPortalState();
    const first = addMessage(state, dialog, message);
    const second = addMessage(first.state, dialog, { ...message, uuid: '' });

    it('numbers messages and leaves the old state alone', () => {
      expect([first.id, second.id]).toEqual([1001, 1002]);
      expect([state, first.state, second.state].map((one) => written(one).length)).toEqual([0, 1, 2]);
      expect(first.message).toBe(written(first.state)[0]);
      expect(written(second.state)[1]).toEqual({ id: 1002, chatId: 1, dialogId: 'chat1', ...message, uuid: '' });
    });

    it.each([
      [uuid, 1000, 1001],
      [uuid, 3_600_999, 1001],
      [uuid, 3_601_000, undefined],
      ['', 1000, undefined],
    ])('findRepeated(%j) at %i', (id, now, found) => {
      expect(findRepeated(second.state, id, now)?.id).toBe(found);
    });
  });
});

const BUTTONS: JsonObject[] = [
  LINK,
  { TYPE: 'NEWLINE' },
  HELP,
  { TEXT: 'Say', ACTION: 'SEND', ACTION_VALUE: 'Hello' },
  { TEXT: 'List', ACTION: 'SEND', ACTION_VALUE: '/list all' },
  { TEXT: 'Put', ACTION: 'PUT', ACTION_VALUE: 'text' },
  { ...HELP, DISABLED: 'Y' },
];
const sent = (dialogId: string) =>
  done(START, 'imbot.v2.Chat.Message.send', { ...V2, dialogId, fields: { message: 'Choose', keyboard: BUTTONS } })
    .state;
const mine = sent('1');
const press = (entry: number, state = mine, userId = 1) => pressStored(state, { messageId: 1001, entry, userId }, 5000);

describe('pressStored', () => {
  it('calls the command with the message that carries the keyboard', () => {
    const { state, effect } = press(2);
    expect(effect).toMatchObject({ kind: 'command', command: 'help', params: 'me' });
    expect(heard(state)).toMatchObject([
      {
        type: 'ONIMBOTV2COMMANDADD',
        data: {
          command: { id: 101, command: '/help', params: 'me', context: 'keyboard' },
          message: { id: 1001, authorId: 456, text: 'Choose' },
        },
      },
    ]);
    expect(written(state)).toHaveLength(1);
  });

  it('writes as the person', () => {
    const { state, effect } = press(3);
    expect(effect).toEqual({ kind: 'send', text: 'Hello' });
    expect(written(state)[1]).toMatchObject({ id: 1002, authorId: 1, dialogId: '456', text: 'Hello' });
    expect(heard(state)).toMatchObject([{ type: 'ONIMBOTV2MESSAGEADD', data: { message: { id: 1002 } } }]);
    expect(heard(press(4).state)).toMatchObject([{ data: { command: { command: '/list', context: 'textarea' } } }]);
  });

  it('works in a group for any member', () => {
    const group = sent('chat1');
    expect(heard(press(2, group, 2).state)).toMatchObject([{ data: { user: { id: 2 }, chat: { dialogId: 'chat1' } } }]);
    expect(press(2, group, 11)).toEqual({ state: group, effect: null });
  });

  it.each([
    [0, { kind: 'link', address: LINK.LINK, safe: true }],
    [5, { kind: 'put', text: 'text' }],
    [6, { kind: 'disabled' }],
    [1, null],
    [7, null],
    [-1, null],
  ])('leaves the portal alone for entry %i', (entry, effect) => {
    expect(press(entry)).toEqual({ state: mine, effect });
  });

  it('finds no button where there is no keyboard', () => {
    expect(pressStored(mine, { messageId: 999, entry: 0, userId: 1 }, 0).effect).toBeNull();
    expect(pressStored(mine, { messageId: 9999, entry: 0, userId: 1 }, 0).effect).toBeNull();
    const gone = done(mine, 'imbot.v2.Chat.Message.delete', { ...V2, messageId: 1001 }).state;
    expect(press(2, gone).effect).toBeNull();
  });
});
