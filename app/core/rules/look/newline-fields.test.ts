import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { rewritten, said, spoken } from '../../testdata/run-on-keyboard.ts';
import { newlineFields } from './newline-fields.ts';

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
])('%j: %j, mended %j', (newline, issues, after) => {
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
