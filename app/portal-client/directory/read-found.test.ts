import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readFoundChats, readFoundUsers } from './read-targets.ts';

test.each<[string, Json, string[]]>([
  ['a map', { 7: { id: 7, title: 'Seven' }, 8: { id: '8', name: 'Eight' } }, ['chat7 Seven', 'chat8 Eight']],
  ['a list', [{ id: 7, title: 'Seven' }], ['chat7 Seven']],
  ['an id with its prefix', [{ id: 'chat7', title: 'Seven' }], ['chat7 Seven']],
  [
    'twice the same',
    [
      { id: 7, title: 'Seven' },
      { id: '7', title: 'Other' },
    ],
    ['chat7 Seven'],
  ],
  ['nothing found', [], []],
  ['strange', { 1: null, 2: 'x', 3: {}, 4: { id: -4 }, 5: { id: [5] } }, []],
  ['nothing', null, []],
])('chats: %s', (_name, result, expected) => {
  expect(readFoundChats(result).map(({ dialogId, title }) => `${dialogId} ${title}`)).toEqual(expected);
});

test.each<[string, Json, string[]]>([
  ['a map', { 5: { id: 5, name: 'Ada' }, 6: { id: 6, name: 'Echo', bot: true } }, ['5 user Ada', '6 bot Echo']],
  ['a bot by type', [{ id: 6, name: 'Echo', type: 'bot' }], ['6 bot Echo']],
  ['the owner', [{ id: '1', name: 'Anna' }], ['1 self Anna']],
  ['name in two parts', [{ id: 5, first_name: 'Ada', last_name: 'L' }], ['5 user Ada L']],
  ['no name', [{ id: 5 }], ['5 user 5']],
  ['nobody', [], []],
  ['strange', { 5: 'Ada', 6: { name: 'No id' }, 7: { id: '7abc' } }, []],
  ['words', 'nobody', []],
])('people: %s', (_name, result, expected) => {
  expect(readFoundUsers(result, '1').map(({ dialogId, kind, title }) => `${dialogId} ${kind} ${title}`)).toEqual(
    expected,
  );
});
