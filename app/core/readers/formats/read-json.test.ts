import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import s1 from '../testdata/cases/s1.json?raw';
import { sliceSource, wholeSource } from '../text/source.ts';
import { spanOf } from '../text/spans.ts';
import { readJsonText, readWholeJson } from './read-json.ts';

const read = (text: string) => readJsonText(wholeSource(text));

describe('readWholeJson', () => {
  it('takes a text that is JSON as a whole', () => {
    expect(readWholeJson(wholeSource(' [1] '))?.candidates).toMatchObject([
      { kind: 'json', value: [1], from: 1, to: 4 },
    ]);
    expect(readWholeJson(wholeSource('"[1]"'))?.candidates).toMatchObject([{ value: '[1]' }]);
  });

  it.each(['\ufeff', '\n ', '\ufeff\t\u00a0'])('takes %j before and behind it for no part of it', (blank) => {
    const text = `${blank}{"A": 1}${blank}`;
    const [found] = readWholeJson(wholeSource(text))?.candidates ?? [];
    expect(found).toMatchObject({ value: { A: 1 } });
    expect(text.slice(found?.from, found?.to)).toBe('{"A": 1}');
    const span = spanOf(found?.value, 'A');
    expect(text.slice(span?.key, span?.to)).toBe('"A": 1');
  });

  it('takes expressions of a template for values, to the letter', () => {
    const text = '{"BOT_ID": {{ $json.bot }}, "MESSAGE": "{{ $json.a }} \\"{{ b }}", "KEYBOARD": [{{more()}}]}';
    const [found] = readWholeJson(wholeSource(text))?.candidates ?? [];
    expect(found?.value).toEqual({
      BOT_ID: '{{ $json.bot }}',
      MESSAGE: '{{ $json.a }} "{{ b }}',
      KEYBOARD: ['{{more()}}'],
    });
    expect(found?.remarks).toMatchObject([
      { code: 'dynamic-expression', params: { shown: '$json.bot' }, at: 11 },
      { params: { shown: 'more()' }, at: text.indexOf('{{more') },
    ]);
    const span = spanOf(found?.value, 'BOT_ID');
    expect(text.slice(span?.key, span?.to)).toBe('"BOT_ID": {{ $json.bot }}');
  });

  it('tells of a key that is given twice', () => {
    const [found] = readWholeJson(wholeSource(s1))?.candidates ?? [];
    const lost = '[{"TEXT":"A","LINK":"https://example.com"}]';
    expect(found?.remarks).toMatchObject([{ code: 'key-twice', params: { name: 'KEYBOARD', lost }, at: 36 }]);
    expect(read(`see ${s1}`).candidates[0]?.remarks).toMatchObject([{ code: 'key-twice', at: 40 }]);
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

  it('finds each of many values', () => {
    expect(read(`log: ${'{"a": 1}\n'.repeat(2_000)}`).candidates).toHaveLength(2_000);
  });

  it('finds sound values inside a broken one', () => {
    expect(read('{"x": {"a":1}, oops').candidates).toMatchObject([{ value: { a: 1 } }]);
  });

  it('tells where a text stops to be JSON', () => {
    expect(read('{"a": tru}').stopped).toBe(9);
    expect(read('words {"a": tru}').stopped).toBeNull();
  });

  it.each([
    ['{"a": 1\n "b": [2]}', { code: 'missing-comma', at: 7 }],
    ['{"a": [{"b": 1}\n', { code: 'unclosed-bracket', params: { bracket: '[' }, at: 6 }],
    ['{"a": [{"b": 1}}', { code: 'unclosed-bracket', params: { bracket: '[' }, at: 6 }],
  ])('names the comma or the bracket that %j lacks', (text, told) => {
    expect(read(text).remarks).toMatchObject([told]);
    const indented = sliceSource(wholeSource(`> ${text}`), 2, text.length + 2);
    expect(readJsonText(indented).remarks).toMatchObject([{ ...told, at: told.at + 2 }]);
  });

  it('takes one value a line for no mistake', () => {
    const lines = read('\ufeff{"a": 1}\n[{"b": 1}]\r\n\n{"c": 1}\n');
    expect(lines.candidates.map(({ value }) => value)).toEqual([{ a: 1 }, [{ b: 1 }], { c: 1 }]);
    expect([lines.stopped, lines.remarks]).toEqual([null, []]);
    for (const text of ['{"a": 1}\n{"b": tru}', '{"a": 1} x {"b": 1}', '{"a": 1}\n{"b": 1}]', '{"a": 1}\n5'])
      expect(read(text).stopped).not.toBeNull();
  });

  it('takes a line with a method and its parameters for a call', () => {
    const line = '{"t": 1, "method": "im.message.add", "params": {"KEYBOARD": []}}';
    expect(read(`${line}\n{"t": 2}`).candidates).toMatchObject([
      { method: 'im.message.add', value: { KEYBOARD: [] }, from: 0, to: line.length },
      { method: null, value: { t: 2 } },
    ]);
  });

  it('names nothing of other mistakes, nor of JSON beside words', () => {
    for (const text of ['{"a": tru}', 'words [1 2]', '{"a": 1}']) expect(read(text).remarks).toEqual([]);
  });

  it.each(['{"', '{{', '{"a":{{b}},', '[{"a":', '\\"', '["a",'])(
    'eight times %j without end takes about eight times as long',
    (piece) => {
      for (const take of [readJsonText, readWholeJson])
        expect(growth((count) => wholeSource(piece.repeat(count)), take, 2_500)).toBeLessThan(LINEAR);
    },
  );
});
