import { expect, it, test } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import type { StoredButton } from '../../core/portal/validator/store-answer.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import type { TestRun } from './bot-test-store.ts';
import { predictPress, readPress } from './read-press.ts';
import { KEYBOARD } from './testdata/test-portal.ts';

const SEND = 'imbot.v2.Chat.Message.send';
const stored = storeKeyboard(SEND, { botId: 501, fields: { keyboard: KEYBOARD } });
const RUN: TestRun = {
  code: 'keyboard_designer_test_abcdefgh',
  botName: 'Keyboard test',
  bot: { code: 'keyboard_designer_test_abcdefgh', id: 501 },
  commands: [{ id: 201, name: 'help' }],
  refused: [],
  total: 1,
  dialogId: '1',
  messageId: 1001,
  buttons: stored.outcome === 'stored' ? (stored.buttons as readonly StoredButton[]) : [],
  texts: ['Press me', 'Changed'],
};

const event = (command: JsonObject | null, message: JsonObject = { id: 1001, text: 'Press me' }): JsonObject => ({
  eventId: 1,
  type: command ? 'ONIMBOTV2COMMANDADD' : 'ONIMBOTV2MESSAGEADD',
  date: '2026-01-15T10:30:00+00:00',
  data: { ...(command ? { command } : {}), message, user: { id: 1, name: 'Anna' }, chat: { dialogId: '1' } },
});
const help = { id: 201, command: '/help', params: 'me', context: 'keyboard' };

it('tells what follows from the design, and nothing else', () => {
  expect(predictPress(RUN, event(help))).toEqual({
    buttons: ['Help'],
    payload: {
      type: 'ONIMBOTV2COMMANDADD',
      data: {
        bot: {
          id: 501,
          code: RUN.code,
          type: 'bot',
          isHidden: false,
          isSupportOpenline: false,
          eventMode: 'fetch',
        },
        command: help,
        message: { id: 1001, authorId: 501, text: 'Press me' },
        chat: { dialogId: '1', type: 'private' },
        user: { id: 1 },
      },
    },
  });
});

it('in a group only the chat is known', () => {
  const prediction = predictPress({ ...RUN, dialogId: 'chat5' }, event(help));
  expect(prediction?.payload.data).toMatchObject({ chat: { dialogId: 'chat5' } });
  expect(prediction?.payload.data).not.toHaveProperty('user');
  expect(prediction?.payload.data).not.toHaveProperty('chat.type');
});

test.each<[string, JsonObject, string[] | undefined]>([
  ['the same command', event(help), ['Help']],
  ['other parameters', event({ ...help, params: 'you' }), ['Help']],
  ['typed by hand', event({ ...help, context: 'textarea' }), undefined],
  ['an unknown command', event({ ...help, command: '/other' }), undefined],
  ['a text that a button sends', event(null, { id: 1002, text: 'Hello' }), ['Say']],
  ['another text', event(null, { id: 1002, text: 'Hi' }), undefined],
])('%s', (_, received, buttons) => {
  expect(predictPress(RUN, received)?.buttons).toEqual(buttons);
});

it('names all buttons that say the same', () => {
  const [first] = RUN.buttons;
  const twice = { ...RUN, buttons: [...RUN.buttons, ...(first ? [{ ...first, TEXT: 'Again' }] : [])] };
  expect(predictPress(twice, event(help))?.buttons).toEqual(['Help', 'Again']);
});

it('takes any text that the message has had', () => {
  for (const text of RUN.texts) {
    expect(predictPress(RUN, event(help, { text }))?.payload.data).toMatchObject({ message: { text } });
  }
  expect(predictPress(RUN, event(help, { text: 'x' }))?.payload.data).toMatchObject({ message: { text: 'Changed' } });
});

it('reads an event', () => {
  const press = readPress(RUN, event({ ...help, params: 'you' }), '1', 5);
  expect(press).toMatchObject({
    key: '1',
    at: Date.UTC(2026, 0, 15, 10, 30),
    kind: 'command',
    who: 'Anna',
    command: 'help',
    params: 'you',
    answerTo: { commandId: 201, messageId: 1001, dialogId: '1' },
  });
  expect(press.differences.map(({ path }) => path.join('.'))).toContain('data.command.params');
  expect(readPress(RUN, { type: 'ONIMBOTV2JOINCHAT', data: null }, '2', 5)).toMatchObject({
    kind: 'other',
    at: 5,
    who: '',
    predicted: null,
    answerTo: null,
  });
});
