import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { readForm } from './read-form.ts';
import { formPairs, toFormValues } from './write-form.ts';

describe('toFormValues', () => {
  test.each<[JsonObject, JsonObject]>([
    [
      { a: true, b: false, c: null },
      { a: '1', b: '0', c: '' },
    ],
    [
      { id: 456, share: 0.5, text: 'x' },
      { id: '456', share: '0.5', text: 'x' },
    ],
    [{ list: [1, true] }, { list: ['1', '1'] }],
    [{ gone: {}, list: [], deep: { gone: [[]] } }, {}],
    [{ deep: { text: '', gone: {} } }, { deep: { text: '' } }],
  ])('%j', (value, expected) => {
    expect(toFormValues(value)).toEqual(expected);
  });
});

describe('formPairs', () => {
  test('names nest in brackets', () => {
    expect(formPairs({ event: 'X', data: { COMMAND: { 103: { COMMAND: 'echo' } }, list: ['a', 'b'] } })).toEqual([
      ['event', 'X'],
      ['data[COMMAND][103][COMMAND]', 'echo'],
      ['data[list][0]', 'a'],
      ['data[list][1]', 'b'],
    ]);
  });

  test('a form reader finds the same values again', () => {
    const name = fc.stringMatching(/^[a-zA-Z_]{1,6}$/).filter((key) => key !== '__proto__');
    const { tree } = fc.letrec<{ tree: JsonObject; leaf: string | number | boolean | null }>((tie) => ({
      leaf: fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
      tree: fc.dictionary(name, fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('tree')), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const pairs = formPairs(value).map(([key, text]) => `${encodeURIComponent(key)}=${encodeURIComponent(text)}`);
        expect(readForm(pairs.join('&'))).toEqual(toFormValues(value));
      }),
    );
  });
});
