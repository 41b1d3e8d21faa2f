import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { CHECKED_REVISION } from '../validator/checked-revision.ts';
import { answerMethodGet } from './answer-account.ts';
import { portalMethods } from './portal-methods.ts';
import { ask, done, START } from './testdata/ask-portal.ts';

describe('answer method get', () => {
  it.each([
    ['im.message.add', true, true],
    ['IMBOT.V2.BOT.REGISTER', true, true],
    ['method.get', true, true],
    ['im.nothing', false, false],
    ['', false, false],
  ])('method.get %j', (name, isExisting, isAvailable) => {
    expect(done(START, 'method.get', { name }).result).toEqual({ isExisting, isAvailable });
  });

  it('knows what the webhook may not call', () => {
    const [owner] = START.users;
    if (owner === undefined) throw new Error('no owner');
    const call = { state: START, method: 'method.get', owner, scopes: ['im'], now: 0 };
    expect(answerMethodGet({ ...call, params: { NAME: 'imbot.bot.list' } }, portalMethods)).toMatchObject({
      result: { isExisting: true, isAvailable: false },
    });
    expect(answerMethodGet({ ...call, params: { name: 'scope' } }, portalMethods)).toMatchObject({
      result: { isAvailable: true },
    });
  });
});

describe('answer revision', () => {
  it('tells the revisions, without a token', () => {
    const revision = { rest: CHECKED_REVISION, web: 130, mobile: 23, desktop: 6 };
    expect(done(START, 'imbot.v2.Revision.get', {}).result).toEqual(revision);
    expect(done(START, 'im.revision.get', {}).result).toEqual({ ...revision, im_revision_mobile: 23 });
  });
});

describe('answer user get', () => {
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
});
