import { expect, test } from 'vitest';
import { testConnection } from '../../../portal-client/testdata/connection.ts';
import { ownerName, portalName } from './owner-name.ts';

const t = (key: string, words?: object) => (words ? `${key} ${JSON.stringify(words)}` : key);
const builtIn = testConnection('a', { gate: { kind: 'built-in' } });

test.each([
  [testConnection(), 'send.owner {"name":"Anna Ivanova","id":1}'],
  [testConnection('a', { owner: { id: 7, name: '', admin: false } }), 'send.ownerNumber {"id":7}'],
  [testConnection('a', { owner: null }), 'send.ownerNumber {"id":"1"}'],
])('ownerName %#', (connection, text) => expect(ownerName(connection, t)).toBe(text));

test('portalName tells no secret', () => {
  expect(portalName(testConnection(), t)).toBe('example.bitrix24.com');
  expect(portalName(builtIn, t)).toBe('send.builtIn');
});
