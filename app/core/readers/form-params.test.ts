import { describe, expect, it } from 'vitest';
import { expandKeys, formParams } from './form-params.ts';

describe('formParams', () => {
  it('reads a body', () => {
    expect(formParams('A[0][B]=1&C=%26')).toEqual({ A: [{ B: '1' }], C: '&' });
  });

  it('refuses what no keyboard needs', () => {
    expect(formParams('a=1&'.repeat(20_001))).toBeNull();
    expect(formParams('a[]=1&'.repeat(2_001))).toBeNull();
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
