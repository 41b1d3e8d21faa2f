import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

/** The sources of the key with its value and of the value alone, at a path of the last value that is found. */
const written = (reader: Reader, text: string, path: readonly (string | number)[]) => {
  let value: Json | undefined = reader(text).candidates.at(-1)?.value;
  let found: [string, string] | null = null;
  for (const key of path) {
    const span = spanOf(value, key);
    found = span === null ? null : [text.slice(span.key, span.to), text.slice(span.from, span.to)];
    value = (value as Record<string, Json> | undefined)?.[key];
  }
  return found;
};

describe('where entries stand', () => {
  it.each<[string, Reader, string, (string | number)[], string, string]>([
    ['an object', readJavascript, "x = { a: 'b', c: 1 }", ['c'], 'c: 1', '1'],
    ['a list', readJavascript, "x = [{ a: 1 }, 'b']", [1], "'b'", "'b'"],
    ['a shorthand', readJavascript, 'x = { a, b }', ['b'], 'b', 'b'],
    ['what a name stands for', readJavascript, 'b = [[7]]\nx = { KEYBOARD: b }', ['KEYBOARD', 0, 0], '7', '7'],
    ['the name itself', readJavascript, 'b = [7]\nx = { KEYBOARD: b }', ['KEYBOARD'], 'KEYBOARD: b', 'b'],
    ['what is spread', readJavascript, 'b = [7, 8]\nx = [1, ...b, 2]', [2], '8', '8'],
    ['what stands behind', readJavascript, 'b = [7, 8]\nx = [1, ...b, 2]', [3], '2', '2'],
    ['what is spread into an object', readJavascript, 'b = { c: 8 }\nx = { a: 1, ...b }', ['c'], 'c: 8', '8'],
    ['what is pushed', readJavascript, 'b = []\nb.push(7, { a: 8 })', [1, 'a'], 'a: 8', '8'],
    ['a key that is set', readJavascript, "x = {}\nx.a = 'b'", ['a'], "x.a = 'b'", "'b'"],
    ['an array', readPhp, "$x = ['a' => ['b']];", ['a', 0], "'b'", "'b'"],
    ['a step', readPhp, "$x['a']['b'] = ['c'];", ['a', 'b'], "$x['a']['b'] = ['c']", "['c']"],
    ['a step into a step', readPhp, "$x['a']['b'] = ['c'];", ['a'], "$x['a']['b'] = ['c']", "$x['a']['b'] = ['c']"],
    ['a new element', readPhp, "$x = [];\n$x[] = ['c'];", [0, 0], "'c'", "'c'"],
    ['merged arrays', readPhp, '$x = [1];\n$x = array_merge($x, [2], [3]);', [2], '3', '3'],
    ['keywords', readPython, 'x = dict(a=1, b=[2])', ['b', 0], '2', '2'],
    ['an added list', readPython, 'x = [1]\nx += [2, 3]', [2], '3', '3'],
    ['arguments by name', readPython, 'call("im.message.add", MESSAGE="Hi")', ['MESSAGE'], 'MESSAGE="Hi"', '"Hi"'],
    ['a typed call', readPython, 'b.im.message.add("c1", message="Hi")', ['MESSAGE'], 'message="Hi"', '"Hi"'],
    ['a composite', readGo, 'x := map[string]any{"a": []any{1}}', ['a', 0], '1', '1'],
    ['pairs alone', readJavascript, "MESSAGE: 'Hi',\nKEYBOARD: [1]", ['KEYBOARD', 0], '1', '1'],
  ])('%s', (_, reader, text, path, whole, value) => {
    expect(written(reader, text, path)).toEqual([whole, value]);
  });
});
