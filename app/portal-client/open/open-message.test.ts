import { afterEach, describe, expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { variablesOf } from '../../core/variables/list-variables.ts';
import { withSamples } from '../fill-samples.ts';
import { planChange } from '../plan-call.ts';
import { judgeReadBack } from '../read-back.ts';
import { selectChosen, sentStore } from '../sent-store.ts';
import type { ShownMessage } from '../shown-message.ts';
import { connectAnew, listSent } from '../testdata/stand-in.ts';
import { bindMessage, designOf, isTooOld, type OpenAs, planOpening } from './open-message.ts';

const AUTHORS = new Map([
  [1, { name: 'Anna', isBot: false }],
  [2, { name: 'Boris', isBot: false }],
  [456, { name: 'Echo Bot', isBot: true }],
]);
const OWN: OpenAs = { kind: 'change', family: 'im', botId: null, why: 'own' };
const BOT: OpenAs = { kind: 'change', family: 'imbot.v2', botId: 456, why: 'token' };

function stored(buttons: Json, botId = 0): Json {
  const answer = storeKeyboard('im.message.add', { DIALOG_ID: '1', MESSAGE: 'x', BOT_ID: botId, KEYBOARD: buttons });
  return answer.outcome === 'stored' ? [...answer.buttons] : null;
}

function shown(change: Partial<ShownMessage> = {}): ShownMessage {
  const keyboard = stored([{ TEXT: 'A & B', LINK: 'https://example.com/?a=1&b=2' }]);
  return { id: 345, authorId: 1, at: 0, text: 'Hello', keyboard, deleted: false, ...change };
}

afterEach(() => sentStore.setState({ messages: [], chosen: null, live: null }));

describe('as what a message is opened', () => {
  const token = { clientId: '', botToken: 'token' };
  const client = { clientId: 'client', botToken: '' };
  test.each([
    ['of the owner', 1, {}, { kind: 'change', family: 'im', botId: null, why: 'own' }],
    ['of somebody else', 2, {}, { kind: 'copy' }],
    ['of somebody unknown', 99, {}, { kind: 'copy' }],
    ['of the system', null, {}, { kind: 'copy' }],
    [
      'of a bot, with its token',
      456,
      { tokens: token },
      { kind: 'change', family: 'imbot.v2', botId: 456, why: 'token' },
    ],
    [
      'of a bot, with its CLIENT_ID',
      456,
      { tokens: client },
      { kind: 'change', family: 'imbot', botId: 456, why: 'client' },
    ],
    ['of a bot, with both', 456, { tokens: { ...client, ...{ botToken: 't' } } }, { family: 'imbot.v2', why: 'token' }],
    ['of a bot, with neither', 456, {}, { kind: 'change', family: 'imbot.v2', botId: 456, why: 'neither' }],
    ['of the owner by the number in the webhook', 1, { owner: null }, { family: 'im', why: 'own' }],
  ] as const)('%s', (_, authorId, change, expected) => {
    expect(planOpening(connectAnew(change), shown({ authorId }), AUTHORS)).toMatchObject(expected);
  });

  test('one that was sent from here is changed as it was sent', () => {
    const connection = connectAnew();
    listSent(connection, { messageId: 345, method: 'imbot.message.add', botId: 456 });
    const expected = { kind: 'change', family: 'imbot', botId: 456, why: 'known' };
    expect(planOpening(connection, shown({ authorId: 456 }), AUTHORS)).toEqual(expected);
  });

  test('version 1 changes no message that is older than three days', () => {
    const day = 86_400_000;
    expect(isTooOld(shown(), 'im', 3 * day)).toBe(false);
    expect(isTooOld(shown(), 'imbot', 3 * day + 1)).toBe(true);
    expect(isTooOld(shown(), 'imbot.v2', 9 * day)).toBe(false);
    expect(isTooOld(shown({ at: null }), 'im', 9 * day)).toBe(false);
  });
});

describe('the design of a message', () => {
  test('holds what was sent, without what the portal added', () => {
    const design = designOf(connectAnew(), 'chat1', shown(), OWN);
    expect(design).toMatchObject({
      method: 'im.message.update',
      dialogId: 'chat1',
      messageId: '345',
      message: 'Hello',
    });
    expect(writeKeyboard(design.keyboard)).toEqual({
      BUTTONS: [{ TEXT: 'A & B', LINK: 'https://example.com/?a=1&b=2' }],
    });
  });

  test('keeps the bot of its commands', () => {
    const keyboard = stored([{ TEXT: 'Help', COMMAND: 'help' }], 456);
    const design = designOf(connectAnew(), 'chat1', shown({ keyboard }), OWN);
    expect(writeKeyboard(design.keyboard)).toEqual({ BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] });
  });

  test.each([
    ['chat1', 'chat1'],
    ['456', '1'],
  ])('a bot writes to %s as to %s', (dialogId, asBot) => {
    const design = designOf(connectAnew(), dialogId, shown({ authorId: 456 }), BOT);
    expect(design).toMatchObject({ method: 'imbot.v2.Chat.Message.update', dialogId: asBot });
    expect(writeKeyboard(design.keyboard)).toMatchObject({ BOT_ID: 456 });
  });

  test('a copy is a new message, and to whom is still to be chosen', () => {
    const design = designOf(connectAnew(), 'chat1', shown({ authorId: 2 }), { kind: 'copy' });
    expect(design).toMatchObject({ method: 'im.message.add', dialogId: '', messageId: '', message: 'Hello' });
    expect(design.keyboard.rows).toHaveLength(1);
  });

  test('braces stand for themselves', () => {
    const design = designOf(connectAnew(), 'chat1', shown({ text: 'Deal {{id}}' }), OWN);
    expect(variablesOf(design).variables.map(({ setting }) => setting)).toEqual([{ isText: true }]);
    expect(withSamples(design).message).toBe('Deal {{id}}');
  });

  test('a message without buttons is an empty keyboard', () => {
    expect(designOf(connectAnew(), 'chat1', shown({ keyboard: null }), OWN).keyboard.rows).toEqual([]);
  });
});

