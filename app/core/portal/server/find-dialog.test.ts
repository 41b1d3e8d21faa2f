import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { findDialog, findReadable } from './portal-chat.ts';
import { newPortalState } from './portal-state.ts';

const state = newPortalState();
const find = (params: JsonObject, id = 1) => {
  const owner = state.users.find((user) => user.id === id);
  if (owner === undefined) throw new Error('no such owner');
  return findDialog(state, owner, params);
};

describe('findDialog', () => {
  it.each<[JsonObject, string]>([
    [{ DIALOG_ID: 'chat1' }, 'chat1'],
    [{ DIALOG_ID: 'CHAT1' }, 'chat1'],
    [{ DIALOG_ID: 'sg7' }, 'chat4'],
    [{ DIALOG_ID: 'crm|DEAL|12' }, 'chat5'],
    [{ DIALOG_ID: 'crm|deal|12' }, 'chat5'],
    [{ DIALOG_ID: '1' }, '1'],
    [{ DIALOG_ID: 2 }, '2'],
    [{ DIALOG_ID: '2abc' }, '2'],
    [{ DIALOG_ID: ' 2' }, '2'],
    [{ DIALOG_ID: '456' }, '456'],
    [{ DIALOG_ID: 'chat1', USER_ID: 2 }, 'chat1'],
    [{ DIALOG_ID: null, USER_ID: '2' }, '2'],
    [{ CHAT_ID: 1 }, 'chat1'],
  ])('%j goes to %s', (params, dialogId) => {
    expect(find(params)).toMatchObject({ dialogId, denied: null });
  });

  it.each<[JsonObject, string, number]>([
    [{}, 'PARAMS_ERROR', 400],
    [{ DIALOG_ID: null }, 'PARAMS_ERROR', 400],
    [{ DIALOG_ID: '' }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: 'abc' }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: '-2' }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: ['chat1'] }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat' }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat 1' }, 'USER_ID_EMPTY', 400],
    [{ DIALOG_ID: '99' }, 'USER_NOT_FOUND', 400],
    [{ DIALOG_ID: 'chat0' }, 'CHAT_ID_EMPTY', 400],
    [{ DIALOG_ID: 'sg1' }, 'CHAT_ID_EMPTY', 400],
    [{ DIALOG_ID: 'crm12' }, 'CHAT_ID_EMPTY', 400],
    [{ DIALOG_ID: 'crm|LEAD|1' }, 'CHAT_ID_EMPTY', 400],
    [{ DIALOG_ID: 'chat3' }, 'ACCESS_ERROR', 403],
  ])('%j is refused with %s', (params, code, status) => {
    expect(find(params)).toMatchObject({ outcome: 'error', error: { code, status } });
  });

  it.each<[JsonObject, string]>([
    [{ DIALOG_ID: 'chat2' }, 'CANCELED'],
    [{ DIALOG_ID: 'chat999' }, 'CANCELED'],
    [{ DIALOG_ID: '3' }, 'ERROR_NO_ACCESS'],
  ])('%j is denied late with %s', (params, code) => {
    expect(find(params)).toMatchObject({ denied: { error: { code, status: 400 } } });
  });

  it('gives both sides of a private dialogue the same chat', () => {
    const [mine, theirs] = [find({ DIALOG_ID: '2' }, 1), find({ DIALOG_ID: '1' }, 2)];
    expect('chatId' in mine && 'chatId' in theirs && mine.chatId === theirs.chatId).toBe(true);
    expect(find({ DIALOG_ID: '1' }, 1)).not.toMatchObject({ chatId: 'chatId' in mine ? mine.chatId : 0 });
  });
});

describe('findReadable', () => {
  it.each([
    ['chat1', 1],
    ['CHAT3', 3],
    ['sg7', 4],
    ['crm|DEAL|12', 5],
    ['1', 1_010_001],
    ['2', 1_010_002],
    ['456', 1_010_456],
    ['chat2', null],
    ['chat999', null],
    ['crm12', null],
    ['3', null],
    ['99', null],
    ['', 0],
    ['abc', 0],
    ['2abc', 0],
    ['0', 0],
  ])('%j is chat %s', (dialogId, chatId) => {
    const [viewer] = state.users;
    expect(viewer && findReadable(state, viewer, dialogId)).toEqual({ chatId });
  });
});
