import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { stackedRow } from './stacked-row.ts';

const keyboard = (...looks: JsonObject[]) =>
  looks.map((look) => (look.TYPE ? look : { TEXT: 'a', LINK: '/', ...look }));
const NEWLINE = { TYPE: 'NEWLINE' };
const [LINE, BLOCK] = [{ DISPLAY: 'LINE' }, { DISPLAY: 'BLOCK' }];
const [PHONE, DESK] = [{ CONTEXT: 'MOBILE' }, { CONTEXT: 'DESKTOP' }];

test.each<[string, JsonObject[], string[]]>([
  ['two without DISPLAY', [{}, {}], ['warning stacked-row r1']],
  ['one of two without', [LINE, {}], ['warning stacked-row r1']],
  ['a wrong word', [LINE, { DISPLAY: 'line' }], ['warning stacked-row r1']],
  ['BLOCK among LINE', [LINE, BLOCK, LINE], ['info stacked-row r1']],
  ['BLOCK on all, perhaps as a list', [BLOCK, BLOCK], ['info stacked-row r1']],
  ['BLOCK and nothing', [BLOCK, {}], ['warning stacked-row r1']],
  ['side by side', [LINE, LINE], []],
  ['alone', [{}], []],
  ['each in a row of its own', [{}, NEWLINE, {}], []],
  ['in the second row', [{}, NEWLINE, {}, {}], ['warning stacked-row r2']],
  ['never seen together', [DESK, PHONE], []],
  ['one that is seen everywhere', [DESK, PHONE, {}], ['warning stacked-row r1']],
  [
    'the other one is LINE where both are seen',
    [{ ...DESK, ...LINE }, { ...PHONE, ...LINE }, PHONE],
    ['warning stacked-row r1'],
  ],
])('%s', (_, looks, issues) => expect(said(stackedRow, keyboard(...looks))).toEqual(issues));

test('what is no button stands beside nobody', () => {
  expect(said(stackedRow, ['text', { TEXT: 'a' }])).toEqual([]);
  expect(said(stackedRow, ['text', { TEXT: 'a' }, { TEXT: 'b' }])).toEqual(['warning stacked-row r1']);
});

describe('the mend', () => {
  test.each<[JsonObject[], JsonObject[]]>([
    [
      [{}, {}],
      [LINE, LINE],
    ],
    [
      [LINE, { DISPLAY: 'line' }, BLOCK],
      [LINE, LINE, LINE],
    ],
    [
      [{}, {}, NEWLINE, {}],
      [LINE, LINE, NEWLINE, {}],
    ],
  ])('puts a row side by side and leaves the others: %j', (before, after) => {
    expect(rewritten(stackedRow, keyboard(...before))).toEqual(keyboard(...after));
    expect(said(stackedRow, keyboard(...after))).toEqual([]);
  });

  test('leaves what is no button', () => {
    expect(rewritten(stackedRow, ['x', { TEXT: 'a' }, { TEXT: 'b' }])).toEqual([
      'x',
      { TEXT: 'a', ...LINE },
      { TEXT: 'b', ...LINE },
    ]);
  });
});
