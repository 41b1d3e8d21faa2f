import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../core/json/json.ts';
import { canPost, readBots, readDialog, readOwnBots, readRecent } from './read-targets.ts';

describe('can post', () => {
  const needs = (can_post: string, role?: string): JsonObject => ({
    permissions: { can_post },
    ...(role === undefined ? {} : { role }),
  });

  test.each<[JsonObject, boolean | null]>([
    [{}, null],
    [{ text_field_enabled: true }, true],
    [{ text_field_enabled: 'N' }, false],
    [{ restrictions: { send: true } }, true],
    [{ restrictions: { send: false }, text_field_enabled: true }, false],
    [{ restrictions: [] }, null],
    [needs('member', 'MEMBER'), true],
    [needs('manager', 'member'), false],
    [needs('MANAGER', 'OWNER'), true],
    [needs('none', 'OWNER'), false],
    [needs('none'), false],
    [needs('member', 'GUEST'), false],
    [needs('member'), null],
    [needs('everybody', 'MEMBER'), null],
    [{ ...needs('owner', 'MEMBER'), text_field_enabled: true }, false],
    [{ role: 7, permissions: 'all', restrictions: null, text_field_enabled: 1 }, null],
  ])('%j: %s', (chat, expected) => {
    expect(canPost(chat)).toBe(expected);
  });
});

describe('read recent', () => {
  const brief = (result: Json) =>
    readRecent(result, '1').map(({ dialogId, kind, title, canPost }) => [dialogId, kind, title, canPost]);

  const CHAT = {
    id: 'chat7',
    chat_id: 7,
    type: 'chat',
    title: 'Tests',
    avatar: { url: '', color: '#123456' },
    user: { id: 5, name: 'Author', bot: false },
    chat: { id: 7, name: 'Tests', type: 'chat', restrictions: { send: true } },
  };
  const PERSON = {
    id: 5,
    chat_id: 90,
    type: 'user',
    title: 'Ada',
    user: { id: 5, name: 'Ada L', work_position: 'Dev' },
  };

  test.each<[string, Json, unknown[]]>([
    ['a chat', { items: [CHAT] }, [['chat7', 'chat', 'Tests', true]]],
    ['a person', { items: [PERSON] }, [['5', 'user', 'Ada L', null]]],
    ['a plain list', [CHAT], [['chat7', 'chat', 'Tests', true]]],
    [
      'a map',
      { items: { 0: CHAT, 1: PERSON } },
      [
        ['chat7', 'chat', 'Tests', true],
        ['5', 'user', 'Ada L', null],
      ],
    ],
    [
      'pages that overlap',
      [CHAT, PERSON, CHAT],
      [
        ['chat7', 'chat', 'Tests', true],
        ['5', 'user', 'Ada L', null],
      ],
    ],
    ['a bot', [{ ...PERSON, user: { name: 'Echo', bot: true } }], [['5', 'bot', 'Echo', null]]],
    ['notes to self', [{ ...PERSON, id: '1' }], [['1', 'self', 'Ada L', true]]],
    ['somebody who left', [{ ...PERSON, user: { active: false } }], [['5', 'user', 'Ada', false]]],
    ['a chat by number', [{ id: 7, chat_id: 7, type: 'chat', title: 'T' }], [['chat7', 'chat', 'T', null]]],
    ['a chat by chat_id alone', [{ chat_id: 9, type: 'chat', title: 'T' }], [['chat9', 'chat', 'T', null]]],
    ['a channel', [{ ...CHAT, chat: { type: 'openChannel' } }], [['chat7', 'channel', 'Tests', null]]],
    ['a workgroup', [{ ...CHAT, chat: { entity_type: 'SONET_GROUP' } }], [['chat7', 'workgroup', 'Tests', null]]],
    ['a deal', [{ ...CHAT, chat: { type: 'crm' } }], [['chat7', 'crm', 'Tests', null]]],
    ['no title', [{ id: 'chat3' }], [['chat3', 'chat', 'chat3', null]]],
    [
      'user and chat are no objects',
      [{ id: 'chat3', user: [], chat: false, title: 4 }],
      [['chat3', 'chat', '4', null]],
    ],
    ['no id', [{ title: 'T' }, { id: 'general' }, { id: 0 }, { id: null }], []],
    ['nothing at all', null, []],
    ['words', 'none', []],
    ['items are no list', { items: 5 }, []],
  ])('%s', (_name, result, expected) => {
    expect(brief(result)).toEqual(expected);
  });

  test('color and position', () => {
    expect(readRecent([CHAT], '1')).toMatchObject([{ color: '#123456', initials: 'T' }]);
    expect(readRecent([PERSON], '1')).toMatchObject([{ subtitle: 'Dev', initials: 'AL' }]);
  });
});

