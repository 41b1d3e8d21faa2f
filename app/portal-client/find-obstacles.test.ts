import { describe, expect, test } from 'vitest';
import { type Design, newDesign } from '../core/keyboard/design.ts';
import { METHODS } from '../core/request/methods.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { tokenOf } from './call/connection.ts';
import { findObstacles, type SendObstacle } from './find-obstacles.ts';
import { connectAnew } from './testdata/stand-in.ts';

const NEW = { kind: 'new' } as const;
const UPDATE = { kind: 'update', messageId: 7 } as const;
const keyboard = readKeyboard({ BOT_ID: 456, BUTTONS: [{ TEXT: 'Help', COMMAND: 'help' }] }).document;
const noBot = readKeyboard([{ TEXT: 'Site', LINK: '/' }]).document;
const noButtons = readKeyboard({ BUTTONS: [{ TYPE: 'NEWLINE' }] }).document;
const full: Design = { ...newDesign('Hello'), dialogId: 'chat1', messageId: '5', commandId: '78', keyboard };
const connection = connectAnew({ tokens: { clientId: 'c', botToken: 't' } });

describe('findObstacles', () => {
  test.each(METHODS.map(({ name }) => name))('nothing stands in the way of a full design of %s', (method) => {
    expect(findObstacles({ ...full, method }, connection, NEW)).toEqual([]);
    expect(findObstacles({ ...full, method }, connection, UPDATE)).toEqual([]);
  });

  test.each<[string, Partial<Design>, SendObstacle[], SendObstacle[]]>([
    ['no dialog', { dialogId: ' ' }, ['dialogId'], []],
    ['no text: an update leaves it as it is', { message: ' \n' }, ['message'], []],
    ['no buttons', { keyboard: noButtons }, ['buttons'], ['buttons']],
    ['no bot', { keyboard: noBot, method: 'imbot.message.add' }, ['botId'], ['botId']],
    ['no bot needed', { keyboard: noBot, method: 'im.message.update' }, [], []],
    ['no command', { commandId: '', method: 'imbot.v2.Command.answer' }, ['commandId'], []],
    ['no message to answer', { messageId: '', method: 'imbot.command.answer' }, ['messageId'], []],
    ['the number of the update is known', { messageId: '', method: 'im.message.update' }, [], []],
    ['an answer of the old kind needs no dialog', { dialogId: '', method: 'imbot.command.answer' }, [], []],
    ['a variable without a sample', { message: '{{x}}' }, ['variables'], ['variables']],
    ['a recipient that is known later', { dialogId: '{{chat}}' }, ['variables'], []],
    ['a recipient by its sample', { dialogId: '{{chat}}', variables: { chat: { sample: 'chat5' } } }, [], []],
    [
      'a sample that is no recipient',
      { dialogId: '{{chat}}', variables: { chat: { sample: 'Ann' } } },
      ['dialogId'],
      [],
    ],
    [
      'a text that is a variable, with nothing in it',
      { message: '{{x}}', variables: { x: { sample: ' ' } } },
      ['message'],
      [],
    ],
    ['braces that are plain text', { message: '{{x}}', variables: { x: { isText: true } } }, [], []],
  ])('%s', (_name, change, forNew, forUpdate) => {
    expect(findObstacles({ ...full, ...change }, connection, NEW)).toEqual(forNew);
    expect(findObstacles({ ...full, ...change }, connection, UPDATE)).toEqual(forUpdate);
  });

  test('all at once, in the order of the fields', () => {
    expect(findObstacles(newDesign(''), null, NEW)).toEqual(['webhook', 'dialogId', 'message', 'buttons']);
  });

  test('a bot needs its password through a webhook, not in the built-in portal', () => {
    const bare = connectAnew();
    const design: Design = { ...full, method: 'imbot.v2.Chat.Message.send' };
    expect(findObstacles(design, bare, NEW)).toEqual(['secret']);
    expect(findObstacles({ ...full, method: 'imbot.command.answer' }, bare, NEW)).toEqual(['secret']);
    expect(findObstacles(full, bare, NEW)).toEqual([]);
    expect(findObstacles(design, { ...bare, gate: { kind: 'built-in' } }, NEW)).toEqual([]);
  });
});

test('tokenOf', () => {
  expect([tokenOf(connection.tokens, 'CLIENT_ID'), tokenOf(connection.tokens, 'botToken')]).toEqual(['c', 't']);
});
