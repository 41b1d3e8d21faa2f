import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readBots, readOwnBots } from './read-bots.ts';

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
