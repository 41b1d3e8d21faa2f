import { expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { ask, done, START } from './testdata/ask-portal.ts';

it.each<[JsonObject, object]>([
  [{}, { id: 1, name: 'Anna Ivanova' }],
  [{ ID: null }, { id: 1 }],
  [{ id: '14' }, { id: 14, first_name: 'Дмитрий', bot: false }],
  [{ ID: 456 }, { id: 456, bot: true }],
])('im.user.get %j', (params, user) => {
  expect(done(START, 'im.user.get', params).result).toMatchObject(user);
});

it.each<[JsonObject, string, number]>([
  [{ ID: 'x' }, 'ID_EMPTY', 400],
  [{ ID: 99 }, 'USER_NOT_EXISTS', 400],
  [{ ID: 3 }, 'ACCESS_DENIED', 403],
])('%j: %s', (params, code, status) => {
  expect(ask(START, 'im.user.get', params)).toMatchObject({ error: { code, status } });
});
