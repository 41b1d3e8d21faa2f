import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

const last = (reader: Reader, text: string) => reader(text).candidates.at(-1);
const start = { T: 'Start', C: 'start' };

describe('functions of the text', () => {
  it.each<[string, Reader, string, Json]>([
    ['an arrow', readJavascript, "const b = (t, c) => ({ T: t, C: c })\nx = [b('Start', 'start')]", [start]],
    ['an arrow with a body', readJavascript, "const b = (t) => { return { T: t } }\nx = [b('a')]", [{ T: 'a' }]],
    ['an arrow without brackets', readJavascript, "const b = t => ({ T: t })\nx = [b('a')]", [{ T: 'a' }]],
    ['a function', readJavascript, "x = [b('Start', 'start')]\nfunction b(t, c) { return { T: t, C: c } }", [start]],
    [
      'with types',
      readJavascript,
      "function b(t: string, c = 'd'): B { return { T: t, C: c } }\nx = [b('a')]",
      [{ T: 'a', C: 'd' }],
    ],
    ['a typed arrow', readJavascript, "const b = (t: string): { T: string } => ({ T: t })\nx = [b('a')]", [{ T: 'a' }]],
    ['a method', readJavascript, "class A {\n b(t) { return { T: t } }\n c() { f([this.b('a')]) }\n}", [{ T: 'a' }]],
    ['a static method', readJavascript, "class A { static b(t) { return { T: t } } }\nx = [A.b('a')]", [{ T: 'a' }]],
    [
      'a pattern',
      readJavascript,
      "const b = ({ t, c: d = 1 }) => ({ T: t, C: d })\nx = [b({ t: 'a', c: 2 })]",
      [{ T: 'a', C: 2 }],
    ],
    ['all that is left', readJavascript, 'const b = (...all) => ({ R: all })\nx = [b(1, 2)]', [{ R: [1, 2] }]],
    [
      'what is spread into it',
      readJavascript,
      "const b = (t, c) => ({ T: t, C: c })\nx = [b(...['Start', 'start'])]",
      [start],
    ],
    ['what is not given', readJavascript, "const b = (t, c) => ({ T: t, C: c })\nx = [b('a')]", [{ T: 'a' }]],
    [
      'in a template',
      readJavascript,
      'const b = (t) => ({ T: `<$' + "{t}>`, L: '/' + t })\nx = [b('a')]",
      [{ T: '<a>', L: '/a' }],
    ],
    ['a list', readJavascript, "const rows = () => [{ T: 'a' }]\nx = { KEYBOARD: rows() }", { KEYBOARD: [{ T: 'a' }] }],
    ['a list that is spread', readJavascript, 'const rows = () => [1, 2]\nx = [0, ...rows()]', [0, 1, 2]],
    [
      'a list that is built',
      readJavascript,
      "function rows() { const r = []; r.push({ T: 'a' }); return r }\nf(rows())",
      [{ T: 'a' }],
    ],
    [
      'one in another',
      readJavascript,
      "const b = (t) => ({ T: t })\nconst r = (t) => [b(t), b('z')]\nx = r('a')",
      [{ T: 'a' }, { T: 'z' }],
    ],
    ['a text', readJavascript, "const u = (i) => '/deal/' + i\nx = [{ L: u(5) }]", [{ L: '/deal/5' }]],
    [
      'an arrow of PHP',
      readPhp,
      "$b = fn ($t, $c = 'd') => ['T' => $t, 'C' => $c];\n$x = [$b('a')];",
      [{ T: 'a', C: 'd' }],
    ],
    [
      'a closure',
      readPhp,
      "$b = function (string $t) use ($z): array { return ['T' => \"<$t>\"]; };\n$x = [$b('a')];",
      [{ T: '<a>' }],
    ],
    [
      'names of arguments',
      readPhp,
      "function b(string $t, ?string $c = null): array { return ['T' => $t, 'C' => $c]; }\n$x = [b(c: 'start', t: 'Start')];",
      [start],
    ],
    [
      'a method of PHP',
      readPhp,
      "class A { private function b($t) { return ['T' => $t]; }\nfunction c() { f([$this->b('a')]); } }",
      [{ T: 'a' }],
    ],
    [
      'self',
      readPhp,
      "class A { static function b($t) { return ['T' => $t]; }\nfunction c() { f([self::b('a')]); } }",
      [{ T: 'a' }],
    ],
    [
      'a def',
      readPython,
      "def b(t, c='d'):\n    \"\"\"A button.\"\"\"\n    return {'T': t, 'C': c}\n\nx = [b('a')]",
      [{ T: 'a', C: 'd' }],
    ],
    [
      'a def with types',
      readPython,
      "def b(t: str, *, c: str = 'd') -> dict:\n    return {'T': t, 'C': c}\nx = [b('Start', c='start')]",
      [start],
    ],
    [
      'keywords that are left',
      readPython,
      "def b(t, **kw):\n    return {'T': t, **kw}\nx = [b('a', L='/')]",
      [{ T: 'a', L: '/' }],
    ],
    ['a lambda', readPython, "b = lambda t: {'T': t}\nx = [b('a')]", [{ T: 'a' }]],
    [
      'a method of Python',
      readPython,
      "class A:\n    def _b(self, t):\n        return {'T': f'<{t}>'}\n    def c(self):\n        f([self._b('a')])",
      [{ T: '<a>' }],
    ],
    [
      'a dict that is filled',
      readPython,
      "def b(t, c):\n    d = {'T': t}\n    d['C'] = c\n    return d\nx = [b('Start', 'start')]",
      [start],
    ],
    [
      'a func',
      readGo,
      'func b(t, c string) map[string]any {\n return map[string]any{"T": t, "C": c}\n}\nx := []any{b("Start", "start")}',
      [start],
    ],
    [
      'as a request',
      readPhp,
      "function p($d) { return ['DIALOG_ID' => $d]; }\nf('im.message.add', p('chat5'));",
      { DIALOG_ID: 'chat5' },
    ],
  ])('%s', (_, reader, text, value) => {
    expect(last(reader, text)?.value).toEqual(value);
  });

  it('are no values of their own once they are followed', () => {
    expect(readJavascript("const b = (t) => ({ T: t })\nx = [b('a')]").candidates).toHaveLength(1);
  });

  it.each<[string, Reader, string, Json]>([
    ['one that is not there', readJavascript, "x = [b('a')]", ["{{b('a')}}"]],
    [
      'one with two ends',
      readJavascript,
      'function b(t) { if (t) return {}; return { T: t } }\nx = [b(1)]',
      ['{{b(1)}}'],
    ],
    ['one that is there twice', readPython, 'def b():\n    return {}\ndef b():\n    return []\nx = [b()]', ['{{b()}}']],
    ['one that calls itself', readJavascript, 'const b = (t) => b(t)\nx = [b(1)]', ['{{b(1)}}']],
    ['one of another object', readJavascript, 'const b = () => ({})\nx = [api.b()]', ['{{api.b()}}']],
    ['one that is made somewhere', readPhp, "$x = [];\n$x[] = make('Start');", ["{{make('Start')}}"]],
  ])('%s is an entry that is unknown', (_, reader, text, value) => {
    expect(last(reader, text)?.value).toEqual(value);
  });

  it('say what is not known where it stands in the call', () => {
    const text = "const b = (t, l) => ({ T: t, L: l })\nx = [b('a', url)]";
    const one = last(readJavascript, text);
    expect(one?.value).toEqual([{ T: 'a', L: '{{url}}' }]);
    expect(one?.remarks).toMatchObject([{ code: 'dynamic-expression', at: text.indexOf('url') }]);
    const span = spanOf((one?.value as Json[] | undefined)?.[0], 'T');
    expect(text.slice(span?.from, span?.to)).toBe("'a'");
  });

  it('are told once for all that they make when they are not there', () => {
    const { remarks } = last(readPhp, "f(['KEYBOARD' => [b(1), b(2), $c->d(3), $e]]);") ?? {};
    expect(remarks?.map(({ code, params }) => [code, params])).toEqual([
      ['unknown-entries', { source: 'b()', count: 2 }],
      ['unknown-entries', { source: '$c->d()', count: 1 }],
      ['unknown-entries', { source: '$e', count: 1 }],
    ]);
  });

  it('cost no more than the text is worth', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `const f${i + 1} = () => [f${i}(), f${i}()]`).join('\n');
    expect(() => readJavascript(`const f0 = () => [1]\n${doubling}\nx = f40()`)).not.toThrow();
    const arrows = 'a=b=>'.repeat(20_000);
    expect(() => readJavascript(arrows)).not.toThrow();
  });
});
