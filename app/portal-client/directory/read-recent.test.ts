import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readRecent } from './read-recent.ts';

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
const PERSON = { id: 5, chat_id: 90, type: 'user', title: 'Ada', user: { id: 5, name: 'Ada L', work_position: 'Dev' } };

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
  ['user and chat are no objects', [{ id: 'chat3', user: [], chat: false, title: 4 }], [['chat3', 'chat', '4', null]]],
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
