import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../core/json/json.ts';
import { storeKeyboard } from '../core/portal/validator/trace-keyboard.ts';
import { judgeReadBack } from './judge-read-back.ts';
import type { SentMessage } from './sent-store.ts';
import { link } from './testdata/stand-in.ts';

const KEYBOARD = { BUTTONS: [link('A'), { TYPE: 'NEWLINE' }, link('B')] };
const answer = storeKeyboard('im.message.add', { KEYBOARD });
const STORED = (answer.outcome === 'stored' ? answer.buttons : []) as readonly Json[];

function judge(stored: SentMessage['stored'], params: JsonObject = { KEYBOARD }, method = 'im.message.add') {
  return judgeReadBack({ last: { method, params }, stored });
}
const read = (keyboard: Json) => ({ kind: 'read', keyboard }) as const;

test.each<[string, SentMessage['stored']]>([
  ['not read yet', null],
  ['being read', { kind: 'reading' }],
  ['unreadable', { kind: 'unreadable', why: 'scope' }],
])('nothing is judged that is %s', (_, stored) => {
  expect(judge(stored)).toBeNull();
});

test('as predicted', () => {
  expect(judge(read(STORED))).toEqual({ kind: 'exact', buttons: 2 });
  expect(judge(read(null), { MESSAGE_ID: 1, KEYBOARD: 'N' }, 'im.message.update')).toEqual({
    kind: 'exact',
    buttons: 0,
  });
  expect(judge(read(null), { KEYBOARD: [] })).toEqual({ kind: 'exact', buttons: 0 });
});

test('not as predicted', () => {
  expect(judge(read(STORED.slice(0, 2)))).toMatchObject({
    kind: 'other',
    predicted: { outcome: 'stored' },
    differences: [{ entry: 2, name: 'B', field: null }],
  });
});

test('a keyboard that stands there though it was predicted to be refused or gone', () => {
  expect(judge(read(STORED), { KEYBOARD: { BUTTONS: [{ TEXT: '' }] } })).toMatchObject({
    kind: 'other',
    predicted: { outcome: 'KEYBOARD_ERROR' },
  });
  expect(judge(read(STORED), { KEYBOARD: 'N' }, 'im.message.update')).toMatchObject({ kind: 'other' });
});

test.each([
  ['im.message.update', { MESSAGE: 'only text' }],
  ['imbot.v2.Chat.Message.update', { fields: { keyboard: [] } }],
])('%s that leaves the keyboard alone', (method, params) => {
  expect(judge(read(STORED), params, method)).toEqual({ kind: 'untouched' });
});

test('no keyboard is shown where one is predicted', () => {
  expect(judge(read(null))).toEqual({ kind: 'unshown' });
  expect(judge(read([]))).toMatchObject({ kind: 'other' });
});
