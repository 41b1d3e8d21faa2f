import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { readGo } from './read-source.ts';

const values = (text: string): Json[] => readGo(text).candidates.map(({ value }) => value);

describe('readGo', () => {
  it.each<[string, string, Json]>([
    ['maps and slices', 'x := b24.Params{"K": []any{map[string]any{"a": 1}, {"b": -2}}}', { K: [{ a: 1 }, { b: -2 }] }],
    ['elided types', '[]map[string]interface{}{ {"a": nil}, {"b": true}, }', [{ a: null }, { b: true }]],
    [
      'structs',
      'k := &Keyboard{Buttons: []Button{{Text: "a"}, {}}, P: &Button{Text: "z"}}',
      { Buttons: [{ Text: 'a' }, {}], P: { Text: 'z' } },
    ],
    ['rows', '[][]Button{{{Text: "q"}}, {{Text: "r"}}}', [[{ Text: 'q' }], [{ Text: 'r' }]]],
    ['arrays', '[]any{[2]int{1, 2}, [...]string{"x"}, map[string]string{}, []int{}}', [[1, 2], ['x'], {}, []]],
    [
      'strings',
      '[]any{"Да \\u0416 \\U0001F44D \\xd0\\x96\\n", `raw "x" \\n`, \'x\'}',
      ['Да Ж 👍 Ж\n', 'raw "x" \\n', 'x'],
    ],
    ['numbers', '[]any{0x1F, 0b11, 017, 1_000, 1e3, -.5}', [31, 3, 15, 1000, 1000, -0.5]],
    ['concatenation', '[]any{"a" + b + "c", fmt.Sprintf("%d", 1)}', ['a{{b}}c', '{{fmt.Sprintf("%d", 1)}}']],
    ['a typed variable', 'var kb map[string]any = map[string]any{"a": 1}', { a: 1 }],
    ['a pair', '"KEYBOARD": []any{1},', [1]],
    ['pairs', '"A": "b",\n"K": b24.Params{"c": 1},', { A: 'b', K: { c: 1 } }],
    ['a label', 'KEYBOARD: K{ A: 1 }', { A: 1 }],
    ['maps in a row', '{"a": 1}, {"b": 1},', [{ a: 1 }, { b: 1 }]],
    ['torn at the end of a list', '{"a": 1}, {"b": 1}}}', [{ a: 1 }, { b: 1 }]],
    ['the result of a function', 'func kb() map[string]any {\n\treturn map[string]any{"a": 1}\n}', { a: 1 }],
    ['a pointer as the result', 'func kb() *Keyboard {\n\treturn &Keyboard{A: 1}\n}', { A: 1 }],
    [
      'bodies',
      'type B struct {\n\tText string `json:"TEXT"`\n}\nfor _, d := range deals {\n}\nif err != nil {\n}\nx := K{A: 1}',
      { A: 1 },
    ],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, Json]>([
    [
      'appended',
      'b := []any{}\nfor _, d := range ds {\n\tb = append(b, K{"a": d})\n}\nb = append(b, K{"c": 1}, K{"d": 2})\nk := K{"B": b}',
      { B: [{ a: '{{d}}' }, { c: 1 }, { d: 2 }] },
    ],
    ['another list', 'a := []int{1}\nb := []int{2}\nb = append(b, a...)\nx := K{"b": b}', { b: [2, 1] }],
    ['keys', 'p := K{"a": 1}\np["k"] = map[string]any{"b": 2}', { a: 1, k: { b: 2 } }],
  ])('follows what is built step by step: %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string, string | null, Json]>([
    ['SDK', 'res, err := client.Core().Call(ctx, "im.message.add", b24.Params{"A": 1})', null, { A: 1 }],
    ['in a condition', 'if err := c.Call(ctx, "im.message.add", K{"A": 1}); err != nil {\n}', null, { A: 1 }],
    ['a variable', 'p := K{"A": 1}\nres, err := c.Call(ctx, "im.message.add", p)', 'p', { A: 1 }],
    [
      'HTTP',
      'body, _ := json.Marshal(K{"A": 1})\nhttp.Post(url+"/im.message.add", "application/json", bytes.NewReader(body))',
      'body',
      { A: 1 },
    ],
  ])('names the method of a call: %s', (_, text, name, value) => {
    expect(readGo(text).candidates).toMatchObject([{ name, method: 'im.message.add', value }]);
  });
});
