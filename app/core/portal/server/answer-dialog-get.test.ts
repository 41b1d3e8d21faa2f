import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, START } from './testdata/ask-portal.ts';

it.each<[string, JsonObject]>([
  ['chat1', { id: 1, dialog_id: 'chat1', name: 'Keyboard tests', type: 'chat', role: 'OWNER' }],
  ['chat12', { id: 12, title: 'Отдел продаж', role: 'MEMBER', message_type: 'C' }],
  ['chat3', { name: 'Announcements', type: 'chat' }],
  ['sg7', { id: 4, dialog_id: 'chat4' }],
  ['1', { dialog_id: '1', name: 'Anna Ivanova', type: 'private', user_counter: 1 }],
  ['13', { dialog_id: '13', name: 'Ольга Смирнова', type: 'private', message_type: 'P', user_counter: 2 }],
  ['456', { dialog_id: '456', title: 'Echo Bot' }],
])('im.dialog.get of %s', (dialogId, shown) => {
  expect(done(START, 'im.dialog.get', { dialog_id: dialogId }).result).toMatchObject(shown);
});

it.each<[JsonObject, string, number]>([
  [{}, 'DIALOG_ID_EMPTY', 400],
  [{ DIALOG_ID: 'chat' }, 'DIALOG_ID_EMPTY', 400],
  [{ DIALOG_ID: 'chat2' }, 'ACCESS_ERROR', 403],
  [{ DIALOG_ID: 'chat404' }, 'ACCESS_ERROR', 403],
  [{ DIALOG_ID: '3' }, 'ACCESS_ERROR', 403],
])('%j: %s', (params, code, status) => {
  expect(ask(START, 'im.dialog.get', params)).toMatchObject({ error: { code, status } });
});
