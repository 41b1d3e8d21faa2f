import { expect, it } from 'vitest';
import { appendAll } from './assign.ts';
import type { SourceLanguage } from './lex/language.ts';
import { go } from './lex/language-go.ts';
import { javascript } from './lex/language-javascript.ts';
import { python } from './lex/language-python.ts';
import { splitItems } from './lex/split-tokens.ts';
import { makeScope } from './read-source.ts';
import { makeCollection } from './values.ts';

it.each<[string, SourceLanguage, boolean, (string | number)[]]>([
  ['1, [2, 3]', javascript, false, [0, 1]],
  ['1, ...[2, 3]', javascript, false, [0, 1, 2]],
  ['[]int{2, 3}...', go, false, [0, 1]],
  ['[2, 3]', python, true, [0, 1]],
  ['{"a": 1}', python, true, ['a']],
  ['f()', python, true, [0]],
  ['() => 1', javascript, false, []],
])('%s', (text, language, whole, keys) => {
  const { scope } = makeScope(text, language);
  const collection = makeCollection('array');
  appendAll(scope, collection, splitItems(scope.tokens, 0, scope.tokens.length, language), whole, 0);
  expect([...collection.entries.keys()]).toEqual(keys);
});
