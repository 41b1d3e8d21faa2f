import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { readJavascript, readPhp, readPython } from './read-source.ts';

const last = (reader: Reader, text: string): Json | undefined => reader(text).candidates.at(-1)?.value;

describe('lists that are joined', () => {
  it.each<[string, Reader, string, Json]>([
    ['concat', readJavascript, 'x = [1].concat([2], [3])', [1, 2, 3]],
    ['concat of names', readJavascript, 'a = [1]; b = [2]; x = { KEYBOARD: a.concat(b) }', { KEYBOARD: [1, 2] }],
    ['concat of an element', readJavascript, "x = [1].concat('a')", [1, 'a']],
    ['concat into itself', readJavascript, 'a = [1]; a = a.concat([2]); f(a)', [1, 2]],
    ['concat with what is unknown', readJavascript, 'x = [1].concat(more())', [1, '{{...more()}}']],
    ['a literal around itself', readJavascript, 'a = [1]; a = [...a, 2]; f(a)', [1, 2]],
    ['array_merge', readPhp, '$a = [1]; $x = array_merge($a, [2], more());', [1, 2, '{{...more()}}']],
    ['a sum', readPython, 'a = [1]\nx = a + [2] + more()', [1, 2, '{{*more()}}']],
    ['a sum of itself', readPython, 'a = [1]\na = a + [2]\nf(a)', [1, 2]],
    ['a sum of helpers', readPython, 'def a():\n    return [1]\nx = a() + [2]', [1, 2]],
    ['extend with what is unknown', readPython, 'a = [1]\na.extend(more())', [1, '{{*more()}}']],
    ['push of what is unknown', readJavascript, 'a = [1]; a.push(...more())', [1, '{{...more()}}']],
    ['unshift', readJavascript, 'a = [1, 2]; a.unshift(8, 9)', [8, 9, 1, 2]],
    ['array_unshift', readPhp, '$a = [1]; array_unshift($a, 9);', [9, 1]],
    ['insert', readPython, 'a = [1]\na.insert(0, 9)\na.insert(5, 2)', [9, 1, 2]],
    ['a constant of a class', readPhp, 'class A { const B = [1]; function c() { f([self::B]); } }', [[1]]],
    ['a static property', readPhp, 'class A { private static array $b = [1]; function c() { f([self::$b]); } }', [[1]]],
    ['a constant by the name of its class', readPhp, 'class A { public const B = [1]; }\nf([A::B]);', [[1]]],
    ['a static field', readJavascript, 'class A { static B = [1] }\nf([A.B])', [[1]]],
    ['a class of Python', readPython, 'class A:\n    B = [1]\nf([A.B])', [[1]]],
    ['a field of an object', readJavascript, 'const A = { B: [1] }\nf([A.B])', [[1]]],
  ])('%s', (_, reader, text, value) => {
    expect(last(reader, text)).toEqual(value);
  });

  it.each<[string, Reader, string, Json, unknown]>([
    [
      'a sum with a known base',
      readPhp,
      "$b = ['M' => 1, 'D' => 2]; f($b + ['M' => 3, 'K' => [4]]);",
      { M: 1, D: 2, K: [4] },
      [],
    ],
    ['a sum with an unknown base', readPhp, "f($b + ['K' => [4]]);", { K: [4] }, ['...$b']],
    ['a sum that is assigned', readPhp, "$p = g() + ['K' => [4]]; f($p);", { K: [4] }, ['...g()']],
    ['a sum of lists', readPhp, '$x = [1, 2] + [3, 4, 5];', [1, 2, 5], []],
    [
      'assign with a known base',
      readJavascript,
      'b = { M: 1, D: 2 }; f(Object.assign({}, b, { M: 3, K: [4] }))',
      { M: 3, D: 2, K: [4] },
      [],
    ],
    ['assign with an unknown base', readJavascript, 'f(Object.assign({}, b, { K: [4] }))', { K: [4] }, ['...b']],
    ['a base behind', readJavascript, 'f(Object.assign({ K: [4] }, g()))', { K: [4] }, ['...g()']],
  ])('maps: %s', (_, reader, text, value, shown) => {
    const { candidates } = reader(text);
    const told = candidates.at(-1)?.remarks?.map(({ params }) => ('shown' in params ? params.shown : params));
    expect([candidates.at(-1)?.value, told]).toEqual([value, shown]);
  });

  it.each<[string, Reader, string]>([
    ['sums of PHP', readPhp, '$x = $a + $b + f();'],
    ['fields of unknown objects', readJavascript, 'Object.assign(a, b)'],
    ['numbers', readPython, 'x = a + 1'],
    ['texts', readJavascript, 'x = a.concat(b)'],
  ])('%s are none', (_, reader, text) => {
    expect(reader(text).candidates).toEqual([]);
  });

  it('take time in proportion', () => {
    const text = `a = [1]\n${'a.unshift(2)\n'.repeat(20_000)}${'b = [1] + ('.repeat(3_000)}`;
    expect(() => [readJavascript(text), readPython(text)]).not.toThrow();
  });
});
