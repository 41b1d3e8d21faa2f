import { describe, expect, it } from 'vitest';
import type { Form } from './lex/language.ts';
import {
  addElement,
  collectionOf,
  isList,
  isSpread,
  joinText,
  literalText,
  makeCollection,
  putEntry,
  type Value,
} from './values.ts';

const piece = { source: 'x', from: 0 };
const build = (form: Form, entries: readonly (readonly [string | null, Value])[]) => {
  const collection = makeCollection(form);
  for (const [key, value] of entries) key === null ? addElement(collection, value) : putEntry(collection, key, value);
  return collection;
};

describe('collections', () => {
  it.each<[Form, (string | null)[], boolean]>([
    ['list', [], true],
    ['list', [null, null], true],
    ['list', [null, 'a'], false],
    ['map', [], false],
    ['map', ['0', '1'], false],
    ['array', [], true],
    ['array', ['0', '1', null], true],
    ['array', ['1', '2'], false],
    ['array', ['1', '0'], false],
    ['array', ['5', null], false],
    ['array', [null, 'a'], false],
    ['keywords', ['a'], false],
    ['braces', [null], true],
  ])('%s with %j is a list: %s', (form, keys, list) => {
    expect(
      isList(
        build(
          form,
          keys.map((key) => [key, 1]),
        ),
      ),
    ).toBe(list);
  });

  it('sets the last value in the place of the first', () => {
    const collection = build('map', [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect([...collection.entries]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect([
      ...build('array', [
        ['5', 1],
        [null, 2],
      ]).entries.keys(),
    ]).toEqual([5, 6]);
  });

  it('knows what stands for a collection', () => {
    const collection = makeCollection('list');
    expect([
      collectionOf(collection),
      collectionOf({ is: 'ref', collection, piece }),
      collectionOf('x'),
      collectionOf(null),
      collectionOf(undefined),
    ]).toEqual([collection, collection, null, null, null]);
    expect([isSpread({ is: 'spread', of: collection }), isSpread(collection), isSpread(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('phrase', () => {
  it.each<[Parameters<typeof joinText>[0], Value, string | null]>([
    [[], '', ''],
    [['a', '', 'b'], 'ab', 'ab'],
    [['a', piece, '', 'b'], { is: 'phrase', parts: ['a', piece, 'b'] }, 'a{{}}b'],
    [[piece], { is: 'phrase', parts: [piece] }, '{{}}'],
  ])('%j', (parts, value, text) => {
    expect(joinText(parts)).toEqual(value);
    expect(literalText(joinText(parts))).toBe(text);
  });

  it('is no text of a number or a collection', () => {
    expect([literalText(1), literalText(null), literalText(makeCollection('map'))]).toEqual([null, null, null]);
  });
});
