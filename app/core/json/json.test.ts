import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJson } from '../testdata/arbitraries.ts';
import {
  exceedsDepth,
  isJsonList,
  isJsonObject,
  isTorn,
  type Json,
  replaceTorn,
  sameJson,
  wellFormed,
} from './json.ts';

describe('json', () => {
  test.each<[Json | undefined, boolean, boolean]>([
    [{}, true, false],
    [{ length: 1 }, true, false],
    [[], false, true],
    [[{}], false, true],
    [null, false, false],
    [undefined, false, false],
    ['{}', false, false],
    [0, false, false],
    [true, false, false],
  ])('%j: object %s, list %s', (value, object, list) => {
    expect(isJsonObject(value)).toBe(object);
    expect(isJsonList(value)).toBe(list);
  });

  describe('sameJson', () => {
    const proto = (value: Json): Json => Object.fromEntries([['__proto__', value]]);

    test.each<[Json, Json, boolean]>([
      [null, null, true],
      ['a', 'a', true],
      [[], [], true],
      [{}, {}, true],
      [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
      [proto({ a: 1 }), proto({ a: 1 }), true],
      [1, '1', false],
      [0, false, false],
      [null, 0, false],
      [null, {}, false],
      [{}, [], false],
      [[], {}, false],
      [[null], [], false],
      [[1, 2], [2, 1], false],
      [['a'], { 0: 'a' }, false],
      [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
      [{ a: 1 }, { a: 1, b: 2 }, false],
      [{ a: 1, b: 2 }, { a: 1 }, false],
      [{ a: { b: 1 } }, { a: { b: 2 } }, false],
      [{ a: null }, { b: null }, false],
      [proto(1), {}, false],
      [proto(1), proto(2), false],
    ])('%j and %j: %s', (a, b, same) => {
      expect(sameJson(a, b)).toBe(same);
      expect(sameJson(b, a)).toBe(same);
    });

    test('says what comparing the texts says', () => {
      fc.assert(
        fc.property(anyJson, anyJson, (a, b) => {
          expect(sameJson(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
          expect(sameJson(a, JSON.parse(JSON.stringify(a)) as Json)).toBe(true);
        }),
      );
    });
  });
});

describe('exceeds depth', () => {
  const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as Json;

  test.each<[string, Json, boolean]>([
    ['a text', 'a', false],
    ['null', null, false],
    ['three levels', [[[1]]], false],
    ['four levels', [[[[1]]]], true],
    ['four levels that are empty', [[[[]]]], true],
    ['objects count too', { a: [{ b: {} }] }, true],
    ['a broad value is not deep', { a: [1, 2, {}], b: [{}, {}] }, false],
    ['a text that holds JSON', ['{"a":[[1]]}'], true],
    ['a text that looks like JSON', ['{[[[[['], false],
    ['a text that is JSON by chance', ['[b]bold[/b]'], false],
  ])('%s', (_, value, expected) => expect(exceedsDepth(value, 3)).toBe(expected));

  test('depth never breaks the count itself', () => {
    expect(exceedsDepth(nested(200_000), 64)).toBe(true);
    expect(exceedsDepth(nested(64), 64)).toBe(false);
  });
});

describe('half of a character', () => {
  test.each([
    ['a', 'a'],
    ['👍', '👍'],
    ['a\ud83d', 'a\ufffd'],
    ['\udc4d👍', '\ufffd👍'],
    ['\ud83d\ud83d\udc4d', '\ufffd👍'],
  ])('%j leaves as %j', (text, whole) => {
    expect([isTorn(text), replaceTorn(text)]).toEqual([text !== whole, whole]);
    expect(wellFormed([{ [text]: text }, 1, null])).toEqual([{ [whole]: whole }, 1, null]);
  });

  test('is in nothing that leaves, and what had none stays the very same', () => {
    const torn = fc.string({ unit: 'binary' }).chain((text) => fc.constantFrom(text, `${text}\ud83d`, text.slice(1)));
    fc.assert(
      fc.property(fc.jsonValue(), torn, (value, text) => {
        expect(JSON.stringify(wellFormed({ value: value as Json, text }))).not.toMatch(/\\ud[89a-f]/);
      }),
    );
    const whole = { a: ['👍', { b: 1 }] };
    expect(wellFormed(whole)).toBe(whole);
  });
});
