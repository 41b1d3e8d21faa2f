import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json.ts';
import type { MethodName } from '../keyboard/design.ts';
import { sortParams } from './known-params.ts';
import { findMethod, METHODS } from './methods.ts';
import { writeParams } from './write-params.ts';

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
