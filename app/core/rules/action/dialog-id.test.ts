import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { dialogId } from './dialog-id.ts';

test.each<[Json, string | undefined]>([
  ['Chat42', 'chat42'],
  ['chat 42', 'chat42'],
  [' SG7 ', 'sg7'],
  ['https://example.bitrix24.com/online/?IM_DIALOG=chat5', 'chat5'],
  ['/online/?a=1&IM_DIALOG=17#x', '17'],
  ['crm1', undefined],
  ['crm|DEAL|5', undefined],
  ['chat', undefined],
  ['0', undefined],
  [0, undefined],
  [-1, undefined],
  ['Иван', undefined],
  ['chat0', undefined],
  ['-5', undefined],
])('%j opens nothing, meant as %s', (ACTION_VALUE, id) => {
  expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE })).toEqual(['warning dialog-id ACTION_VALUE']);
  const after = mended(dialogId, { ACTION: 'DIALOG', ACTION_VALUE });
  expect(after).toEqual(id && { ACTION: 'DIALOG', ACTION_VALUE: id });
  if (after) expect(found(dialogId, after)).toEqual([]);
});

test.each<Json>(['chat42', 'sg7', '17', 17, '', null])('%j opens a chat, or is none', (ACTION_VALUE) => {
  expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE })).toEqual([]);
});

test('what PHP writes for true is a number', () => {
  expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE: true })).toEqual([]);
});

test('only the chat that is kept counts', () => {
  expect(found(dialogId, { ACTION: 'DIALOG', ACTION_VALUE: 'x', LINK: '/' })).toEqual([]);
  expect(found(dialogId, { ACTION: 'PUT', ACTION_VALUE: 'x' })).toEqual([]);
});
