import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { findKeyboard, openContainer } from './store-container.ts';
import { type StoreMethod, storeMethod } from './store-methods.ts';

const ADD = rule('im.message.add');
const UPDATE = rule('im.message.update');
const SEND_V2 = rule('imbot.v2.Chat.Message.send');
const UPDATE_V2 = rule('imbot.v2.Chat.Message.update');
const B = { TEXT: 'a' };

describe('where a keyboard stands', () => {
  test.each<[string, Json, StoreMethod, Json | undefined]>([
    ['a parameter', { KEYBOARD: [B] }, ADD, [B]],
    ['in any case', { KeyBoard: [B] }, ADD, [B]],
    ['the last spelling counts', { KEYBOARD: 1, keyboard: 2 }, ADD, 2],
    ['in fields', { fields: { keyboard: [B] } }, SEND_V2, [B]],
    ['in fields with a capital', { fields: { Keyboard: [B] } }, SEND_V2, [B]],
    ['the last of both', { fields: { Keyboard: 1, keyboard: 2 } }, SEND_V2, 2],
    ['not in fields in capitals', { fields: { KEYBOARD: [B] } }, SEND_V2, undefined],
    ['not in fields with a hump', { fields: { keyBoard: [B] } }, SEND_V2, undefined],
    ['to the letter where that is asked', { fields: { Keyboard: [B] } }, { ...SEND_V2, exactName: true }, undefined],
    ['not beside fields', { KEYBOARD: [B] }, SEND_V2, undefined],
    ['not in FIELDS', { FIELDS: { keyboard: [B] } }, SEND_V2, undefined],
    ['not in a list', [{ KEYBOARD: [B] }], ADD, undefined],
    ['nowhere', null, ADD, undefined],
  ])('%s', (_, params, method, expected) => {
    expect(findKeyboard(params, method)).toEqual(expected);
  });
});

describe('what lies inside', () => {
  test.each<[string, Json, StoreMethod, readonly Json[]]>([
    ['a list', [B, B], ADD, [B, B]],
    ['BUTTONS', { BUTTONS: [B] }, ADD, [B]],
    ['BUTTONS with numbers for keys', { BUTTONS: { '0': B, '1': 5 } }, ADD, [B, 5]],
    ['numbers for keys', { '0': B, '1': B }, ADD, [B, B]],
    ['any other object', { buttons: [B] }, ADD, [[B]]],
    ['BUTTONS=null is not there', { BUTTONS: null }, ADD, [null]],
    ['a text in BUTTONS', { BUTTONS: 'x' }, ADD, []],
    ['a number', 5, ADD, []],
    ['a list as text', '[{"TEXT":"a"}]', ADD, [B]],
    ['an object as text', '{"BUTTONS":[{"TEXT":"a"}]}', ADD, [B]],
    ['a literal', "[{TEXT:'a'},]", ADD, [B]],
    ['a text in a text', '"[{}]"', ADD, []],
    ['the list as text, parsed late', '[{"TEXT":"a"}]', UPDATE_V2, []],
    ['the object as text, parsed late', '{"BUTTONS":[{"TEXT":"a"}]}', UPDATE_V2, [B]],
    ['a list, where texts are parsed late', [B], UPDATE_V2, [B]],
    ['a text where none is parsed', '[{"TEXT":"a"}]', rule('imopenlines.network.message.add'), []],
  ])('%s', (_, keyboard, method, entries) => {
    expect(openContainer(keyboard, {}, method)).toMatchObject({ entries });
  });

  test('an update counts a text that holds nothing as nothing', () => {
    expect(['[]', '{}', 'false', '{'].map((text) => openContainer(text, {}, UPDATE))).toEqual(Array(4).fill('ignored'));
    expect(openContainer('[]', {}, ADD)).toMatchObject({ entries: [] });
  });

  test('an array as a key', () => {
    expect(openContainer('{[1]:2}', {}, ADD)).toBe('type-error');
  });
});

describe('whose buttons they are', () => {
  const keyboard = { BOT_ID: 5, BUTTONS: [] };
  test.each<[string, Json, Json, string, number, boolean]>([
    ['the parameter wins', { BOT_ID: 7 }, keyboard, 'im.message.add', 7, true],
    ['in any case', { bot_id: '7abc' }, keyboard, 'im.message.add', 7, true],
    ['the inner one is overwritten by none', {}, keyboard, 'im.message.add', 0, true],
    ['botId', { botId: 7 }, keyboard, 'imbot.v2.Chat.Message.send', 7, true],
    ['botId in fields', { fields: { botId: 8 } }, keyboard, 'im.v2.Chat.Message.send', 8, true],
    ['the inner one alone', { botId: 7 }, keyboard, 'imbot.v2.Chat.Message.update', 5, true],
    ['none inside', { botId: 7 }, [], 'imbot.v2.Command.answer', 0, true],
    ['inside a text', {}, '{"BOT_ID":"9","BUTTONS":[]}', 'imbot.v2.Chat.Message.update', 9, true],
    ['an unnamed bot', {}, [], 'imbot.command.answer', 0, false],
    ['named inside', {}, keyboard, 'imbot.command.answer', 5, true],
    ['named outside', { BOT_ID: 7 }, keyboard, 'imbot.message.add', 7, true],
    ['named, but wrong', { BOT_ID: 'abc' }, keyboard, 'imbot.message.update', 0, true],
  ])('%s', (_, params, value, method, id, known) => {
    expect(openContainer(value, params, rule(method))).toMatchObject({ bot: { id, known } });
  });
});

function rule(method: string): StoreMethod {
  const found = storeMethod(method);
  if (found === null) throw new Error(method);
  return found;
}
