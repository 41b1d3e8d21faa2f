import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { spanOf } from '../text/spans.ts';
import { readPrintR } from './read-print-r.ts';

describe('readPrintR', () => {
  it.each<[string, string, Json]>([
    ['a list', 'Array\n(\n    [0] => a\n    [1] => b\n)\n', ['a', 'b']],
    [
      'texts with brackets and an empty one',
      'Array\n(\n    [TEXT] => Да (срочно)\n    [E] => \n)\n',
      { TEXT: 'Да (срочно)', E: '' },
    ],
    [
      'nested',
      'Array\n(\n    [B] => Array\n        (\n            [0] => Array\n                (\n                    [T] => x\n                )\n\n        )\n\n    [N] => 5\n)\n',
      { B: [{ T: 'x' }], N: '5' },
    ],
    ['a text of two lines', 'Array\n(\n    [T] => one\ntwo\n    [U] => x\n)', { T: 'one\ntwo', U: 'x' }],
    ['objects', 'stdClass Object\n(\n    [a:protected] => 1\n    [b:Foo:private] => 2\n)\n', { a: '1', b: '2' }],
    [
      'on one line',
      'Array ( [T] => Да (срочно) [B] => Array ( [0] => Array ( [T] => x ) [1] => Array ( ) ) )',
      { T: 'Да (срочно)', B: [{ T: 'x' }, []] },
    ],
    ['Windows line ends', 'Array\r\n(\r\n    [T] => a\r\n    [U] => b\r\n)\r\n', { T: 'a', U: 'b' }],
    ['prototype', 'Array ( [__proto__] => x )', Object.fromEntries([['__proto__', 'x']])],
  ])('%s', (_, text, value) => {
    expect(readPrintR(text)).toMatchObject({
      candidates: [{ value, name: null, method: null }],
      remarks: [],
      stopped: null,
    });
  });

  it('reads what stands around and what is torn', () => {
    const text = 'log: [KEYBOARD] => Array\n(\n [0] => x';
    expect(readPrintR(text)).toEqual({
      candidates: [{ kind: 'php-dump', value: ['x'], name: 'KEYBOARD', method: null, from: 19, to: text.length }],
      remarks: [],
      stopped: text.length,
    });
    expect(readPrintR('Array ( [a] => 1 ) and Array ( [b] => 2 )').candidates).toHaveLength(2);
  });

  it.each([
    ['over lines', 'Array\n(\n    [K] => Array\n        (\n            [0] => x y\n        )\n\n    [N] => 5\n)\n'],
    ['on one line', 'Array ( [K] => Array ( [0] => x y ) [N] => 5 )'],
  ])('knows where each entry stands %s', (_, text) => {
    const value = readPrintR(text).candidates[0]?.value as { readonly K: Json };
    const shown = (holder: Json, key: string | number) => {
      const span = spanOf(holder, key);
      return [text.slice(span?.key, span?.from), text.slice(span?.from, span?.to).replace(/\s+/g, ' ')];
    };
    expect(shown(value, 'K')).toEqual(['[K] => ', 'Array ( [0] => x y )']);
    expect(shown(value.K, 0)).toEqual(['[0] => ', 'x y']);
    expect(shown(value, 'N')).toEqual(['[N] => ', '5']);
  });

  it('tells what is lost under a key that is there twice', () => {
    expect(readPrintR('Array ( [a] => 1 [a] => 2 )').candidates).toMatchObject([
      { value: { a: '2' }, remarks: [{ code: 'key-twice', params: { name: 'a', lost: '1' }, at: 8 }] },
    ]);
  });

  it('looks once for what follows a torn dump, however deep it is', () => {
    const torn = (depth: number) => `${'Array ( [a] => '.repeat(depth)}Array (${' '.repeat(depth * 20)}`;
    expect(growth(torn, readPrintR, 200)).toBeLessThan(LINEAR);
  });

  it.each(['', "array('a' => 1)", 'Array', 'Array (1, 2)', '[a] => b'])('finds nothing in %s', (text) => {
    expect(readPrintR(text).candidates).toEqual([]);
  });
});
