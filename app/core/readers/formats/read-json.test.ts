import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { wholeSource } from '../text/source.ts';
import { readJsonText, readWholeJson } from './read-json.ts';

const read = (text: string) => readJsonText(wholeSource(text));

describe('readWholeJson', () => {
  it('takes a text that is JSON as a whole', () => {
    expect(readWholeJson(wholeSource(' [1] '))?.candidates).toMatchObject([
      { kind: 'json', value: [1], from: 0, to: 5 },
    ]);
    expect(readWholeJson(wholeSource('"[1]"'))?.candidates).toMatchObject([{ value: '[1]' }]);
  });

  it('takes nothing else', () => {
    for (const text of ['', '5', 'true', '[1] x', '{a:1}']) expect(readWholeJson(wholeSource(text))).toBeNull();
  });
});

describe('readJson', () => {
  it('finds values among words', () => {
    const text = 'First {"a":"}"} and [{"b":1}], not [1] or {c}.';
    expect(read(text).candidates.map(({ value, from, to }) => [value, text.slice(from, to)])).toEqual([
      [{ a: '}' }, '{"a":"}"}'],
      [[{ b: 1 }], '[{"b":1}]'],
    ]);
    expect(read(text).stopped).toBeNull();
  });

  it('finds sound values inside a broken one', () => {
    expect(read('{"x": {"a":1}, oops').candidates).toMatchObject([{ value: { a: 1 } }]);
  });

  it('tells where a text stops to be JSON', () => {
    expect(read('{"a": tru}').stopped).toBe(9);
    expect(read('words {"a": tru}').stopped).toBeNull();
  });

  it.each(['{"', '[{"a":', '\\"', '["a",'])('eight times %j without end takes about eight times as long', (piece) => {
    expect(growth((count) => wholeSource(piece.repeat(count)), readJsonText, 2_500)).toBeLessThan(LINEAR);
  });
});
