import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../json/json.ts';
import { setBotId } from '../keyboard/bot-id.ts';
import { type Design, type MethodName, newDesign } from '../keyboard/design.ts';
import { sketch } from '../testdata/sketch.ts';
import { findMethod, METHODS } from './methods.ts';
import { readKeyboard } from './read-keyboard.ts';
import { readRequest, sortParams } from './read-request.ts';
import { writeParams } from './write-params.ts';
import { writeRequest } from './write-request.ts';

const BUTTONS = [{ TEXT: 'a' }, { TYPE: 'NEWLINE' }, { TEXT: 'b' }];
const blank = (method: MethodName = 'im.message.add'): Design => ({ ...newDesign(''), method });

/** What is read into a blank design: the design, and the codes with the paths of the issues. */
function read(params: Json, method?: MethodName, base: Design = blank(method)) {
  const { design, issues } = readRequest(base, params);
  return { design, said: issues.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('readRequest', () => {
  test.each<[name: string, method: MethodName, params: JsonObject, design: Partial<Design>, said?: string[]]>([
    [
      'a message',
      'im.message.add',
      { DIALOG_ID: 'chat5', MESSAGE: 'Hi', KEYBOARD: { BUTTONS } },
      { dialogId: 'chat5', message: 'Hi', keyboard: sketch('a|b') },
    ],
    [
      'names in any case',
      'im.message.update',
      { message_id: 77, Message: 'Hi', keyboard: { BUTTONS }, is_edited: 'N' },
      { messageId: '77', message: 'Hi', keyboard: sketch('a|b'), others: { is_edited: 'N' } },
    ],
    [
      'version 2',
      'imbot.v2.Command.answer',
      {
        botId: 7,
        commandId: 88,
        messageId: '77',
        dialogId: 'chat5',
        fields: { message: 'Hi', keyboard: { BOT_ID: 7, BUTTONS } },
      },
      {
        commandId: '88',
        messageId: '77',
        dialogId: 'chat5',
        message: 'Hi',
        keyboard: setBotId(sketch('a|b'), 7),
        others: { messageId: '77' },
      },
    ],
    [
      'other parameters, those of fields too',
      'imbot.v2.Chat.Message.send',
      {
        x: [1],
        botId: '',
        dialogId: '5',
        fields: { MESSAGE: 'Hi', urlPreview: false, Keyboard: { BUTTONS }, system: 'Y' },
      },
      {
        dialogId: '5',
        message: 'Hi',
        keyboard: sketch('a|b'),
        others: { x: [1], fields: { urlPreview: false, system: 'Y' } },
      },
    ],
    ['nothing at all', 'im.message.add', {}, { keyboard: readKeyboard(null).document }],
    [
      'a spelling of its own',
      'im.message.add',
      { DIALOG_ID: 12, MESSAGE: '' },
      { dialogId: '12', others: { DIALOG_ID: 12 }, keyboard: readKeyboard(null).document },
    ],
    [
      'values of another kind',
      'im.message.add',
      { DIALOG_ID: [1], MESSAGE: 5, KEYBOARD: 'N' },
      { others: { MESSAGE: 5, DIALOG_ID: [1] }, keyboard: readKeyboard('N').document },
      ['param-type DIALOG_ID', 'param-type MESSAGE'],
    ],
    [
      'fields of another kind',
      'imbot.v2.Chat.Message.send',
      { botId: '', dialogId: '', fields: 5 },
      { others: { fields: 5 }, keyboard: readKeyboard(null).document },
      ['param-type fields'],
    ],
    [
      'the same name twice',
      'im.message.add',
      { message: 'no', MESSAGE: 'Hi', DIALOG_ID: '', KEYBOARD: { BUTTONS } },
      { message: 'Hi', keyboard: sketch('a|b') },
      ['repeated-param MESSAGE'],
    ],
    [
      'secrets',
      'imbot.message.add',
      {
        DIALOG_ID: '',
        MESSAGE: 'Hi',
        KEYBOARD: { BUTTONS },
        client_id: 'x',
        auth: 'y',
        ATTACH: [{ access_token: 'z', a: 1 }],
      },
      { message: 'Hi', keyboard: sketch('a|b'), others: { ATTACH: [{ a: 1 }] } },
      ['secret-left-out client_id', 'secret-left-out auth', 'secret-left-out ATTACH.0.access_token'],
    ],
    [
      'a bot of the request goes into the keyboard',
      'im.message.add',
      { DIALOG_ID: '', MESSAGE: '', BOT_ID: '7', KEYBOARD: BUTTONS },
      { keyboard: setBotId(readKeyboard(BUTTONS).document, '7') },
      ['bot-into-keyboard BOT_ID'],
    ],
    [
      'a bot of the keyboard alone',
      'imbot.v2.Chat.Message.update',
      { messageId: '', fields: { message: '', keyboard: { BOT_ID: 7, BUTTONS } } },
      { keyboard: setBotId(sketch('a|b'), 7) },
      ['bot-from-keyboard botId', 'message-left-out fields.message'],
    ],
    [
      'two bots',
      'im.message.add',
      { DIALOG_ID: '', MESSAGE: '', BOT_ID: 8, KEYBOARD: { BOT_ID: 7, BUTTONS } },
      { keyboard: setBotId(sketch('a|b'), 8) },
      ['two-bots BOT_ID'],
    ],
    [
      'a removal has no place for a bot',
      'im.message.update',
      { MESSAGE_ID: '', BOT_ID: 8, KEYBOARD: 'N' },
      { keyboard: readKeyboard('N').document, others: { BOT_ID: 8 } },
    ],
    [
      'a method that knows its bot',
      'imbot.command.answer',
      { COMMAND_ID: 1, MESSAGE_ID: 2, BOT_ID: 8, KEYBOARD: { BUTTONS } },
      { commandId: '1', messageId: '2', keyboard: sketch('a|b'), others: { BOT_ID: 8 } },
    ],
  ])('%s', (_name, method, params, expected, said = []) => {
    const found = read(params, method);
    expect(found.said.toSorted()).toEqual(said.toSorted());
    expect(found.design).toEqual({ ...blank(method), ...expected });
  });

  test.each<[Json, string]>([
    [null, 'not-params '],
    [[BUTTONS], 'not-params '],
    ['x', 'not-params '],
    [{ BUTTONS }, 'keyboard-alone '],
  ])('%j is no request', (params, said) => expect(read(params)).toEqual({ design: null, said: [said] }));

  test('what the method has no parameter for stays', () => {
    const base = { ...blank(), name: 'Mine', commandId: '5', messageId: '6' };
    expect(read({ DIALOG_ID: 'chat1' }, undefined, base).design).toMatchObject({
      name: 'Mine',
      commandId: '5',
      messageId: '6',
    });
  });

  test('a button taken out of the text leaves the ids of the others', () => {
    const base = { ...blank(), keyboard: sketch('ab|c') };
    const { design } = read({ MESSAGE: '', DIALOG_ID: '', KEYBOARD: { BUTTONS: [{ TEXT: 'b' }] } }, undefined, base);
    expect(design?.keyboard.rows).toEqual([{ id: 'r1', buttons: [base.keyboard.rows[0]?.buttons[1]] }]);
  });

  test('other parameters that are gone from the text are gone', () => {
    const base = { ...blank(), others: { SYSTEM: 'Y' } };
    expect(read({ ...writeRequest(blank()).params }, undefined, base).design).toEqual(blank());
  });
});

describe('known params', () => {
  const sort = (method: MethodName, params: JsonObject) => {
    const { known, others, issues } = sortParams(findMethod(method), params);
    const named = [...known].map(([name, { path, value }]) => `${name}=${JSON.stringify(value)} at ${path.join('.')}`);
    return { named, others, codes: issues.map(({ code, path }) => `${code} ${path.join('.')}`) };
  };

  test.each<
    [name: string, method: MethodName, params: JsonObject, named: string[], others: JsonObject, codes?: string[]]
  >([
    [
      'any case',
      'im.message.add',
      { dialog_id: 1, Keyboard: [] },
      ['dialogId=1 at dialog_id', 'keyboard=[] at Keyboard'],
      {},
    ],
    ['no place for it', 'im.message.add', { MESSAGE_ID: 1, X: 2 }, [], { MESSAGE_ID: 1, X: 2 }],
    ['a bot of its own', 'imbot.command.answer', { BOT_ID: 1 }, [], { BOT_ID: 1 }],
    [
      'the last of two',
      'im.message.add',
      { MESSAGE: 1, message: 2 },
      ['message=2 at message'],
      {},
      ['repeated-param message'],
    ],
    [
      'version 2',
      'imbot.v2.Chat.Message.send',
      { botId: 7, BOTID: 8, fields: { MESSAGE: 'a', Keyboard: 1, system: 'Y' } },
      ['botId=7 at botId', 'message="a" at fields.MESSAGE', 'keyboard=1 at fields.Keyboard'],
      { BOTID: 8, fields: { system: 'Y' } },
    ],
    ['fields that are none', 'imbot.v2.Chat.Message.send', { fields: [1] }, [], { fields: [1] }, ['param-type fields']],
    ['no rest', 'imbot.v2.Chat.Message.send', { fields: {} }, [], {}],
  ])('%s', (_name, method, params, named, others, codes = []) => {
    expect(sort(method, params)).toEqual({ named, others, codes });
  });

  test('each method knows all that it writes', () => {
    const design = { name: '', dialogId: 'a', messageId: 'b', commandId: 'c', message: 'd' };
    for (const { name } of METHODS) {
      const keyboard = { rows: [], wrapper: { kind: 'opaque', value: { BOT_ID: 7 } } } as const;
      const { named, others } = sort(name, writeParams({ ...design, method: name, keyboard }));
      expect(others).toEqual({});
      expect(named.length).toBeGreaterThan(2);
    }
  });
});
