import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import { answerRequest } from '../../core/portal/server/answer-request.ts';
import { privateChatId } from '../../core/portal/server/portal-chat-id.ts';
import { newPortalState } from '../../core/portal/server/portal-state.ts';
import { builtInStore, changePortal, resetBuiltIn } from './built-in-store.ts';
import { isWaiting, pressEntry, writeText } from './press-entry.ts';

const get = () => builtInStore.getState();
/** A call of the webhook's owner, at once. */
const ask = (method: string, params: JsonObject) => {
  const path = `/rest/1/xxxxxxxxxxxxxxxx/${method}`;
  const request = { method: 'POST', path, contentType: 'application/json', body: JSON.stringify(params) };
  const { state, body } = answerRequest(get().portal, request, Date.now());
  changePortal(state);
  return body;
};
const V2 = { botId: 456, botToken: 'token' };
const send = (buttons: readonly JsonObject[], dialogId = 'chat1') =>
  ask('im.message.add', { DIALOG_ID: dialogId, MESSAGE: 'Hello', BOT_ID: 456, KEYBOARD: { BUTTONS: buttons } });
const HELP = { TEXT: 'Help', COMMAND: 'help', COMMAND_PARAMS: 'me' };
const RATE = { TEXT: 'Rate', COMMAND: 'rate', BLOCK: 'Y' };

beforeEach(resetBuiltIn);

test('the chat goes where a message came in', () => {
  expect(get().chosen).toBe(privateChatId(1, 456));
  send([HELP]);
  expect(get().chosen).toBe(1);
  ask('imbot.v2.Chat.Message.send', { ...V2, dialogId: '2', fields: { message: 'Hello' } });
  expect(get().chosen).toBe(privateChatId(2, 456));
});

test('a new start forgets everything', () => {
  send([HELP]);
  pressEntry(1001, 0);
  const { run } = get();
  resetBuiltIn();
  expect(get()).toMatchObject({ portal: newPortalState(), waiting: [], received: [], run: run + 1 });
});

test('what reaches a bot is kept, also when the bot has confirmed it', () => {
  send([HELP]);
  pressEntry(1001, 0);
  ask('imbot.v2.Event.get', { ...V2, offset: 9999 });
  expect(get().portal.events).toEqual([]);
  expect(get().received.map(({ payload }) => payload.type)).toEqual(['ONIMBOTV2MESSAGEADD', 'ONIMBOTV2COMMANDADD']);
  expect(get().received.at(-1)?.payload).toMatchObject({
    data: { command: { id: 101, command: '/help', params: 'me', context: 'keyboard' }, message: { id: 1001 } },
  });
});

describe('a pressed command', () => {
  beforeEach(() => {
    send([HELP, RATE, HELP]);
  });
  const waiting = () => [0, 1, 2].map((entry) => isWaiting(get().waiting, 1001, entry));

  test('waits alone', () => {
    expect(pressEntry(1001, 0)).toMatchObject({ kind: 'command' });
    expect(waiting()).toEqual([true, false, false]);
    expect(pressEntry(1001, 0)).toBeNull();
    expect(get().received).toHaveLength(2);
  });
  test('with BLOCK makes the whole keyboard wait', () => {
    pressEntry(1001, 1);
    expect(waiting()).toEqual([true, true, true]);
    expect(pressEntry(1001, 0)).toBeNull();
  });
  test.each<[string, () => void]>([
    [
      'answers the command',
      () =>
        ask('imbot.v2.Command.answer', {
          ...V2,
          commandId: 103,
          messageId: 1001,
          dialogId: 'chat1',
          fields: { message: 'Yes' },
        }),
    ],
    ['writes', () => ask('imbot.v2.Chat.Message.send', { ...V2, dialogId: 'chat1', fields: { message: 'Yes' } })],
    ['is taken away', () => ask('imbot.v2.Bot.unregister', V2)],
  ])('waits until its bot %s', (_, happens) => {
    pressEntry(1001, 1);
    happens();
    expect(waiting()).toEqual([false, false, false]);
  });
  test('waits until its message changes', () => {
    pressEntry(1001, 1);
    ask('im.message.update', { MESSAGE_ID: 1001, MESSAGE: 'New' });
    expect(waiting()).toEqual([false, false, false]);
  });
  test('goes on waiting when somebody else writes, or the bot elsewhere', () => {
    pressEntry(1001, 1);
    writeText('Anybody there?');
    ask('imbot.v2.Chat.Message.send', { ...V2, dialogId: '1', fields: { message: 'Yes' } });
    expect(waiting()).toEqual([true, true, true]);
  });
  test('that no bot knows does not wait, and this is said', () => {
    send([{ TEXT: 'Lost', COMMAND: 'lost', COMMAND_PARAMS: '7' }]);
    pressEntry(1002, 0);
    expect(get()).toMatchObject({ waiting: [], notice: { kind: 'nobody', value: '/lost 7' } });
  });
});
