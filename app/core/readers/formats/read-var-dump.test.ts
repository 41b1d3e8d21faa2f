import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { spanOf } from '../text/spans.ts';
import { readVarDump } from './read-var-dump.ts';

describe('readVarDump', () => {
  it.each<[string, string, Json]>([
    [
      'scalars',
      'array(5) {\n  ["a"]=>\n  int(-5)\n  ["b"]=>\n  float(1.5)\n  ["c"]=>\n  NULL\n  ["d"]=>\n  bool(false)\n  ["e"]=>\n  bool(true)\n}',
      { a: -5, b: 1.5, c: null, d: false, e: true },
    ],
    ['length in bytes', 'array(2) {\n  [0]=>\n  string(9) "Да "x""\n  [1]=>\n  string(4) "👍"\n}', ['Да "x"', '👍']],
    ['a wrong length', 'array(1) {\n  [0]=>\n  string(99) "bad"\n}', ['bad']],
    ['nested on one line', 'array(1) { [0]=> array(1) { ["T"]=> string(4) "Да" } }', [{ T: 'Да' }]],
    [
      'objects',
      'object(stdClass)#1 (2) {\n  ["a":protected]=>\n  int(1)\n  ["b":"Foo":private]=>\n  &string(1) "x"\n}',
      { a: 1, b: 'x' },
    ],
    ['quoted keys', 'array(1) {\n  \'T\' =>\n  string(1) "x"\n}', { T: 'x' }],
    ['recursion', 'array(1) {\n  ["a"]=>\n  *RECURSION*\n}', { a: null }],
    ['keys with gaps', 'array(1) {\n  [3]=>\n  array(0) {\n  }\n}', { '3': [] }],
  ])('%s', (_, text, value) => {
    expect(readVarDump(text)).toMatchObject({ candidates: [{ value }], stopped: null });
  });

  it('names what it stands under and tells where it is torn', () => {
    const text = '["KEYBOARD"]=>\n  array(2) {\n  [0]=>\n  int(1)';
    expect(readVarDump(text)).toMatchObject({
      candidates: [{ name: 'KEYBOARD', value: [1], from: 17 }],
      stopped: text.length,
    });
    expect(readVarDump('nothing')).toEqual({ candidates: [], remarks: [], stopped: null });
  });

  it('knows where each entry stands, and what is lost', () => {
    const text =
      'array(2) {\n  ["K"]=>\n  array(1) {\n    [0]=>\n    string(1) "x"\n  }\n  ["a"]=>\n  int(1)\n  ["a"]=>\n  int(2)\n}';
    const [found] = readVarDump(text).candidates;
    const value = found?.value as { readonly K: Json };
    const shown = (holder: Json, key: string | number) => {
      const span = spanOf(holder, key);
      return [text.slice(span?.key, span?.from).trim(), text.slice(span?.from, span?.to)];
    };
    expect(shown(value, 'K')).toEqual(['["K"]=>', 'array(1) {\n    [0]=>\n    string(1) "x"\n  }']);
    expect(shown(value.K, 0)).toEqual(['[0]=>', 'string(1) "x"']);
    expect(shown(value, 'a')).toEqual(['["a"]=>', 'int(2)']);
    expect(found?.remarks).toMatchObject([
      { code: 'key-twice', params: { name: 'a', lost: 'int(1)' }, at: text.indexOf('["a"]') },
    ]);
  });
});
