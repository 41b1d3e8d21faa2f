import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { cannotEdit, deleteMessage, editMessage, messageIdOf } from './portal-edit.ts';
import { done, START, written } from './testdata/ask-portal.ts';

const { state } = done(START, 'im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'Hi' });
const [owner] = state.users;
if (owner === undefined) throw new Error('no owner');
const call = { state, method: 'im.message.update', params: {}, owner, scopes: [], now: 0 };

it.each<[JsonObject, number]>([
  [{ MESSAGE_ID: 5, ID: 6 }, 5],
  [{ ID: '6' }, 6],
  [{ MESSAGE_ID: null, ID: 6 }, 6],
  [{ MESSAGE_ID: 'x' }, 0],
  [{}, 0],
])('the number of %j is %i', (params, id) => {
  expect(messageIdOf(params)).toBe(id);
});

it('is for the author alone', () => {
  const params = { MESSAGE_ID: 1001, MESSAGE: 'New' };
  const edited = editMessage(call, params, 1);
  expect(edited.outcome === 'result' && written(edited.state)).toMatchObject([{ text: 'New' }]);
  expect(editMessage(call, params, 456)).toEqual(cannotEdit());
  expect(deleteMessage(call, params, 456)).toEqual(cannotEdit());
  expect(deleteMessage(call, params, 1)).toMatchObject({ outcome: 'result', result: true });
});

it('has nothing to check when nothing is to be changed', () => {
  expect(editMessage(call, { MESSAGE_ID: 9999 }, 1)).toMatchObject({ outcome: 'result', state });
});
