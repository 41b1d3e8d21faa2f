import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import type { Reader } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

const last = (reader: Reader, text: string) => reader(text).candidates.at(-1);
const ab = [{ T: 'a' }, { T: 'b' }];

describe('loops over known lists', () => {
  it.each<[string, Reader, string, Json]>([
    ['for of', readJavascript, "const r = []\nfor (const t of ['a', 'b']) { r.push({ T: t }) }\nf(r)", ab],
    ['for of, without braces', readJavascript, "const r = []\nfor (const t of ['a', 'b']) r.push({ T: t })\nf(r)", ab],
    [
      'for of with patterns',
      readJavascript,
      "r = []\nfor (const [t, c] of [['a', 1], ['b', 2]]) r.push({ T: t, C: c })",
      [
        { T: 'a', C: 1 },
        { T: 'b', C: 2 },
      ],
    ],
    [
      'entries',
      readJavascript,
      "r = []\nfor (const [c, t] of Object.entries({ x: 'a' })) r.push({ T: t, C: c })",
      [{ T: 'a', C: 'x' }],
    ],
    [
      'a list of its own',
      readJavascript,
      "l = [{ t: 'a' }, { t: 'b' }]\nr = []\nfor (const one of l) r.push({ T: one.t })",
      ab,
    ],
    ['forEach', readJavascript, "const r = []\n;['a', 'b'].forEach((t) => { r.push({ T: t }) })\nf(r)", ab],
    ['map', readJavascript, "x = ['a', 'b'].map(t => ({ T: t }))", ab],
    ['map with a helper', readJavascript, "const b = (t) => ({ T: t })\nx = ['a', 'b'].map(b)", ab],
    ['map with a number', readJavascript, "x = ['a'].map((t, i) => ({ T: t, I: i }))", [{ T: 'a', I: 0 }]],
    ['map over a name', readJavascript, "const l = [['a'], ['b']]\nx = l.map(([t]) => { return { T: t } })", ab],
    ['flatMap', readJavascript, "x = ['a', 'b'].flatMap((t) => [{ T: t }])", ab],
    ['a mapped list that is spread', readJavascript, "x = [...['a'].map((t) => ({ T: t })), { T: 'b' }]", ab],
    ['foreach', readPhp, "$r = [];\nforeach (['a', 'b'] as $t) { $r[] = ['T' => $t]; }\nf($r);", ab],
    [
      'foreach with keys',
      readPhp,
      "$r = [];\nforeach (['x' => 'a'] as $c => $t) { $r[] = ['T' => $t, 'C' => $c]; }",
      [{ T: 'a', C: 'x' }],
    ],
    [
      'foreach with endforeach',
      readPhp,
      "$r = [];\nforeach (['a', 'b'] as $t):\n $r[] = ['T' => $t];\nendforeach;\nf($r);",
      ab,
    ],
    ['foreach by number', readPhp, "$r = [];\nforeach (['a', 'b'] as $i => $t) { $r[$i]['T'] = $t; }", ab],
    ['array_map', readPhp, "$x = array_map(fn($t) => ['T' => $t], ['a', 'b']);", ab],
    ['for in', readPython, "r = []\nfor t in ['a', 'b']:\n    r.append({'T': t})\nf(r)", ab],
    [
      'for in with pairs',
      readPython,
      "r = []\nfor t, c in [('a', 1)]:\n    r.append({'T': t, 'C': c})\nf(r)",
      [{ T: 'a', C: 1 }],
    ],
    [
      'items',
      readPython,
      "r = []\nfor c, t in {'x': 'a'}.items():\n    r.append({'T': t, 'C': c})\nf(r)",
      [{ T: 'a', C: 'x' }],
    ],
    ['a comprehension', readPython, "x = [{'T': t} for t in ['a', 'b']]", ab],
    ['a comprehension of pairs', readPython, "x = [{'T': t, 'C': c} for t, c in [('a', 1)]]", [{ T: 'a', C: 1 }]],
    [
      'range',
      readGo,
      'r := []any{}\nfor _, t := range []string{"a", "b"} {\n r = append(r, map[string]any{"T": t})\n}\nf(r)',
      ab,
    ],
  ])('%s', (_, reader, text, value) => {
    expect(last(reader, text)?.value).toEqual(value);
  });

  it('leave what the names stand for around them', () => {
    expect(last(readPhp, "$t = [9]; $r = [];\nforeach (['a'] as $t) { $r[] = $t; }\nf([$t, $r]);")?.value).toEqual([
      [9],
      ['a'],
    ]);
  });

  it('show a button where what it is made of stands', () => {
    const text = "x = ['a', 'b'].map((t) => ({ T: t }))";
    const span = spanOf(last(readJavascript, text)?.value, 1);
    expect(text.slice(span?.from, span?.to)).toBe("'b'");
  });

  it.each<[string, Reader, string, Json]>([
    [
      'map',
      readJavascript,
      'x = { KEYBOARD: [...deals.map((d) => ({ T: d.t }))] }',
      { KEYBOARD: ['{{...deals.map((d) => ({ T: d.t }))}}'] },
    ],
    ['a comprehension', readPython, "x = [{'T': t} for t in ts]", [{ T: '{{t}}' }]],
    ['a loop', readPython, "r = []\nfor t in ts:\n    r.append({'T': t})\nf(r)", [{ T: '{{t}}' }]],
  ])('%s over an unknown list is one entry', (_, reader, text, value) => {
    expect(last(reader, text)?.value).toEqual(value);
  });
});

it('a filter over a known list takes all of it, and says so', () => {
  const { candidates } = readPython('k = [{"TEXT": t} for t in ["a", "b"] if t]');
  expect(candidates.at(-1)).toMatchObject({
    value: [{ TEXT: 'a' }, { TEXT: 'b' }],
    remarks: [{ code: 'under-a-condition', params: { source: 't' } }],
  });
});

it.each([
  ['enumerate', readPython, 'k = [{"T": t, "N": i} for i, t in enumerate(["a", "b"])]'],
  ['entries', readJavascript, "const k = []; for (const [i, t] of ['a', 'b'].entries()) k.push({ T: t, N: i })"],
  ['the keys of a foreach', readPhp, "$k = []; foreach (['a', 'b'] as $i => $t) { $k[] = ['T' => $t, 'N' => $i]; }"],
  ['the index of map', readJavascript, "const k = ['a', 'b'].map((t, i) => ({ T: t, N: i }))"],
  ['range of Go', readGo, 'k := []B{}\nfor i, t := range []string{"a", "b"} {\n\tk = append(k, B{"T": t, "N": i})\n}'],
])('%s binds the index', (_, reader, text) => {
  expect(reader(text).candidates.at(-1)?.value).toEqual([
    { T: 'a', N: 0 },
    { T: 'b', N: 1 },
  ]);
});
