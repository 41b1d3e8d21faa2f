import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../json/json.ts';
import { compareReadBack } from './compare-read-back.ts';
import type { StoredEntry } from './store-answer.ts';
import { storeKeyboard } from './trace-keyboard.ts';

const NEWLINE = { TYPE: 'NEWLINE' } as const;

/** Stored entries with these texts; `|` ends a row. */
function predict(...texts: readonly string[]): readonly StoredEntry[] {
  const BUTTONS = texts.map((TEXT) => (TEXT === '|' ? NEWLINE : { TEXT, LINK: 'https://example.com/' }));
  const answer = storeKeyboard('im.message.add', { KEYBOARD: { BUTTONS } });
  return answer.outcome === 'stored' ? answer.buttons : [];
}

const asJson = (entries: readonly StoredEntry[]) => entries as readonly Json[];
const change = (entry: StoredEntry | undefined, fields: JsonObject): JsonObject => ({
  ...(entry as JsonObject | undefined),
  ...fields,
});

describe('nothing to tell', () => {
  const predicted = predict('A', '|', 'B');
  const reversed = asJson(predicted).map((entry) => Object.fromEntries(Object.entries(entry as JsonObject).reverse()));
  test.each<[string, Json]>([
    ['the list as predicted', asJson(predicted)],
    ['keys in another order', reversed],
    ['a list within BUTTONS', { BUTTONS: asJson(predicted) }],
    ['an object in place of a list', Object.fromEntries(asJson(predicted).entries())],
  ])('%s', (_, stored) => {
    expect(compareReadBack(predicted, stored)).toEqual([]);
  });

  test.each<Json>([null, '', [], {}])('no keyboard, shown as %j', (stored) => {
    expect(compareReadBack([], stored)).toEqual([]);
  });
});

test('fields that are otherwise, missing or too much', () => {
  const predicted = predict('A');
  const { WAIT: _, ...rest } = change(predicted[0], { DISPLAY: 'LINE', EXTRA: { b: 1, a: 2 } });
  expect(compareReadBack(predicted, [rest])).toEqual([
    { entry: 0, name: 'A', field: 'WAIT', predicted: 'N', stored: undefined },
    { entry: 0, name: 'A', field: 'DISPLAY', predicted: 'BLOCK', stored: 'LINE' },
    { entry: 0, name: 'A', field: 'EXTRA', predicted: undefined, stored: { b: 1, a: 2 } },
  ]);
});

test('a number that is shown as text is a difference', () => {
  const predicted = predict('A');
  expect(compareReadBack(predicted, [change(predicted[0], { BOT_ID: '0' })])).toMatchObject([
    { field: 'BOT_ID', predicted: 0, stored: '0' },
  ]);
});

test.each([
  ['the first one missing', ['A', 'B', 'C'], ['B', 'C'], [[0, 'A', 'missing']]],
  ['one in the middle missing', ['A', '|', 'B'], ['A', 'B'], [[1, 'NEWLINE', 'missing']]],
  ['the last one missing', ['A', 'B'], ['A'], [[1, 'B', 'missing']]],
  ['one too much', ['A', 'C'], ['A', 'B', 'C'], [[1, 'B', 'extra']]],
  ['all missing', ['A'], [], [[0, 'A', 'missing']]],
  ['none predicted', [], ['A'], [[0, 'A', 'extra']]],
] as const)('%s', (_, before, after, expected) => {
  const found = compareReadBack(predict(...before), asJson(predict(...after)));
  expect(
    found.map(({ entry, name, field, stored }) => [
      entry,
      name,
      field === null && (stored === undefined ? 'missing' : 'extra'),
    ]),
  ).toEqual(expected);
});

test('what is no keyboard at all is told as it is', () => {
  expect(compareReadBack([], 'N')).toEqual([{ entry: 0, name: '"N"', field: null, predicted: undefined, stored: 'N' }]);
  expect(compareReadBack(predict('A'), ['x'])).toMatchObject([{ name: 'A', field: null, stored: 'x' }]);
});

test('whatever is shown, every entry that is not as predicted is told once', () => {
  const letters = fc.array(fc.constantFrom('A', 'B', 'C', '|'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const [left, right] = [predict(...before), asJson(predict(...after))];
      const found = compareReadBack(left, right);
      const missing = found.filter(({ stored, field }) => stored === undefined && field === null);
      const extra = found.filter(({ predicted, field }) => predicted === undefined && field === null);
      expect(left.length - missing.length + extra.length).toBe(right.length);
      expect(found.length === 0).toBe(JSON.stringify(left) === JSON.stringify(right));
    }),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => void compareReadBack(predict('A', 'B'), stored as Json)));
});
