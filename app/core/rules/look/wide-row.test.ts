import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule } from '../../testdata/run-rule.ts';
import { wideRow } from './wide-row.ts';

/** Buttons side by side; ten letters are 90 wide. */
const lines = (...texts: string[]): JsonObject[] => texts.map((TEXT) => ({ TEXT, LINK: '/', DISPLAY: 'LINE' }));
const TEN = 'abcdefghij';

test.each<[string, JsonObject[], string[]]>([
  ['two of ten letters', lines(TEN, TEN), []],
  ['a few letters more', lines(TEN, `${TEN}abcdef`), ['info wide-row r1']],
  ['a pixel less', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 127 }], []],
  ['that very pixel', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 128 }], ['info wide-row r1']],
  ['as much as a computer shows', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 402 }], ['info wide-row r1']],
  ['a pixel more', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 403 }], ['warning wide-row r1']],
  ['three', lines(TEN, TEN, TEN), ['info wide-row r1']],
  ['too much even for a computer', lines(TEN, TEN, TEN, TEN, TEN, TEN), ['warning wide-row r1']],
  ['one alone is cut and not broken', lines(TEN.repeat(9)), []],
  ['rows are measured apart', [...lines(TEN, TEN), { TYPE: 'NEWLINE' }, ...lines(TEN, TEN)], []],
  ['without LINE each has its own line', [{ TEXT: TEN }, { TEXT: TEN }, { TEXT: TEN }], []],
  ['a BLOCK among them breaks the line', [...lines(TEN, TEN), { TEXT: 'x' }, ...lines(TEN)], []],
  ['phones do not show it', lines(TEN, TEN, TEN).map((fields) => ({ ...fields, CONTEXT: 'DESKTOP' })), []],
  ['phones show two of three', lines(TEN, TEN, TEN).map((f, i) => (i ? f : { ...f, CONTEXT: 'DESKTOP' })), []],
])('%s', (_, keyboard, issues) => expect(said(wideRow, keyboard)).toEqual(issues));

test('the width is told', () => {
  expect(spoken(wideRow, lines(TEN, TEN, TEN))).toBe(
    'About 286 px side by side do not fit a phone, which has about 225: shorter captions or two rows.',
  );
});

describe('the mend divides the row so that every part fits', () => {
  test.each<[string[], string[][]]>([
    [
      [TEN, TEN, TEN],
      [[TEN, TEN], [TEN]],
    ],
    [
      [TEN, TEN, TEN, TEN, TEN],
      [[TEN, TEN], [TEN, TEN], [TEN]],
    ],
    [
      ['a', TEN.repeat(3), 'b', 'c'],
      [['a'], [TEN.repeat(3)], ['b', 'c']],
    ],
  ])('%j', (texts, rows) => {
    const design = designOf(lines(...texts));
    const after = runRule(wideRow, design)[0]?.fix?.apply(design);
    expect(after?.keyboard.rows.map(({ buttons }) => buttons.map(({ fields }) => fields.TEXT))).toEqual(rows);
    expect(after && runRule(wideRow, after)).toEqual([]);
  });

  test('what just fits stays together', () => {
    const design = designOf([...lines(TEN), { TEXT: 'x', LINK: '/', DISPLAY: 'LINE', WIDTH: 127 }, ...lines(TEN)]);
    const after = runRule(wideRow, design)[0]?.fix?.apply(design);
    expect(after?.keyboard.rows.map(({ buttons }) => buttons.length)).toEqual([2, 1]);
  });

  test('what takes no room on the line stays where it is', () => {
    const design = designOf([...lines(TEN), 'text', ...lines(TEN), { TEXT: 'x' }, ...lines(TEN, TEN, TEN)]);
    const after = runRule(wideRow, design)[0]?.fix?.apply(design);
    expect(after?.keyboard.rows.map(({ buttons }) => buttons.length)).toEqual([6, 1]);
  });
});
