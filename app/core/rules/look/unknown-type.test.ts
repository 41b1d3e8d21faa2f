import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { rewritten, said } from '../../testdata/run-on-keyboard.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { unknownType } from './unknown-type.ts';

test.each<[Json, string[]]>([
  ['newline', ['warning unknown-type TYPE']],
  ['NEW_LINE', ['warning unknown-type TYPE']],
  ['NEWLIN', ['warning unknown-type TYPE']],
  ['line-break', ['warning unknown-type TYPE']],
  ['button', ['info unknown-type TYPE']],
  ['URL', ['info unknown-type TYPE']],
  [5, ['info unknown-type TYPE']],
  [false, ['info unknown-type TYPE']],
  [[], ['info unknown-type TYPE']],
  ['BUTTON', []],
  ['NEWLINE', []],
  [true, []],
  ['', []],
  [null, []],
])('%j: %j', (TYPE, issues) => expect(found(unknownType, { TYPE, LINK: '/' })).toEqual(issues));

describe('the mend', () => {
  test('takes the TYPE of a button away', () => {
    expect(mended(unknownType, { TYPE: 'button', LINK: '/' })).toEqual({ LINK: '/' });
    expect(mended(unknownType, { TYPE: 'newline', LINK: '/' })).toEqual({ LINK: '/' });
  });

  const [a, b] = [{ TEXT: 'a' }, { TEXT: 'b' }];
  test.each<[readonly JsonObject[], readonly JsonObject[]]>([
    [
      [a, { TYPE: 'newline' }, b],
      [a, { TYPE: 'NEWLINE' }, b],
    ],
    [
      [a, { TYPE: 'newline', ID: 5 }, b, { TYPE: 'Newline' }, a],
      [a, { TYPE: 'NEWLINE' }, b, { TYPE: 'NEWLINE' }, a],
    ],
    [
      [a, { TYPE: 'NEWLINE' }, b, { TYPE: 'newline' }],
      [a, { TYPE: 'NEWLINE' }, b, { TYPE: 'NEWLINE' }],
    ],
  ])('ends the row where that was meant: %j', (from, to) => {
    expect(rewritten(unknownType, from)).toEqual(to);
    expect(said(unknownType, to)).toEqual([]);
  });
});
