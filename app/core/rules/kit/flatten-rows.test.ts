import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonList, type Json } from '../../json/json.ts';
import { readKeyboard } from '../../request/read-keyboard.ts';
import { buttonIds, drawn } from '../../testdata/sketch.ts';
import { flattenRows } from './flatten-rows.ts';

const [a, b, c, d] = [{ TEXT: 'a' }, { TEXT: 'b' }, { TEXT: 'c' }, { TEXT: 'd' }];
const newline = { TYPE: 'NEWLINE' };

test.each<[string, Json, string]>([
  ['the Telegram way', [[a, b], [c]], 'ab|c'],
  ['one list only', [[a, b]], 'ab'],
  ['a list among buttons', [a, [b, c], d], 'a|bc|d'],
  ['lists in divided rows', [a, newline, [b], [c], newline, d], 'a|b|c|d'],
  ['a list that divides itself', [[a, newline, b], c], 'a|b|c'],
  ['lists in lists', [[[a, [b]], [c]], d], 'abc|d'],
  ['empty lists', [[], a, [[]]], 'a'],
  ['nothing but empty lists', [[]], ''],
  ['foreign entries', [[a, 'x'], 'y'], 'ax|y'],
])('%s', (_, value, sketch) => {
  const { document } = readKeyboard(value);
  expect(drawn(flattenRows(document))).toBe(sketch);
});

test('ids stay where they can', () => {
  const { document } = readKeyboard([a, [b], c, newline, [d]]);
  const after = flattenRows(document);
  expect(after.rows.map(({ id }) => id)).toEqual(['r1', 'r3', 'r4', 'r2']);
  expect(buttonIds(after)).toEqual(['b1', 'b5', 'b3', 'b6']);
});

test('what ended a row ends its last part, and what a list brings stays', () => {
  const odd = (X: number) => ({ TYPE: 'NEWLINE', X });
  const { document } = readKeyboard([[a, odd(1), b], odd(2), c]);
  expect(flattenRows(document).rows.map((row) => row.newline)).toEqual([odd(1), odd(2), undefined]);
});

test('without a list nothing changes', () => {
  const { document } = readKeyboard([a, newline, newline, 'x']);
  expect(flattenRows(document)).toBe(document);
});

test('whatever is nested: no list is left, no button is lost, ids are unique', () => {
  const anyList = fc.letrec<{ list: Json; item: Json }>((tie) => ({
    list: fc.array(tie('item'), { maxLength: 4 }) as fc.Arbitrary<Json>,
    item: fc.oneof({ maxDepth: 3 }, fc.constantFrom<Json>(a, b, newline, 'x', null), tie('list')) as fc.Arbitrary<Json>,
  })).list;
  fc.assert(
    fc.property(anyList, (value) => {
      const { rows } = flattenRows(readKeyboard(value).document);
      const buttons = rows.flatMap((row) => row.buttons);
      expect(buttons.some(({ raw }) => isJsonList(raw))).toBe(false);
      expect(buttons).toHaveLength(leaves(value).filter((leaf) => leaf !== newline).length);
      expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }),
  );
});

function leaves(value: Json): readonly Json[] {
  return isJsonList(value) ? value.flatMap(leaves) : [value];
}
