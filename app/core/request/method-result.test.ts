import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { findResult, fitsResult, readMessageId } from './method-result.ts';
import { METHODS } from './methods.ts';

const ID = ['number', null, true];
const DONE = ['boolean', null, false];
const SENT = ['{ id: number; uuidMap: Record<string, number> }', 'id', true];
const WRAPPED = ['{ result: boolean }', 'result', false];

test('every method has its result', () => {
  const told = METHODS.map(({ name }) => {
    const { type, key, isId } = findResult(name);
    return [name, [type, key, isId]];
  });
  expect(Object.fromEntries(told)).toEqual({
    'im.message.add': ID,
    'im.message.update': DONE,
    'imbot.message.add': ID,
    'imbot.message.update': DONE,
    'imbot.command.answer': DONE,
    'imbot.v2.Chat.Message.send': SENT,
    'imbot.v2.Chat.Message.update': WRAPPED,
    'imbot.v2.Command.answer': WRAPPED,
  });
});

test.each<[Json, number | null]>([
  [7, 7],
  ['7', 7],
  [{ id: 7 }, 7],
  [{ id: '7', uuidMap: {} }, 7],
  [0, null],
  [-1, null],
  [1.5, null],
  ['1e3', null],
  [1e21, null],
  ['007', null],
  [' 7', null],
  ['0x1f', null],
  ['1.0', null],
  [2 ** 53 - 1, 2 ** 53 - 1],
  [String(2 ** 53 - 1), 2 ** 53 - 1],
  [2 ** 53, null],
  ['9007199254740993', null],
  [true, null],
  ['', null],
  ['7a', null],
  [{}, null],
  [[], null],
  [null, null],
])('the id in %j is %j', (result, id) => {
  expect(readMessageId(result)).toBe(id);
});

describe('fitsResult', () => {
  test.each<[string, Json]>([
    ['im.message.add', 7],
    ['IMBOT.message.add', '7'],
    ['im.message.update', true],
    ['imbot.command.answer', true],
    ['imbot.v2.Chat.Message.send', { id: 7, uuidMap: {} }],
    ['imbot.v2.Chat.Message.update', { result: true }],
    ['imbot.v2.Command.answer', { result: true }],
    ['im.message.delete', true],
    ['imbot.v2.Chat.Message.delete', { result: true }],
    ['imbot.v2.Bot.unregister.json', { result: true }],
    ['im.recent.list', null],
  ])('%s answers %j', (method, result) => {
    expect(fitsResult(method, result)).toBe(true);
  });

  test.each<[string, Json]>([
    ['im.message.add', false],
    ['im.message.add', true],
    ['im.message.add', { id: 7 }],
    ['im.message.update', false],
    ['im.message.update', 7],
    ['im.message.update', { result: true }],
    ['imbot.v2.Chat.Message.send', 7],
    ['imbot.v2.Chat.Message.send', { uuidMap: {} }],
    ['imbot.v2.Chat.Message.update', true],
    ['imbot.v2.Chat.Message.update', { result: false }],
    ['imbot.v2.Command.answer', null],
    ['im.message.add', '1e3'],
    ['im.message.add', 1.5],
    ['IM.message.delete', false],
    ['imbot.message.delete', []],
    ['imbot.v2.Bot.unregister', true],
  ])('%s does not answer %j', (method, result) => {
    expect(fitsResult(method, result)).toBe(false);
  });
});
