import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { go } from './language-go.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { makeScope } from './make-scene.ts';
import { deepest } from './plain-value.ts';
import { nowhere } from './scene.ts';
import { visitSource } from './visit-source.ts';

const visit = (text: string, language: Language) => {
  const { scope } = makeScope(text, language);
  visitSource(scope, 0, scope.tokens.length, nowhere, 0);
  return scope.candidates.map(({ name, method, from, to }) => [name, method, text.slice(from, to)]);
};

describe('visitSource and assign', () => {
  it.each<[string, Language, (string | null)[]]>([
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

  it.each<[string, Language]>([
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
    expect(scope.cells.size).toBe(0);
  });

  it('does not go deeper than brackets may nest', () => {
    const { scope } = makeScope('a = [1]', javascript);
    visitSource(scope, 0, 5, nowhere, deepest + 1);
    expect([scope.candidates, scope.deep]).toEqual([[], 0]);
  });
});
