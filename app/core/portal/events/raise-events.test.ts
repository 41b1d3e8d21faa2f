import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { storeButton } from '../validator/store-button.ts';
import { pressButton } from './press-button.ts';
import { type EventForm, type PressedButton, raiseEvents } from './raise-events.ts';
import { whyNoEvent } from './why-no-event.ts';

/** A press on this button of bot 7, under the message `Choose`. */
function press(fields: JsonObject, botId = 7): PressedButton {
  const traced = storeButton({ TEXT: 'Go', ...fields }, { bot: { id: botId, known: false }, colors: {}, vote: false });
  if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') throw new Error('not stored');
  return { stored: traced.stored, effect: pressButton(traced.stored), message: 'Choose' };
}

function payload(fields: JsonObject, form: EventForm, context = {}): JsonObject {
  return raiseEvents(press(fields), context).find((event) => event.form === form)?.payload ?? {};
}

const ECHO = { COMMAND: '/echo', COMMAND_PARAMS: 'one two\nthree' };
const GROUP = { dialogId: 'chat2725', commandId: 103, messageId: 33899, at: 1_772_109_486_000 };

describe('a command button', () => {
  test('raises one event for each way of delivery', () => {
    expect(raiseEvents(press(ECHO)).map(({ name, form }) => `${form} ${name}`)).toEqual([
      'v1-webhook ONIMCOMMANDADD',
      'v2-fetch ONIMBOTV2COMMANDADD',
      'v2-webhook ONIMBOTV2COMMANDADD',
    ]);
    expect(payload(ECHO, 'v1-webhook', GROUP)).toMatchObject({
      event: 'ONIMCOMMANDADD',
      data: {
        COMMAND: {
          103: {
            BOT_ID: '7',
            COMMAND: 'echo',
            COMMAND_PARAMS: 'one two',
            COMMAND_CONTEXT: 'KEYBOARD',
            MESSAGE_ID: '33899',
          },
        },
        PARAMS: { MESSAGE: '/echo one two\nthree', DIALOG_ID: 'chat2725' },
      },
    });
    const v2 = { command: '/echo', params: 'one two', context: 'keyboard' };
    expect(payload(ECHO, 'v2-fetch', GROUP)).toMatchObject({
      type: 'ONIMBOTV2COMMANDADD',
      data: { bot: { id: 7 }, command: { ...v2, id: 103 }, message: { id: 33899, text: 'Choose' } },
    });
    expect(payload(ECHO, 'v2-webhook', GROUP)).toMatchObject({
      event: 'ONIMBOTV2COMMANDADD',
      data: { bot: { id: '7' }, command: { ...v2, id: '103' }, message: { id: '33899', text: 'Choose' } },
    });
  });

  test('an unnamed bot is made up, another author of the message is kept', () => {
    const [v1, v2] = raiseEvents(press(ECHO, 0), { authorId: 3 });
    expect(JSON.stringify(v1?.payload)).toContain('"BOT_ID":"456"');
    expect(v2?.payload).toMatchObject({ data: { bot: { id: 456 }, message: { authorId: 3 } } });
  });
});

describe('a text that is sent', () => {
  test('reaches the bot as a message', () => {
    const send = { ACTION: 'SEND', ACTION_VALUE: 'Hi, «bot»' };
    expect(raiseEvents(press(send)).map(({ name, form }) => `${form} ${name}`)).toEqual([
      'v1-webhook ONIMBOTMESSAGEADD',
      'v2-fetch ONIMBOTV2MESSAGEADD',
      'v2-webhook ONIMBOTV2MESSAGEADD',
    ]);
    expect(payload(send, 'v1-webhook', GROUP)).toMatchObject({
      data: { BOT: { 7: { BOT_ID: '7' } }, PARAMS: { MESSAGE: 'Hi, «bot»', COMMAND_CONTEXT: 'TEXTAREA' } },
    });
    const fetched = payload(send, 'v2-fetch', GROUP);
    expect(fetched).toMatchObject({
      type: 'ONIMBOTV2MESSAGEADD',
      data: { message: { id: 33900, authorId: 1, text: 'Hi, «bot»', params: {}, viewedByOthers: false } },
    });
    expect(fetched.data).not.toHaveProperty('command');
  });

  test('calls a command when it begins with a slash', () => {
    const send = { ACTION: 'SEND', ACTION_VALUE: '/echo one\ntwo' };
    expect(payload(send, 'v1-webhook', GROUP)).toMatchObject({
      event: 'ONIMCOMMANDADD',
      data: {
        COMMAND: { 103: { COMMAND: 'echo', COMMAND_PARAMS: 'one', COMMAND_CONTEXT: 'TEXTAREA', MESSAGE_ID: '33900' } },
      },
    });
    expect(payload(send, 'v2-webhook', GROUP)).toMatchObject({
      event: 'ONIMBOTV2COMMANDADD',
      data: { command: { command: '/echo', params: 'one', context: 'textarea' }, message: { text: '/echo one\ntwo' } },
    });
  });
});

test.each<JsonObject>([
  { LINK: '/x' },
  { ACTION: 'PUT', ACTION_VALUE: '/help' },
  { ACTION: 'COPY', ACTION_VALUE: 'x' },
  { ACTION: 'CALL', ACTION_VALUE: '1' },
  { ACTION: 'DIALOG', ACTION_VALUE: 'chat1' },
  { ACTION: 'HELP', ACTION_VALUE: 'x' },
  { APP_ID: 3 },
  { COMMAND: 'help', DISABLED: 'Y' },
  { COMMAND: '/' },
])('%j raises nothing, and there is a reason', (fields) => {
  const pressed = press(fields);
  expect(raiseEvents(pressed)).toEqual([]);
  expect(whyNoEvent(pressed.effect)).not.toBeNull();
});

test.each(["it's", '$HOME', 'back\\slash', 'привет', '👍', '"x"', '__proto__'])(
  'the command %j arrives as it is',
  (name) => {
    expect(payload({ COMMAND: name }, 'v1-webhook')).toMatchObject({ data: { COMMAND: { 78: { COMMAND: name } } } });
    expect(payload({ COMMAND: name }, 'v2-fetch')).toMatchObject({ data: { command: { command: `/${name}` } } });
  },
);
