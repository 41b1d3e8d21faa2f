import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonList, isJsonObject, JSON_DEPTH, type Json } from '../../json/json.ts';
import { anyJson } from '../../testdata/arbitraries.ts';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { readPlacedJson } from './placed-json.ts';
import { replaceIn, sliceSource, wholeSource } from './source.ts';
import { spanOf } from './spans.ts';

describe('readPlacedJson', () => {
  it('knows where each entry stands', () => {
    const text = '{"a": [1, "x"], "b" :{}}';
    const read = readPlacedJson(wholeSource(text));
    const value = read?.value ?? null;
    expect([spanOf(value, 'a'), spanOf(value, 'b')]).toEqual([
      { key: 1, from: 6, to: 14 },
      { key: 16, from: 21, to: 23 },
    ]);
    const list = isJsonObject(value) ? value.a : null;
    expect([spanOf(list, 0), spanOf(list, 1)]).toEqual([
      { key: 7, from: 7, to: 8 },
      { key: 10, from: 10, to: 13 },
    ]);
  });

  it('is what JSON.parse gives, and each place holds its value', () => {
    const check = (text: string, value: Json): void => {
      if (typeof value !== 'object' || value === null) return;
      const entries: [string, Json][] = isJsonList(value)
        ? value.map((item, i) => [String(i), item])
        : Object.entries(value);
      for (const [key, inner] of entries) {
        const span = spanOf(value, key);
        expect(JSON.stringify(JSON.parse(text.slice(span?.from, span?.to)))).toBe(JSON.stringify(inner));
        if (isJsonObject(value)) expect(text.slice(span?.key).startsWith(JSON.stringify(key))).toBe(true);
        check(text, inner);
      }
    };
    fc.assert(
      fc.property(anyJson, fc.constantFrom('', '  '), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readPlacedJson(wholeSource(text));
        expect(read).toMatchObject({ remarks: [] });
        expect(JSON.stringify(read?.value)).toBe(JSON.stringify(JSON.parse(text)));
        check(text, read?.value ?? null);
      }),
    );
  });

  it('leads back to what was pasted', () => {
    const pasted = 'x {&quot;a&quot;: [&quot;b&quot;]} y';
    const plain = replaceIn(wholeSource(pasted), /&quot;/g, () => '"');
    const value = readPlacedJson(sliceSource(plain, 2, plain.text.length - 2))?.value ?? null;
    const span = spanOf(value, 'a');
    expect(pasted.slice(span?.key, span?.to)).toBe('&quot;a&quot;: [&quot;b&quot;]');
    expect(spanOf(readPlacedJson(plain, 2, plain.text.length - 2)?.value, 'a')).toEqual(span);
  });

  it('tells what is lost under a key that is given twice', () => {
    const read = readPlacedJson(wholeSource('[{"a": [1, 2], "b": 3, "a": 4, "a": 5}]'));
    expect(read?.value).toEqual([{ a: 5, b: 3 }]);
    expect(read?.remarks).toMatchObject([
      { code: 'key-twice', severity: 'warning', params: { name: 'a', lost: '[1, 2]' }, at: 2 },
      { params: { lost: '4' }, at: 23 },
    ]);
  });

  it('shows no more of what is lost than a sentence can bear', () => {
    const read = readPlacedJson(wholeSource(`{"a": "${'x'.repeat(10_000)}", "a": 1}`));
    expect(JSON.stringify(read?.remarks).length).toBeLessThan(300);
  });

  it('keeps a key that is a name of the prototype', () => {
    expect(Object.hasOwn((readPlacedJson(wholeSource('{"__proto__":{}}'))?.value ?? {}) as object, '__proto__')).toBe(
      true,
    );
  });

  it('takes neither what is no JSON nor what nests too deep', () => {
    const nested = (depth: number) => wholeSource('['.repeat(depth) + ']'.repeat(depth));
    expect([readPlacedJson(wholeSource('[1')), readPlacedJson(wholeSource('')), readPlacedJson(nested(600))]).toEqual([
      null,
      null,
      null,
    ]);
    expect([readPlacedJson(nested(JSON_DEPTH)) === null, readPlacedJson(nested(JSON_DEPTH + 1))]).toEqual([
      false,
      null,
    ]);
  });

  it('takes about eight times as long for eight times as much', () => {
    const list = (count: number) => wholeSource(`[${'{"a":1,"a":2},'.repeat(count)}0]`);
    expect(growth(list, readPlacedJson, 2_500)).toBeLessThan(LINEAR);
  });
});
