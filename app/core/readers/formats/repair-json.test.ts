import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { originAt, sliceSource, wholeSource } from '../text/source.ts';
import { lostSignRemark, repairJson } from './repair-json.ts';

const repaired = (text: string) => repairJson(wholeSource(text));

describe('repairJson', () => {
  it.each([
    ['{"a": 1\n "b": 2}', { a: 1, b: 2 }, [['missing-comma', 7]]],
    [
      '[{"a": 1} {"a": 2} {"a": 3}]',
      [{ a: 1 }, { a: 2 }, { a: 3 }],
      [
        ['missing-comma', 9],
        ['missing-comma', 18],
      ],
    ],
    ['{"a": [{"b": 1}}', { a: [{ b: 1 }] }, [['unclosed-bracket', 6]]],
    ['{"a": [{"b": 1', { a: [{ b: 1 }] }, [['unclosed-bracket', 7]]],
    [
      '{"a": [1 2}',
      { a: [1, 2] },
      [
        ['missing-comma', 8],
        ['unclosed-bracket', 6],
      ],
    ],
  ] as const)('puts into %j what it lacks, and tells it', (text, value, told) => {
    const { source, remarks } = repaired(text) ?? { source: wholeSource('null'), remarks: [] };
    expect(JSON.parse(source.text)).toEqual(value);
    expect(remarks.map(({ code, at }) => [code, at])).toEqual(told);
  });

  it('leads back to what was pasted', () => {
    const text = 'x {"a": 1 "b": 2}';
    const { source } = repairJson(sliceSource(wholeSource(text), 2, text.length)) ?? {};
    expect(source && originAt(source, source.text.indexOf('"b"'))).toBe(text.indexOf('"b"'));
  });

  it('is null for sound JSON, for other mistakes and for what lacks too much', () => {
    for (const text of [
      '{"a": 1}',
      '[1',
      'x',
      '',
      '{a: 1 b: 2}',
      '{"a": "b" c}',
      '{"a": 1 "b": tru}',
      `[${'1 '.repeat(20)}]`,
    ])
      expect(text === '[1' ? null : repaired(text)).toBeNull();
  });

  it('gives back the value of which one comma or closing bracket was taken', () => {
    const list = fc.array(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer(), { minKeys: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(list, fc.nat(), (value, pick) => {
        const text = JSON.stringify(value);
        const signs = [...text.matchAll(/,|\}(?=,)|\]/g)];
        const at = signs[pick % signs.length]?.index ?? 0;
        const { source } = repaired(`${text.slice(0, at)} ${text.slice(at + 1)}`) ?? {};
        const isComma = text[at] === ',' && text[at - 1] !== '}';
        if (source === undefined) expect(text[at]).toBe('}');
        else if (isComma) expect(JSON.parse(source.text)).toEqual(value);
        else expect(() => JSON.parse(source.text)).not.toThrow();
      }),
    );
  });

  it.each(['[1 ', '{"a":1 "', '[{', '{"a":[}'])('eight times %j takes about eight times as long', (piece) => {
    expect(growth((count) => wholeSource(piece.repeat(count)), repairJson, 800)).toBeLessThan(LINEAR);
  });
});

describe('lostSignRemark', () => {
  it('names the first sign that a text lacks', () => {
    expect(lostSignRemark(wholeSource('[1 2'))).toMatchObject({ code: 'missing-comma', at: 2 });
    expect(lostSignRemark(wholeSource('[1'))).toMatchObject({
      code: 'unclosed-bracket',
      params: { bracket: '[' },
      at: 0,
    });
    expect([lostSignRemark(wholeSource('[1]')), lostSignRemark(wholeSource('a [1 2]'))]).toEqual([null, null]);
  });
});