describe('read dialog', () => {
  const CHAT = { id: 17, dialog_id: 'chat17', type: 'chat', title: 'Tests', restrictions: { send: true } };
  const PRIVATE = { id: 90, dialog_id: '5', type: 'private', title: 'Ada', text_field_enabled: true, color: '#123456' };

  test.each<[string, string, Json, object | null]>([
    ['a chat', 'chat17', CHAT, { dialogId: 'chat17', kind: 'chat', title: 'Tests', canPost: true }],
    ['asked by another name', 'sg4', { ...CHAT, type: 'sonetGroup' }, { dialogId: 'sg4', kind: 'workgroup' }],
    ['a deal', 'crm|DEAL|12', { ...CHAT, entity_type: 'CRM' }, { dialogId: 'crm|DEAL|12', kind: 'crm' }],
    ['closed', 'chat17', { ...CHAT, role: 'MEMBER', permissions: { can_post: 'owner' } }, { canPost: false }],
    ['a person', '5', PRIVATE, { dialogId: '5', kind: 'user', title: 'Ada', canPost: true, color: '#123456' }],
    ['the owner', '1', { ...PRIVATE, dialog_id: 1 }, { dialogId: '1', kind: 'self' }],
    ['without dialog_id', 'chat17', { id: 17, name: 'T' }, { dialogId: 'chat17', title: 'T', canPost: null }],
    ['private by message_type', '5', { id: 90, message_type: 'P', name: 'Ada' }, { kind: 'user', title: 'Ada' }],
    ['no name', 'chat17', { id: 17 }, { title: 'chat17' }],
    ['no id at all', 'chat17', { title: 'T' }, null],
    ['a list', 'chat17', [], null],
    ['false', 'chat17', false, null],
  ])('%s', (_name, asked, result, expected) => {
    const target = readDialog(result, asked, '1');
    if (expected === null) expect(target).toBeNull();
    else expect(target).toMatchObject(expected);
  });
});

describe('read bots', () => {
  const brief = (targets: ReturnType<typeof readBots>) =>
    targets.map(({ dialogId, kind, title, subtitle }) => [dialogId, kind, title, subtitle].join('|'));

  const ECHO = { ID: 456, NAME: 'Echo Bot', CODE: 'echo', OPENLINE: 'N' };

  test.each<[string, Json, string[]]>([
    ['a map', { 456: ECHO }, ['456|bot|Echo Bot|echo']],
    ['a list', [ECHO, ECHO], ['456|bot|Echo Bot|echo']],
    ['without ID, by its key', { 7: { NAME: 'Seven' } }, ['7|bot|Seven|']],
    ['without a name', { 7: { ID: '7', CODE: 'seven' } }, ['7|bot|seven|']],
    ['no bots', [], []],
    ['strange', { a: ECHO.NAME, b: null, c: { ID: 'x' }, d: {}, 9: [] }, []],
    ['nothing', null, []],
  ])('all bots: %s', (_name, result, expected) => {
    expect(brief(readBots(result))).toEqual(expected);
  });

  test.each<[string, Json, string[]]>([
    [
      'named by their users',
      { bots: [{ id: 456, code: 'echo' }], users: [{ id: 456, name: 'Echo Bot' }], hasNextPage: false },
      ['456|bot|Echo Bot|echo'],
    ],
    ['without users', { bots: [{ id: '456', code: 'echo' }] }, ['456|bot|echo|']],
    ['maps', { bots: { 1: { id: 5 } }, users: { 1: { id: '5', name: 'Five' } } }, ['5|bot|Five|']],
    ['strange', { bots: [7, { code: 'x' }, { id: 0 }], users: 'none' }, []],
    ['a list', [], []],
    ['nothing', null, []],
  ])('own bots: %s', (_name, result, expected) => {
    expect(brief(readOwnBots(result))).toEqual(expected);
  });
});
