import { describe, expect, it } from 'vitest';
import { php } from './language-php.ts';
import { makeScope } from './make-scene.ts';
import { parseChain } from './parse-chain.ts';
import { ensureCollection, lookUp, placeOf, plainName, setAt } from './trace-path.ts';
import { makeCollection } from './values.ts';

const place = (text: string) => {
  const { scope } = makeScope(text, php);
  const chain = parseChain(scope.tokens, 0, scope.tokens.length, php);
  return { scope, place: chain && placeOf(scope, chain) };
};

describe('placeOf', () => {
  it.each([
    ['$a', 'a', []],
    ["$a['B'][]", 'a', ['B', null]],
    ['$a[0][$i]', 'a', ['0', { slot: '$i' }]],
    ['$this->b->c', 'b', ['c']],
    ['self::$b', 'b', []],
  ])('%s', (text, name, keys) => {
    expect(place(text).place).toMatchObject({ name, keys });
  });

  it.each(['$a->b()', "'a'", '[1]'])('%s is none', (text) => {
    expect(place(text).place).toBeNull();
  });
});

describe('ensureCollection', () => {
  it('makes what is not there and finds what is', () => {
    const { scope, place: inner } = place("$a['B'][$i]");
    if (inner === null) throw new Error('no place');
    expect(lookUp(scope, inner)).toBeNull();
    const collection = ensureCollection(scope, inner, 2);
    expect(ensureCollection(scope, inner, 7)).toBe(collection);
    expect(scope.candidates).toMatchObject([{ name: 'a', implicit: true, from: 0, to: 11 }]);
    const outer = lookUp(scope, { ...inner, keys: ['B'] });
    expect([outer?.collection.entries.size, outer?.candidate]).toEqual([1, null]);
    expect(lookUp(scope, { ...inner, keys: [] })?.candidate).toBe(scope.candidates[0]);
  });
});

describe('setAt', () => {
  it('sets keys, elements and the element of an expression', () => {
    const collection = makeCollection('array');
    for (const [key, value] of [
      [null, 1],
      ['0', 2],
      [{ slot: 'i' }, 3],
      [{ slot: 'i' }, 4],
      ['a', 5],
    ] as const) {
      setAt(collection, key, value);
    }
    expect([...collection.entries]).toEqual([
      [0, 2],
      [1, 4],
      ['a', 5],
    ]);
    expect(plainName('$a') + plainName('#b') + plainName('c')).toBe('abc');
  });
});
