import { expect, test } from 'vitest';
import { can, listCapabilities, needlessScopes } from './connection-store.ts';

const works = (scopes: string[]) =>
  listCapabilities(scopes)
    .filter((one) => one.works)
    .map(({ capability }) => capability)
    .join(' ');

test.each([
  [[], ''],
  [['im'], 'send pick readBack'],
  [['imbot'], 'botSend pickBot commands'],
  [['im', 'imbot', 'crm'], 'send pick readBack botSend pickBot commands'],
  [['IM'], ''],
])('with %j', (scopes, expected) => {
  expect(works(scopes)).toBe(expected);
});

test('while nothing is known, everything may be tried', () => {
  expect(can(null, 'commands')).toBe(true);
  expect(can([], 'send')).toBe(false);
  expect(can(['im'], 'send')).toBe(true);
});

test('what is ticked without need', () => {
  expect(needlessScopes(['im', 'crm', 'imbot', 'task'])).toEqual(['crm', 'task']);
  expect(needlessScopes(['im'])).toEqual([]);
});