describe('a bound message', () => {
  const open = (message: ShownMessage, as: OpenAs, connection = connectAnew()) => {
    const design = designOf(connection, 'chat1', message, as);
    const stopped = bindMessage(connection, message, design);
    return { design, stopped, sent: selectChosen(sentStore.getState()) };
  };

  test.each([
    ['im.message.update', OWN, null],
    ['imbot.v2.Chat.Message.update', BOT, 456],
    ['imbot.message.update', { ...BOT, family: 'imbot' } as OpenAs, 456],
  ])('is changed by %s, and updating it as it is leaves it as it is', (method, as, botId) => {
    const keyboard = stored(
      [
        { TEXT: 'A & B', LINK: '/?a=1&b=2' },
        { TEXT: 'Help', COMMAND: 'help' },
      ],
      456,
    );
    const { design, sent } = open(shown({ keyboard, authorId: botId ?? 1 }), as);
    if (!sent) throw new Error('It is not in the list');
    expect(sent).toMatchObject({ messageId: 345, state: 'opened', made: false, method, botId });
    expect(planChange(sent, design).method).toBe(method);
    expect(judgeReadBack(sent)).toEqual({ kind: 'exact', buttons: 2 });
  });

  test('takes the place of what was known of it, and is still one of the test messages', () => {
    const connection = connectAnew();
    listSent(connection, { messageId: 345, method: 'im.message.add', state: 'updated' }, { messageId: 346 });
    const { sent } = open(shown(), OWN, connection);
    expect(sent).toMatchObject({ made: true, method: 'im.message.add', state: 'opened' });
    expect(sentStore.getState().messages).toHaveLength(2);
  });

  test('another message is not kept in step any longer: it would become this one', () => {
    const connection = connectAnew();
    const { id } = listSent(connection, { messageId: 7 });
    sentStore.setState({ live: { id, state: 'in-step' } });
    expect(open(shown(), OWN, connection).stopped).toBe(7);
    expect(sentStore.getState().live).toBeNull();
    expect(open(shown(), OWN, connection).stopped).toBeNull();
  });
});
