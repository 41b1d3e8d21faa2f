import { describe, expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { JsonObject } from '../../json/json.ts';
import { newDesign } from '../../keyboard/design.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { designOf, runRule, show } from '../../testdata/run-rule.ts';
import { drawn, sketch } from '../../testdata/sketch.ts';
import { emptyRow, stackedRow, wideRow } from './row.ts';

describe('stacked row', () => {
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
    ['true is stored, and drawn side by side', [LINE, { DISPLAY: true }], []],
    ['true beside nothing', [{ DISPLAY: true }, {}], ['warning stacked-row r1']],
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

  describe('the fix', () => {
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
});

describe('wide row', () => {
  /** Buttons side by side; ten letters are 84 wide. */
  const lines = (...texts: string[]): JsonObject[] => texts.map((TEXT) => ({ TEXT, LINK: '/', DISPLAY: 'LINE' }));
  const TEN = 'abcdefghij';

  test.each<[string, JsonObject[], string[]]>([
    ['two of ten letters', lines(TEN, TEN), []],
    ['a few letters more', lines(TEN, `${TEN}abcdefgh`), ['info wide-row r1']],
    ['a pixel less', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 133 }], []],
    ['that very pixel', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 134 }], ['info wide-row r1']],
    ['as much as a computer shows', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 408 }], ['info wide-row r1']],
    ['a pixel more', [...lines(TEN), { TEXT: 'x', DISPLAY: 'LINE', WIDTH: 409 }], ['warning wide-row r1']],
    ['three', lines(TEN, TEN, TEN), ['info wide-row r1']],
    ['too much even for a computer', lines(TEN, TEN, TEN, TEN, TEN, TEN), ['warning wide-row r1']],
    ['one alone is cut and not broken', lines(TEN.repeat(9)), []],
    ['rows are measured apart', [...lines(TEN, TEN), { TYPE: 'NEWLINE' }, ...lines(TEN, TEN)], []],
    ['true is as wide as LINE', lines(TEN, TEN, TEN).map((f) => ({ ...f, DISPLAY: true })), ['info wide-row r1']],
    ['without LINE each has its own line', [{ TEXT: TEN }, { TEXT: TEN }, { TEXT: TEN }], []],
    ['a BLOCK among them breaks the line', [...lines(TEN, TEN), { TEXT: 'x' }, ...lines(TEN)], []],
    ['phones do not show it', lines(TEN, TEN, TEN).map((fields) => ({ ...fields, CONTEXT: 'DESKTOP' })), []],
    ['phones show two of three', lines(TEN, TEN, TEN).map((f, i) => (i ? f : { ...f, CONTEXT: 'DESKTOP' })), []],
  ])('%s', (_, keyboard, issues) => expect(said(wideRow, keyboard)).toEqual(issues));

  test('the width is told', () => {
    expect(spoken(wideRow, lines(TEN, TEN, TEN))).toBe(
      'About 269 px side by side do not fit a phone, which has about 225: use shorter captions or two rows.',
    );
  });

  describe('the fix divides the row so that every part fits', () => {
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
      const design = designOf([...lines(TEN), { TEXT: 'x', LINK: '/', DISPLAY: 'LINE', WIDTH: 133 }, ...lines(TEN)]);
      const after = runRule(wideRow, design)[0]?.fix?.apply(design);
      expect(after?.keyboard.rows.map(({ buttons }) => buttons.length)).toEqual([2, 1]);
    });

    test('what takes no room on the line stays where it is', () => {
      const design = designOf([...lines(TEN), 'text', ...lines(TEN), { TEXT: 'x' }, ...lines(TEN, TEN, TEN)]);
      const after = runRule(wideRow, design)[0]?.fix?.apply(design);
      expect(after?.keyboard.rows.map(({ buttons }) => buttons.length)).toEqual([6, 1]);
    });
  });
});

describe('empty row', () => {
  const designOf = (text: string) => ({ ...newDesign('Hi'), keyboard: sketch(text) });

  test.each<[string, string[], string]>([
    ['_|a', ['info empty-row'], 'a'],
    ['a|_', ['info empty-row'], 'a'],
    ['a|_|b', ['warning empty-row'], 'a|b'],
    ['a|_|_|b|_', ['warning empty-row', 'warning empty-row', 'info empty-row'], 'a|b'],
    ['_|!|_', ['info empty-row', 'info empty-row'], '!'],
    ['a|b', [], 'a|b'],
    ['a', [], 'a'],
    // Nothing but line ends, or nothing at all: said elsewhere, once.
    ['_|_|_', [], '_|_|_'],
    ['_', [], '_'],
    ['', [], ''],
  ])('%s: %j, and fixed %s', (text, issues, after) => {
    const design = designOf(text);
    const found = runRule(emptyRow, design);
    expect(found.map(show)).toEqual(issues);
    const fixed = found.reduce((now, { fix }) => fix?.apply(now) ?? now, design);
    expect(drawn(fixed.keyboard)).toBe(after);
  });

  test('the row is named, and where it stands', () => {
    const issues = runRule(emptyRow, designOf('_|a|_'));
    expect(issues.map(({ target }) => target)).toEqual([
      { kind: 'row', id: 'r1' },
      { kind: 'row', id: 'r3' },
    ]);
    expect(issues.map((issue) => say(issue).ru)).toEqual([
      expect.stringContaining('перед первой'),
      expect.stringContaining('после последней'),
    ]);
  });
});
