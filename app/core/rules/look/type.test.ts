import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { fixed, found } from '../../testdata/run-rule.ts';
import { newlineFields, unknownType, unknownWord } from './type.ts';

describe('unknown type', () => {
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

  describe('the fix', () => {
    test('takes the TYPE of a button away', () => {
      expect(fixed(unknownType, { TYPE: 'button', LINK: '/' })).toEqual({ LINK: '/' });
      expect(fixed(unknownType, { TYPE: 'newline', LINK: '/' })).toEqual({ LINK: '/' });
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
});

describe('unknown word', () => {
  describe('CONTEXT', () => {
    test.each<[Json, JsonObject]>([
      ['mobile', { CONTEXT: 'MOBILE' }],
      ['Desktop', { CONTEXT: 'DESKTOP' }],
      [' ALL', { CONTEXT: 'ALL' }],
      ['MOBIL', { CONTEXT: 'MOBILE' }],
      ['WEB', {}],
      ['ANY', {}],
      [0, {}],
      [true, {}],
      [['ALL'], {}],
      [{}, {}],
    ])('%j becomes %j', (value, after) => {
      expect(found(unknownWord, { CONTEXT: value })).toEqual(['warning unknown-context CONTEXT']);
      expect(fixed(unknownWord, { CONTEXT: value })).toEqual(after);
    });

    test.each<Json>(['ALL', 'MOBILE', 'DESKTOP', '', null])('%j is fine, or left to others', (value) => {
      expect(found(unknownWord, { CONTEXT: value })).toEqual([]);
    });
  });

  describe('DISPLAY', () => {
    test.each<[Json, JsonObject]>([
      ['line', { DISPLAY: 'LINE' }],
      ['INLINE', { DISPLAY: 'LINE' }],
      ['Block', { DISPLAY: 'BLOCK' }],
      ['ROW', {}],
      [true, {}],
    ])('%j becomes %j', (value, after) => {
      expect(found(unknownWord, { DISPLAY: value })).toEqual(['warning unknown-display DISPLAY']);
      expect(fixed(unknownWord, { DISPLAY: value })).toEqual(after);
    });
  });

  test('both at once', () => {
    expect(found(unknownWord, { DISPLAY: 'row', CONTEXT: 'web' })).toEqual([
      'warning unknown-context CONTEXT',
      'warning unknown-display DISPLAY',
    ]);
  });

  test('the consequence is told, and what was meant or what is possible', () => {
    expect(spoken(unknownWord, [{ TEXT: 'a', DISPLAY: 'line' }])).toBe(
      'DISPLAY cannot be "line": the button is alone on its line. Did you mean LINE?',
    );
    expect(spoken(unknownWord, [{ TEXT: 'a', CONTEXT: 'web' }])).toBe(
      'CONTEXT cannot be "web": the button is shown everywhere. Possible: ALL, MOBILE, DESKTOP.',
    );
  });
});

describe('newline fields', () => {
  const [a, b] = [{ TEXT: 'a' }, { TEXT: 'b' }];
  const between = (newline: JsonObject): Json => [a, newline, b];

  test.each<[JsonObject, string[], Json | undefined]>([
    [{ TYPE: 'NEWLINE' }, [], undefined],
    [{ TYPE: true }, ['info newline-type r1'], between({ TYPE: 'NEWLINE' })],
    [{ TYPE: 'NEWLINE', ID: 5 }, ['warning newline-fields r1'], between({ TYPE: 'NEWLINE' })],
    [{ DISPLAY: 'LINE', TYPE: true }, ['warning newline-fields r1'], between({ TYPE: 'NEWLINE' })],
    [{ TYPE: 'NEWLINE', TEXT: '' }, ['warning newline-fields r1'], between({ TYPE: 'NEWLINE' })],
    [
      { TYPE: 'NEWLINE', TEXT: 'x', LINK: '/' },
      ['warning newline-fields r1'],
      [a, { TEXT: 'x', LINK: '/' }, { TYPE: 'NEWLINE' }, b],
    ],
  ])('%j: %j, fixed %j', (newline, issues, after) => {
    expect(said(newlineFields, between(newline))).toEqual(issues);
    expect(rewritten(newlineFields, between(newline))).toEqual(after);
    if (after !== undefined) expect(said(newlineFields, after)).toEqual([]);
  });

  describe('places', () => {
    test('each row is looked at', () => {
      const newline = { TYPE: 'NEWLINE', ID: 1 };
      expect(said(newlineFields, [newline, a, newline])).toEqual([
        'warning newline-fields r1',
        'warning newline-fields r2',
      ]);
    });

    test('what is lost is named', () => {
      expect(spoken(newlineFields, between({ TYPE: 'NEWLINE', A: 1, B: 2, C: 3, D: 4 }))).toContain('(A, B, C…)');
      expect(spoken(newlineFields, between({ TYPE: 'NEWLINE', A: 1, B: 2, C: 3 }))).toContain('(A, B, C)');
      expect(spoken(newlineFields, between({ TYPE: 'NEWLINE', TEXT: 'x' }))).toContain('(TEXT)');
    });
  });
});
