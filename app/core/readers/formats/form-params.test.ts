import { describe, expect, it } from 'vitest';
import { expandKeys, formParams } from './form-params.ts';

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
