import { expect, test } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import { comparePress } from './compare-press.ts';

const predicted: JsonObject = { type: 'X', data: { command: { id: 5, params: '' }, list: [1, { a: 1 }] } };

test.each<[string, JsonObject, object[]]>([
  ['equal', predicted, []],
  ['more than predicted', { ...predicted, eventId: 1, data: { ...(predicted.data as JsonObject), bot: {} } }, []],
  [
    'another value, and a number as text',
    { type: 'Y', data: { command: { id: '5', params: '' }, list: [1, { a: 1 }] } },
    [
      { path: ['type'], predicted: 'X', received: 'Y' },
      { path: ['data', 'command', 'id'], predicted: 5, received: '5' },
    ],
  ],
  [
    'something is not there',
    { type: 'X', data: { list: [1] } },
    [
      { path: ['data', 'command'], predicted: { id: 5, params: '' }, received: undefined },
      { path: ['data', 'list'], predicted: [1, { a: 1 }], received: [1] },
    ],
  ],
  ['no data at all', { type: 'X', data: null }, [{ path: ['data'], received: null }]],
])('%s', (_, received, differences) => {
  expect(comparePress(predicted, received)).toMatchObject(differences);
  expect(comparePress(predicted, received)).toHaveLength(differences.length);
});

test('keys of the object’s own only', () => {
  expect(comparePress({ toString: 'x' }, {})).toEqual([{ path: ['toString'], predicted: 'x', received: undefined }]);
});
