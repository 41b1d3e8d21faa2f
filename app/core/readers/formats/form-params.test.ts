import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { replaceIn, wholeSource } from '../text/source.ts';
import { keepSpans, spanOf } from '../text/spans.ts';
import { encodePair, expandKeys, formParams, readFormParams } from './form-params.ts';

describe('readFormParams', () => {
  it('knows where each value stands, and its name before it', () => {
    const text = 'A=1&K[0][T]=x%20y& K[0][L]=/&K[1][T]';
    const params = readFormParams(wholeSource(text))?.params ?? {};
    expect(params).toEqual({ A: '1', K: [{ T: 'x y', L: '/' }, { T: '' }] });
    const list = params.K as readonly (typeof params)[];
    expect(spanOf(params, 'A')).toEqual({ key: 0, from: 2, to: 3 });
    expect(spanOf(params, 'K')).toEqual({ key: 4, from: 4, to: text.length });
    expect(spanOf(list, 0)).toEqual({ key: 4, from: 4, to: 28 });
    expect([spanOf(list[0], 'T'), spanOf(list[0], 'L'), spanOf(list[1], 'T')]).toEqual([
      { key: 4, from: 12, to: 17 },
      { key: 19, from: 27, to: 28 },
      { key: 29, from: 36, to: 36 },
    ]);
  });

  it('tells what is lost under a name that is given twice', () => {
    const read = readFormParams(wholeSource('A=1&K[a]=x+y&A=2&K=z&=q&[w]=1&l[]=1&l[]=2'));
    expect(read?.params).toEqual({ A: '2', K: 'z', l: ['1', '2'] });
    expect(read?.remarks).toMatchObject([
      { code: 'key-twice', severity: 'warning', params: { name: 'A', lost: '1' }, at: 0 },
      { code: 'key-twice', params: { name: 'K[a]', lost: 'x y' }, at: 4 },
    ]);
  });

  it('leads back to what was pasted', () => {
    const source = replaceIn(wholeSource('A=1&amp;B=2'), /&amp;/g, () => '&');
    expect(spanOf(readFormParams(source)?.params, 'B')).toEqual({ key: 8, from: 10, to: 11 });
  });

  it('is null for what no keyboard needs', () => {
    expect(readFormParams(wholeSource('a[]=1&'.repeat(2_001)))).toBeNull();
  });

  it('takes about eight times as long for eight times as many', () => {
    const make = (count: number) => wholeSource('a=1&b[c]=2&'.repeat(count));
    expect(growth(make, readFormParams, 800)).toBeLessThan(LINEAR);
  });
});

describe('formParams', () => {
  it('reads a body', () => {
    expect(formParams('A[0][B]=1&C=%26')).toEqual({ A: [{ B: '1' }], C: '&' });
  });

  it('refuses what no keyboard needs', () => {
    const body = (pair: string, count: number) => Array.from({ length: count }, () => pair).join('&');
    expect([formParams(body('a=1', 20_000)), formParams(body('a=1', 20_001))]).toEqual([{ a: '1' }, null]);
    expect(formParams(body('a[]=1', 2_000))).toMatchObject({ a: { length: 2_000 } });
    expect([formParams(body('a[]=1', 2_001)), formParams(body('a%5b%5d=1', 2_001))]).toEqual([null, null]);
  });
});

describe('expandKeys', () => {
  it('nests and keeps the types of values', () => {
    const flat = { 'KEYBOARD[0][TEXT]': 'A', 'KEYBOARD[0][APP_ID]': 11, 'F[x]': { a: null }, B: true };
    expect(expandKeys(flat)).toEqual({ KEYBOARD: [{ TEXT: 'A', APP_ID: 11 }], F: { x: { a: null } }, B: true });
  });

  it('keeps the places of what it nests', () => {
    const place = (key: number) => ({ key, from: key + 2, to: key + 4 });
    const flat = { 'K[0][T]': 'A', 'K[0][L]': 'B', X: 'C' };
    keepSpans(flat, new Map(Object.keys(flat).map((name, i) => [name, place(i * 10)])));
    const expanded = expandKeys(flat) as { readonly K: readonly { readonly T: string }[] };
    expect([spanOf(expanded, 'K'), spanOf(expanded.K, 0)]).toEqual([
      { key: 0, from: 0, to: 14 },
      { key: 0, from: 0, to: 14 },
    ]);
    expect([spanOf(expanded.K[0], 'L'), spanOf(expanded, 'X')]).toEqual([place(10), place(20)]);
  });

  it('leaves other objects alone', () => {
    const plain = { KEYBOARD: [], 'a b': 1, '[x]': 2 };
    expect(expandKeys(plain)).toBe(plain);
  });

  it('makes no prototype of a key', () => {
    const expanded = expandKeys({ 'a[__proto__][x]': 1 });
    expect(JSON.stringify(expanded)).toBe('{"a":{"__proto__":{"x":1}}}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('encodePair', () => {
  it.each([
    ['a[b]', 'c&d', 'a%5Bb%5D=c%26d'],
    ['x', '👍', 'x=%F0%9F%91%8D'],
    ['x', '\ud83d', 'x=%EF%BF%BD'],
    ['x', 'a\udc4d', 'x=a%EF%BF%BD'],
  ])('%s, %s', (name, value, pair) => {
    expect(encodePair(name, value)).toBe(pair);
  });
});
