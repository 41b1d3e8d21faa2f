import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { pressStored } from './press-stored.ts';
import { done, HELP, heard, LINK, START, V2, written } from './testdata/ask-portal.ts';

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
