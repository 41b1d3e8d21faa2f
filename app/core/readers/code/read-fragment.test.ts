import { describe, expect, it } from 'vitest';
import { go } from './lex/language-go.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { readFragment } from './read-fragment.ts';
import { makeScope } from './read-source.ts';

const read = (text: string, language: typeof php) => {
  const { scope } = makeScope(text, language);
  readFragment(scope);
  return scope.candidates.map(({ name, method, collection }) => [name, method, [...collection.entries.keys()].join()]);
};

describe('readFragment', () => {
  it.each([
    ['K: [1]', javascript, ['K', null, '0']],
    ['K: { a: 1 }, L: 2', javascript, [null, null, 'K,L']],
    ['K: 1', javascript, [null, null, 'K']],
    ['= { a: 1 };', javascript, [null, null, 'a']],
    ['"K" => [1],', php, ['K', null, '0']],
    ['K=[1], L=2', python, [null, null, 'K,L']],
    ['K=[1]', python, ['K', null, '0']],
    ['"K": []any{1},', go, ['K', null, '0']],
    ['[1], [2]', php, [null, null, '0,1']],
    ['{ a: 1 }', javascript, [null, null, 'a']],
    ["'im.message.add', { a: 1 })", javascript, [null, 'im.message.add', 'a']],
    ["'hello', { a: 1 })", javascript, [null, null, 'a']],
    ['{"a": 1}, {"b": 1}}', go, [null, null, '0,1']],
  ] as const)('%s', (text, language, candidate) => {
    expect(read(text, language)).toEqual([candidate]);
  });

  it.each(['', ';', 'a', '}', 'a, b', 'K:'])('finds nothing in %j', (text) => {
    expect(read(text, javascript)).toEqual([]);
  });
});
