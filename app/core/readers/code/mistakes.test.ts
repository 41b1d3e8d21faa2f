import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

/** What is told of the values of a text, with the source around it, but not of expressions. */
const told = (reader: Reader, text: string) =>
  reader(text).candidates.flatMap(({ remarks = [] }) =>
    remarks
      .filter(({ code }) => code !== 'dynamic-expression')
      .map(({ code, severity, params, at }) => {
        expect(severity).toBe('warning');
        return [code, Object.values(params), text.slice(0, at ?? 0).split('\n').length];
      }),
  );
const values = (reader: Reader, text: string): Json[] => reader(text).candidates.map(({ value }) => value);

describe('keys that are given twice', () => {
  it.each<[string, Reader, string, Json, string[]]>([
    ['an array', readPhp, "$x = ['a' => [1],\n 'a' => 2];", { a: 2 }, ['a', '[1]']],
    ['an old array', readPhp, "$x = array('a' => 'b', 'a' => 2);", { a: 2 }, ['a', "'b'"]],
    ['an index', readPhp, '$x = [0 => 1, 0 => 2];', [2], ['0', '1']],
    ['an object', readJavascript, "x = { a: 1, 'a': 2 }", { a: 2 }, ['a', '1']],
    ['a dict', readPython, "x = {'a': f(1), 'a': 2}", { a: 2 }, ['a', 'f(1)']],
    ['a map', readGo, 'x := map[string]any{"a": 1, "a": 2}', { a: 2 }, ['a', '1']],
  ])('%s', (_, reader, text, value, params) => {
    expect(values(reader, text)).toEqual([value]);
    expect(told(reader, text)).toEqual([['key-twice', params, 1]]);
  });

  it.each<[string, Reader, string]>([
    ['a key that is set again', readPhp, "$x = ['a' => 1];\n$x['a'] = 2;"],
    ['a computed key', readJavascript, 'x = { [a()]: 1, [a()]: 2 }'],
    ['a default that is spread', readJavascript, 'd = { a: 1 }; x = { ...d, a: 2 }'],
  ])('%s is not one', (_, reader, text) => {
    expect(told(reader, text)).toEqual([]);
  });
});

describe('fields that stand loose in a list', () => {
  it('are named, in PHP and beside an entry only', () => {
    const text = "$x = [\n'TEXT' => 'Two',\n'LINK' => '/',\n['TEXT' => 'Three']];";
    expect(told(readPhp, text)).toEqual([['loose-fields', ['TEXT, LINK'], 2]]);
    for (const sound of ["$x = ['TEXT' => 'a', ['TYPE']];", "$x = ['BUTTONS' => [], ['TEXT' => 'a']];"]) {
      const isLoose = sound.includes("'TEXT' => 'a', ");
      expect(told(readPhp, sound)).toHaveLength(isLoose ? 1 : 0);
    }
    expect(told(readPhp, "$x = ['TEXT' => 'a', 'LINK' => 'b'];")).toEqual([]);
  });
});

describe('a comma that is missing', () => {
  it.each<[string, Reader, string, Json, number]>([
    ['behind a value', readPhp, "$x = [\n'a' => 1\n'b' => 2];", { a: 1, b: 2 }, 2],
    ['in one line', readPhp, "$x = ['a' => 'b' 'c' => 2];", { a: 'b', c: 2 }, 1],
    ['behind an array', readPhp, "$x = [['a' => 1]\n['b' => 2]];", [{ a: 1 }, { b: 2 }], 1],
    ['behind an array in one line', readPhp, "$x = [['a' => 1] ['b' => 2]];", [{ a: 1 }, { b: 2 }], 1],
    ['behind an object', readJavascript, 'x = [{ a: 1 } { b: 2 }]', [{ a: 1 }, { b: 2 }], 1],
    ['behind a text', readJavascript, "x = { a: 'b'\n c: 1 }", { a: 'b', c: 1 }, 1],
    ['behind a text in one line', readJavascript, "x = { a: 'b' c: 1 }", { a: 'b', c: 1 }, 1],
    ['behind a list', readPython, "x = {\n\n'a': [1]\n'b': 2}", { a: [1], b: 2 }, 3],
    ['behind a dict', readPython, "x = [{'a': 1}\n{'b': 2}]", [{ a: 1 }, { b: 2 }], 1],
    ['in a map', readGo, 'x := map[string]any{"a": 1\n"b": 2}', { a: 1, b: 2 }, 1],
  ])('%s (%#)', (_, reader, text, value, line) => {
    expect(values(reader, text)).toEqual([value]);
    expect(told(reader, text)).toEqual([['missing-comma', [1], line]]);
  });

  it.each<[string, Reader, string]>([
    ['a choice', readJavascript, "x = { a: b ? 'c' : d ? e : [f] }"],
    ['a choice over lines', readJavascript, 'x = { a: b\n ? c\n : d,\n e: b ? f.g\n : h }'],
    ['a lambda', readPython, "x = {'a': lambda y: 1, 'b': c if d else 'e'}"],
    ['a step into an array', readPhp, "$x = ['a' => $y ['b']];"],
    ['neighbouring texts', readPython, "x = ['a' 'b'\n 'c']"],
    ['a function', readPhp, "$x = ['a' => fn($y) => 1, 'b' => static fn() => 2];"],
  ])('%s has none', (_, reader, text) => {
    expect(told(reader, text)).toEqual([]);
  });
});

describe('a bracket that is not closed', () => {
  it.each<[string, Reader, string, string, number]>([
    ['before the end of a call', readPhp, "f([\n'a' => [1,\n);\n$y = [2];", '[', 2],
    ['before the end of a statement', readPhp, "$x = ['a' => [1];\n$y = [2];", '[', 1],
    ['in an object', readJavascript, 'f({ a: [1, b: 2 });', '[', 1],
    ['at the end', readPython, "x = {'a':\n[1, 2}", '[', 2],
    ['torn', readPython, "x = {'a': [1", '[', 1],
  ])('%s', (_, reader, text, bracket, line) => {
    expect(told(reader, text)).toContainEqual(['unclosed-bracket', [bracket, 1], line]);
  });

  it('takes nothing of the statements behind it', () => {
    const text = "$x = ['a' => [1];\n$y = ['b' => $x];\nf('im.message.add', $y);";
    expect(readPhp(text).candidates).toMatchObject([{ method: 'im.message.add', value: { b: { a: [1] } } }]);
  });

  it('ends with those in it, each in its turn', () => {
    expect(values(readPhp, '$x = [1, f([2];\n$y = [3];')).toEqual([[1, '{{f([2]}}'], [3]]);
  });

  it('takes time in proportion when there are many', () => {
    for (const text of ['[;'.repeat(50_000), `${'['.repeat(50_000)};1`, '[;]'.repeat(50_000)])
      expect(() => readPhp(text)).not.toThrow();
  });

  it('is told three times at most', () => {
    expect(told(readJavascript, `x = ${'['.repeat(9)}1`)).toHaveLength(3);
  });
});
