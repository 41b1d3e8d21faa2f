// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.

import { describe, expect, it } from 'vitest';
import type { SourceLanguage } from './lex/language.ts';
import { go } from './lex/language-go.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { deepest } from './plain-value.ts';
import { makeScope } from './read-source.ts';
import { nowhere } from './scope.ts';
import { visitSource } from './visit-source.ts';

describe('visit source', () => {
  const visit = (text: string, language: SourceLanguage) => {
    const { scope } = makeScope(text, language);
    visitSource(scope, 0, scope.tokens.length, nowhere, 0);
    return scope.candidates.map(({ name, method, from, to }) => [name, method, text.slice(from, to)]);
  };

  describe('visitSource and assign', () => {
    it.each<[string, SourceLanguage, (string | null)[]]>([
      ['const a = [1]', javascript, ['a', null, '[1]']],
      ['const a: A<B> = [1]', javascript, ['a', null, '[1]']],
      ['this.a = { b: 1 }', javascript, ['a', null, '{ b: 1 }']],
      ['export const a = Object.freeze({ b: 1 })', javascript, ['a', null, '{ b: 1 }']],
      ['const { a } = { a: 1 }', javascript, [null, null, '{ a: 1 }']],
      ['class A { static b = [1] }', javascript, ['b', null, '[1]']],
      ['const a = b || [1]', javascript, ['a', null, '[1]']],
      ['private ?array $a = [1];', php, ['a', null, '[1]']],
      ['const A = [1];', php, ['A', null, '[1]']],
      ["$a['B'][] = [1];", php, ['a', null, "$a['B'][] = [1]"]],
      ['$a = json_encode([1]);', php, ['a', null, '[1]']],
      ['[$a, $b] = f([1]);', php, [null, null, '[1]']],
      ['a: list = [1]', python, ['a', null, '[1]']],
      ['a, b = [1], 2', python, ['a', null, '[1]']],
      ['var a []int = []int{1}', go, ['a', null, '[]int{1}']],
      ['a, err := json.Marshal(K{"b": 1})', go, ['a', null, 'K{"b": 1}']],
      ['f("im.message.add", [1])', python, [null, 'im.message.add', '[1]']],
      ['f("x", a=[1])', python, ['a', null, '[1]']],
    ])('%s', (text, language, candidate) => {
      expect(visit(text, language)).toEqual([candidate]);
    });

    it.each<[string, SourceLanguage]>([
      ['a = 5; b = a + 1', javascript],
      ['$a["b"] = f();', php],
      ['x[0] = 1', python],
      ['if a { b() }', go],
    ])('finds nothing in %s', (text, language) => {
      expect(visit(text, language)).toEqual([]);
    });

    it('forgets what a name stood for when it is set anew', () => {
      expect(visit('a = [1]; x = [a]; a = f(); y = [a]', javascript).map(([name]) => name)).toEqual(['a', 'x', 'y']);
      const { scope } = makeScope('a = [1]; a = f()', javascript);
      visitSource(scope, 0, scope.tokens.length, nowhere, 0);
      expect(scope.cells.has('a')).toBe(false);
    });

    it('does not go deeper than brackets may nest', () => {
      const { scope } = makeScope('a = [1]', javascript);
      visitSource(scope, 0, 5, nowhere, deepest + 1);
      expect([scope.candidates, scope.deep]).toEqual([[], 0]);
    });
  });
});

describe('visit call', () => {
  const visit = (text: string, language: SourceLanguage) => {
    const { scope } = makeScope(text, language);
    scope.visit(scope, 0, scope.tokens.length, nowhere, 0);
    return scope.candidates.map(({ name, method, collection }) => [
      name,
      method,
      [...collection.entries.keys()].join(),
    ]);
  };

  describe('visitCall', () => {
    it.each<[string, SourceLanguage, (string | null)[][]]>([
      [
        "f('im.message.add', { a: 1 }, { b: 2 })",
        javascript,
        [
          [null, 'im.message.add', 'a'],
          [null, 'im.message.add', 'b'],
        ],
      ],
      ['f(`${x}/im.message.add`, [1])', javascript, [[null, 'im.message.add', '0']]],
      ["f(x, [1], 'im.message.add')", javascript, [[null, 'im.message.add', '0']]],
      ["f('im.message.add', g([1]))", javascript, [[null, 'im.message.add', '0']]],
      ["f('im.message.add', function () { g([1]) })", javascript, [[null, null, '0']]],
      ["u = w + 'im.message.add'; p = [1]; f(u, p)", javascript, [['p', 'im.message.add', '0']]],
      ['a.push([1]); a.push([2])', javascript, [['a', null, '0,1']]],
      ['a.push(1)', javascript, []],
      ['array_push($a, [1], [2]);', php, [['a', null, '0,1']]],
      [
        "$x->getIMScope()->message()->add('c', 'm', null, [1]);",
        php,
        [[null, 'im.message.add', 'DIALOG_ID,MESSAGE,KEYBOARD']],
      ],
      ["f(name: 'im.message.add', data: [1]);", php, [['data', 'im.message.add', '0']]],
      ['a = [1]\na.extend([2, 3])\na.append([4])', python, [['a', null, '0,1,2,3']]],
      ['f("im.message.add", A=1, B=[2], timeout=5)', python, [[null, 'im.message.add', 'A,B']]],
      ['c.im.message.add("c", keyboard=[1])', python, [[null, 'im.message.add', 'DIALOG_ID,KEYBOARD']]],
    ])('%s', (text, language, candidates) => {
      expect(visit(text, language)).toEqual(candidates);
    });
  });
});
