import { describe, expect, test } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { setBotId } from '../keyboard/bot-id.ts';
import { type Design, type MethodName, newDesign } from '../keyboard/design.ts';
import { sketch } from '../testdata/sketch.ts';
import { findMethod, isUpdate, METHODS, namedMethod, type Param } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { writeRequest } from './write-request.ts';

const keyboard = { BUTTONS: [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { TEXT: 'b' }] };
const withBot = { BOT_ID: 7, ...keyboard };

function design(method: MethodName, more: Partial<Design> = {}): Design {
  return {
    ...newDesign('Hi'),
    method,
    dialogId: 'chat5',
    messageId: '77',
    commandId: '88',
    keyboard: sketch('a|b'),
    ...more,
  };
}

const bot = (value: number | string): Partial<Design> => ({ keyboard: setBotId(sketch('a|b'), value) });

const upperSnake = (name: string) => name.replace(/[A-Z]/g, '_$&').toUpperCase();

describe('writeRequest', () => {
  test.each<[string, Design, JsonObject]>([
    ['add', design('im.message.add'), { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: keyboard }],
    [
      'add with a bot',
      design('im.message.add', bot(7)),
      { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: withBot, BOT_ID: 7 },
    ],
    [
      'add without a text',
      design('im.message.add', { message: '' }),
      { DIALOG_ID: 'chat5', MESSAGE: '', KEYBOARD: keyboard },
    ],
    [
      'add to a person',
      design('im.message.add', { dialogId: ' 12 ' }),
      { DIALOG_ID: '12', MESSAGE: 'Hi', KEYBOARD: keyboard },
    ],
    ['update', design('im.message.update'), { MESSAGE_ID: 77, MESSAGE: 'Hi', KEYBOARD: keyboard }],
    [
      'update with a bot',
      design('im.message.update', bot(7)),
      { MESSAGE_ID: 77, MESSAGE: 'Hi', KEYBOARD: withBot, BOT_ID: 7 },
    ],
    ['update without a text', design('im.message.update', { message: '' }), { MESSAGE_ID: 77, KEYBOARD: keyboard }],
    [
      'update with a blank text',
      design('im.message.update', { message: ' \n' }),
      { MESSAGE_ID: 77, KEYBOARD: keyboard },
    ],
    [
      'update of no number',
      design('im.message.update', { messageId: ' x1' }),
      { MESSAGE_ID: 'x1', MESSAGE: 'Hi', KEYBOARD: keyboard },
    ],
    [
      'add as a bot',
      design('imbot.message.add', bot(7)),
      { BOT_ID: 7, DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: withBot },
    ],
    [
      'add as a bot that is not named',
      design('imbot.message.add', { message: '' }),
      { DIALOG_ID: 'chat5', MESSAGE: '', KEYBOARD: keyboard },
    ],
    [
      'update as a bot',
      design('imbot.message.update', bot(7)),
      { BOT_ID: 7, MESSAGE_ID: 77, MESSAGE: 'Hi', KEYBOARD: withBot },
    ],
    [
      'update as a bot without a text',
      design('imbot.message.update', { ...bot(7), message: ' ' }),
      { BOT_ID: 7, MESSAGE_ID: 77, KEYBOARD: withBot },
    ],
    ['answer', design('imbot.command.answer'), { COMMAND_ID: 88, MESSAGE_ID: 77, MESSAGE: 'Hi', KEYBOARD: keyboard }],
    [
      'answer: its bot is the command’s, only the keyboard names one',
      design('imbot.command.answer', { ...bot(7), message: '', commandId: ' help' }),
      { COMMAND_ID: 'help', MESSAGE_ID: 77, MESSAGE: '', KEYBOARD: withBot },
    ],
    [
      'v2 send without a bot',
      design('imbot.v2.Chat.Message.send'),
      { botId: '', dialogId: 'chat5', fields: { message: 'Hi', keyboard } },
    ],
    [
      'v2 send',
      design('imbot.v2.Chat.Message.send', bot(7)),
      { botId: 7, dialogId: 'chat5', fields: { message: 'Hi', keyboard: withBot } },
    ],
    [
      'v2 send without a text',
      design('imbot.v2.Chat.Message.send', { ...bot(7), message: '' }),
      { botId: 7, dialogId: 'chat5', fields: { message: '', keyboard: withBot } },
    ],
    [
      'v2 update',
      design('imbot.v2.Chat.Message.update', bot('7a')),
      { botId: '7a', messageId: 77, fields: { message: 'Hi', keyboard: { BOT_ID: '7a', ...keyboard } } },
    ],
    [
      'v2 update without a text',
      design('imbot.v2.Chat.Message.update', { message: '' }),
      { botId: '', messageId: 77, fields: { keyboard } },
    ],
    [
      'v2 answer',
      design('imbot.v2.Command.answer', bot(7)),
      { botId: 7, commandId: 88, messageId: 77, dialogId: 'chat5', fields: { message: 'Hi', keyboard: withBot } },
    ],
    [
      'v2 answer with nothing filled in',
      design('imbot.v2.Command.answer', { message: '', dialogId: '', messageId: '', commandId: '' }),
      { botId: '', commandId: '', messageId: '', dialogId: '', fields: { message: '', keyboard } },
    ],
  ])('%s', (_name, given, params) => {
    const request = writeRequest(given);
    expect(request.method).toBe(given.method);
    expect(JSON.stringify(request.params)).toBe(JSON.stringify(params));
  });

  test.each<Json>([['N'], [[{ TEXT: 'a' }]], ['{"BUTTONS": [ ]}'], [null]])(
    'the keyboard %j goes as it came',
    (value) => {
      const given = { keyboard: readKeyboard(value).document };
      expect(writeRequest(design('im.message.update', given)).params.KEYBOARD).toEqual(value);
      const { fields } = writeRequest(design('imbot.v2.Chat.Message.send', given)).params;
      expect(fields).toEqual({ message: 'Hi', keyboard: value });
    },
  );

  test('the name of the design stays here', () => {
    for (const { name } of METHODS) {
      expect(JSON.stringify(writeRequest(design(name, { name: 'secret plan' })))).not.toContain('secret plan');
    }
  });
});

