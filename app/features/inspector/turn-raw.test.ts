import { expect, test } from 'vitest';
import type { Json } from '../../core/json/json.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import { writeKeyboard } from '../../core/request/write-keyboard.ts';
import { turnRaw } from './turn-raw.ts';

const SAMPLE = { TEXT: 'Open', LINK: '/' };
const A = { TEXT: 'A', LINK: '/a' };
const B = { TEXT: 'B', COMMAND: 'b' };

test.each<[Json, Json[]]>([
  ['Hi', [{ TEXT: 'Hi', LINK: '/' }]],
  [7, [{ TEXT: '7', LINK: '/' }]],
  ['  ', [SAMPLE]],
  [null, [SAMPLE]],
  [[], [SAMPLE]],
  [['x', {}], [SAMPLE]],
  [[A], [A]],
  [
    [A, 'lost', B],
    [A, B],
  ],
  [
    [A, '{{more()}}'],
    [A, '{{more()}}'],
  ],
  [
    ['{{more()}}', A],
    ['{{more()}}', A],
  ],
])('%j becomes %j', (raw, buttons) => {
  const { document } = readKeyboard([A, raw, B]);
  expect(writeKeyboard(turnRaw(document, 'b2', SAMPLE))).toEqual([A, ...buttons, B]);
});

test.each(['b1', 'b9'])('leaves %s alone', (id) => {
  const { document } = readKeyboard([A, 'Hi']);
  expect(turnRaw(document, id, SAMPLE)).toBe(document);
});
