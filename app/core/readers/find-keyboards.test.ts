import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import { findKeyboards, looksLikeButton, ownKey } from './find-keyboards.ts';

const list = [{ TEXT: 'A', LINK: '/a' }];
const find = (value: Json, method: string | null = null) => findKeyboards(value, method, [0, 9]);

describe('findKeyboards finds', () => {
  it.each<[string, Json, Json]>([
    ['a list', list, list],
    ['an object', { BUTTONS: list }, { BUTTONS: list }],
    ['a button', list[0] ?? null, list[0] ?? null],
    ['numbered buttons', { 0: { TEXT: 'A' } }, { 0: { TEXT: 'A' } }],
    ['nested rows', [list], [list]],
    ['a request', { DIALOG_ID: 1, KEYBOARD: { BUTTONS: list } }, { BUTTONS: list }],
    ['a request in small letters', { dialog_id: 1, keyboard: list }, list],
    ['a request of the newer methods', { botId: 1, fields: { keyboard: list } }, list],
    ['a text of JSON', JSON.stringify({ BUTTONS: list }), { BUTTONS: list }],
    ['something deep', { a: [{ b: { c: list } }] }, list],
    ['flat keys', { 'KEYBOARD[0][TEXT]': 'A' }, [{ TEXT: 'A' }]],
    ['a message read back', { result: { messages: [{ id: 1, params: { KEYBOARD: list } }] } }, list],
    ['a command to clear', { MESSAGE_ID: 1, KEYBOARD: 'N' }, 'N'],
  ])('%s', (_, value, keyboard) => {
    expect(find(value).map((keyboardMatch) => keyboardMatch.keyboard)).toEqual([keyboard]);
  });

  it('what lies sixteen levels deep, no deeper', () => {
    const nested = (depth: number) => {
      let value: Json = { KEYBOARD: list };
      for (let i = 0; i < depth; i++) value = { a: value };
      return value;
    };
    expect([find(nested(16)).length, find(nested(17)).length]).toEqual([1, 0]);
  });

  it('what stands behind many other values, not behind 200,000', () => {
    const behind = (count: number): Json => [...Array.from({ length: count }, () => 0), { KEYBOARD: list }];
    expect([find(behind(199_998)).length, find(behind(199_999)).length]).toEqual([1, 0]);
  });

  it('keyboards of other messengers', () => {
    expect(find({ inline_keyboard: [[{ text: 'A', url: '/' }]] })).toMatchObject([{ kind: 'telegram' }]);
    expect(find({ buttons: [[{ action: { type: 'text', label: 'A' } }]] })).toMatchObject([{ kind: 'vk' }]);
  });

  it('methods in calls, pairs and batches', () => {
    const params = { KEYBOARD: list };
    const batch = { cmd: { a: 'im.message.add?KEYBOARD[0][TEXT]=A', b: ['im.message.update', params] } };
    expect(find({ method: 'im.message.add', params })).toMatchObject([{ method: 'im.message.add' }]);
    expect(find(batch).map(({ method }) => method)).toEqual(['im.message.add', 'im.message.update']);
    expect(find(params, 'imbot.message.add')).toMatchObject([{ method: 'imbot.message.add' }]);
  });

  it('messages without a keyboard', () => {
    expect(find({ DIALOG_ID: 1, MESSAGE: 'x' })).toMatchObject([{ keyboard: undefined }]);
    expect(find({ DIALOG_ID: 1 }, 'im.message.add.json')).toMatchObject([{ keyboard: undefined }]);
  });

  it('the text and the id of a message read back', () => {
    const [keyboardMatch] = find({ id: 7, text: 'Hi', params: { KEYBOARD: list } });
    expect(keyboardMatch).toMatchObject({ kind: 'answer', message: 'Hi', params: { MESSAGE_ID: 7 } });
  });

  it('nothing else', () => {
    const strangers = [
      {},
      [],
      'text',
      5,
      null,
      { a: 1 },
      { id: 1, text: 'x' },
      { ATTACH: [{ LINK: '/' }] },
      { DIALOG_ID: 1 },
    ];
    for (const value of strangers) expect(find(value)).toEqual([]);
  });

  it('nothing that lies absurdly deep', () => {
    let deep: Json = list;
    for (let i = 0; i < 40; i++) deep = { a: deep };
    expect(find(deep)).toEqual([]);
  });
});

describe('isButton', () => {
  it('goes by names', () => {
    const yes = [{ TEXT: '' }, { TYPE: 'NEWLINE' }, { COMMAND: 'x' }, { text: 'a', link: '/' }];
    expect([...yes, { text: 'a' }, { TYPE: 'x' }, 'a'].map(looksLikeButton)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('keyOf', () => {
  it('prefers the exact name', () => {
    expect([ownKey({ a: 1, A: 2 }, 'A'), ownKey({ a: 1 }, 'A'), ownKey({}, 'A')]).toEqual(['A', 'a', undefined]);
  });
});