describe('METHODS', () => {
  test('what each needs, its secret and the place of its keyboard', () => {
    expect(METHODS.map(({ name, needs, secret, paths }) => [name, needs.join(), secret, paths.keyboard])).toEqual([
      ['im.message.add', 'dialogId', null, ['KEYBOARD']],
      ['im.message.update', 'messageId', null, ['KEYBOARD']],
      ['imbot.message.add', 'botId,dialogId', 'CLIENT_ID', ['KEYBOARD']],
      ['imbot.message.update', 'botId,messageId', 'CLIENT_ID', ['KEYBOARD']],
      ['imbot.command.answer', 'commandId,messageId', 'CLIENT_ID', ['KEYBOARD']],
      ['imbot.v2.Chat.Message.send', 'botId,dialogId', 'botToken', ['fields', 'keyboard']],
      ['imbot.v2.Chat.Message.update', 'botId,messageId', 'botToken', ['fields', 'keyboard']],
      ['imbot.v2.Command.answer', 'botId,commandId,messageId,dialogId', 'botToken', ['fields', 'keyboard']],
    ]);
  });

  const filled = { ...bot(7), dialogId: 'chat5', messageId: '77', commandId: '88' };
  const VALUES = { dialogId: 'chat5', messageId: 77, commandId: 88, botId: 7 } as const;
  test.each(METHODS)('$name writes what it needs, the keyboard in its place and no secret', (method) => {
    const { params } = writeRequest(design(method.name, filled));
    const names = method.version === 2 ? (name: string) => name : upperSnake;
    for (const need of method.needs) expect(params[names(need)]).toBe(VALUES[need]);
    for (const other of ['dialogId', 'messageId', 'commandId'] as const) {
      if (!method.needs.includes(other)) expect(params).not.toHaveProperty(names(other));
    }
    const at = method.paths.keyboard.reduce<Json | undefined>(
      (value, key) => (isJsonObject(value) ? value[key] : undefined),
      params,
    );
    expect(at).toEqual(withBot);
    expect(JSON.stringify(params)).not.toMatch(/CLIENT_ID|botToken/);
  });

  test.each(METHODS)('$name has a page of its own and is found', (method) => {
    expect(METHODS.filter(({ page }) => page === method.page)).toEqual([method]);
    expect(findMethod(method.name)).toBe(method);
  });
});

test.each(METHODS)('$name: what is written of it hangs together', ({ name, family, version, does, ...method }) => {
  expect(name.startsWith(`${family}.`)).toBe(true);
  expect(version).toBe(family === 'imbot.v2' ? 2 : 1);
  expect(does === 'update').toBe(/update$/.test(name));
  expect(isUpdate(name)).toBe(does === 'update');
  for (const need of method.needs) if (need !== 'botId') expect(method.params).toContain(need);
  expect(method.params.slice().sort()).toEqual([...new Set(method.params)].sort());
  const known = [...method.params, 'secret'];
  for (const param of method.tells.flat()) expect(known).toContain(param);
  for (const path of Object.values(method.paths)) expect(path.length).toBeLessThanOrEqual(version);
  const successor = method.successor === null ? null : findMethod(method.successor);
  expect(successor === null).toBe(family !== 'imbot');
  if (successor) expect([successor.family, successor.does]).toEqual(['imbot.v2', does]);
});

test.each<[Param, string, string]>([
  ['message', 'MESSAGE', 'fields.message'],
  ['keyboard', 'KEYBOARD', 'fields.keyboard'],
  ['dialogId', 'DIALOG_ID', 'dialogId'],
  ['messageId', 'MESSAGE_ID', 'messageId'],
  ['commandId', 'COMMAND_ID', 'commandId'],
  ['botId', 'BOT_ID', 'botId'],
])('%s is %s in version 1 and %s in version 2', (param, v1, v2) => {
  for (const { version, paths } of METHODS) expect(paths[param].join('.')).toBe(version === 2 ? v2 : v1);
});

describe('namedMethod', () => {
  test.each(METHODS.map((method) => [method.name, method] as const))('%s in any case', (name, method) => {
    for (const spelt of [name, name.toLowerCase(), name.toUpperCase()]) expect(namedMethod(spelt)).toBe(method);
  });

  test.each([' im.message.add', 'im.message.add.json', 'IM.message.add.XML '])('%j is im.message.add', (name) => {
    expect(namedMethod(name)?.name).toBe('im.message.add');
  });

  test.each(['', 'im.message', 'im.message.add.json.xml', 'im.message.add.php', 'toString'])(
    'no method is called %j',
    (name) => {
      expect(namedMethod(name)).toBeNull();
    },
  );
});
