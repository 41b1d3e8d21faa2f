import { describe, expect, test } from 'vitest';
import { setBotId } from '../core/keyboard/bot-id.ts';
import type { MethodName } from '../core/keyboard/design.ts';
import { METHODS } from '../core/request/methods.ts';
import {
  botOf,
  planBotRead,
  planChange,
  planClear,
  planDelete,
  planNew,
  planOwnRead,
  planUpdate,
  withTokens,
} from './plan-call.ts';
import { connectAnew, link, makeDesign, makeSent } from './testdata/stand-in.ts';

const connection = connectAnew();
const ofBot = (method: MethodName, botId: number | null = 456) => makeSent(connection, { method, botId });
const designOf = (method: MethodName, botId?: number) => {
  const design = makeDesign({ method, messageId: '7', commandId: '3' }, link('A'));
  return { ...design, keyboard: setBotId(design.keyboard, botId) };
};

describe('a new message', () => {
  test.each([
    ['im.message.add', 'im.message.add', 'once'],
    ['im.message.update', 'im.message.add', 'once'],
    ['imbot.message.update', 'imbot.message.add', 'change'],
    ['imbot.command.answer', 'imbot.command.answer', 'change'],
    ['imbot.v2.Chat.Message.update', 'imbot.v2.Chat.Message.send', 'once'],
    ['imbot.v2.Command.answer', 'imbot.v2.Command.answer', 'change'],
  ] as const)('%s goes out by %s, %s', (method, expected, kind) => {
    expect(planNew(designOf(method, 456), 'uuid')).toMatchObject({ method: expected, kind });
  });

  test('the TEMPLATE_ID stands where the portal looks for it', () => {
    expect(planNew(designOf('im.message.add'), 'uuid').params).toMatchObject({ TEMPLATE_ID: 'uuid' });
    const { params } = planNew(designOf('imbot.v2.Chat.Message.send', 456), 'uuid');
    expect(params).toMatchObject({ fields: { message: 'Hello', templateId: 'uuid' } });
    expect(JSON.stringify(planNew(designOf('imbot.message.add', 456), 'uuid').params)).not.toContain('uuid');
  });
});

test.each(METHODS.map(({ name }) => name))('%s: an update is of its own family, and may be repeated', (name) => {
  const { method, params, kind } = planUpdate(designOf(name, 456), 1001);
  expect(method).toMatch(name.startsWith('imbot.v2.') ? /^imbot\.v2\..*update$/ : /^im(bot)?\.message\.update$/);
  expect(params.MESSAGE_ID ?? params.messageId).toBe(1001);
  expect(kind).toBe('once');
});

describe('a change of a message keeps its author', () => {
  test('the bot of the message, not that of the design', () => {
    const { method, params } = planChange(ofBot('imbot.v2.Chat.Message.send'), designOf('im.message.add', 999));
    expect(method).toBe('imbot.v2.Chat.Message.update');
    expect(params).toMatchObject({ botId: 456, messageId: 1001, fields: { keyboard: { BOT_ID: 456 } } });
  });

  test('the owner of the webhook, with commands of any bot', () => {
    const { method, params } = planChange(makeSent(connection), designOf('imbot.message.add', 999));
    expect(method).toBe('im.message.update');
    expect(params).toMatchObject({ MESSAGE_ID: 1001, BOT_ID: 999 });
  });

  test.each([
    ['im.message.add', ['KEYBOARD']],
    ['imbot.v2.Chat.Message.send', ['fields', 'keyboard']],
  ] as const)('%s: without buttons the keyboard is taken off', (method, path) => {
    const { params } = planChange(ofBot(method, method === 'im.message.add' ? null : 456), makeDesign({ method }));
    expect(params).toHaveProperty([...path], 'N');
    expect(JSON.stringify(params)).toContain('Hello');
  });
});

test.each([
  ['im.message.add', null, 'im.message.update', { MESSAGE_ID: 1001, KEYBOARD: 'N' }],
  ['imbot.command.answer', 456, 'imbot.message.update', { BOT_ID: 456, MESSAGE_ID: 1001, KEYBOARD: 'N' }],
  ['imbot.message.add', null, 'imbot.message.update', { MESSAGE_ID: 1001, KEYBOARD: 'N' }],
  [
    'imbot.v2.Chat.Message.send',
    456,
    'imbot.v2.Chat.Message.update',
    { botId: 456, messageId: 1001, fields: { keyboard: 'N' } },
  ],
] as const)('%s by %s: the keyboard is taken off by %s', (made, botId, method, params) => {
  expect(planClear(ofBot(made, botId))).toEqual({ method, params, kind: 'once' });
});

test.each([
  ['im.message.add', null, 'im.message.delete', { MESSAGE_ID: 1001 }],
  ['imbot.message.update', 456, 'imbot.message.delete', { BOT_ID: 456, MESSAGE_ID: 1001 }],
  ['imbot.v2.Chat.Message.send', 456, 'imbot.v2.Chat.Message.delete', { botId: 456, messageId: 1001 }],
] as const)('%s by %s: deleted by %s', (made, botId, method, params) => {
  expect(planDelete(ofBot(made, botId))).toEqual({ method, params, kind: 'once' });
});

test('reading asks for one message', () => {
  expect(planOwnRead(makeSent(connection), 'chat1')).toEqual({
    method: 'im.dialog.messages.get',
    params: { DIALOG_ID: 'chat1', FIRST_ID: 1000, LIMIT: 1 },
    kind: 'read',
  });
  expect(planBotRead(ofBot('imbot.v2.Chat.Message.send'))).toMatchObject({ params: { botId: 456, messageId: 1001 } });
});

test.each([
  ['im.message.add', 456, null],
  ['imbot.message.add', 456, 456],
  ['imbot.v2.Chat.Message.send', '456', 456],
  ['imbot.message.add', 'echo', null],
  ['imbot.message.add', undefined, null],
] as const)('%s with BOT_ID %s is written by %s', (method, botId, expected) => {
  const design = makeDesign({ method }, link('A'));
  expect(botOf({ ...design, keyboard: setBotId(design.keyboard, botId) })).toBe(expected);
});

test.each([
  ['im.message.add', {}],
  ['imbot.message.add', { CLIENT_ID: 'client' }],
  ['imbot.v2.Chat.Message.send', { botToken: 'token' }],
] as const)('%s gets the password it needs and no other', (method, expected) => {
  expect(withTokens(method, {}, { clientId: 'client', botToken: 'token' })).toEqual(expected);
  expect(withTokens(method, {}, { clientId: '', botToken: '' })).toEqual({});
});
