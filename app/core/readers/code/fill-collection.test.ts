import { describe, expect, it } from 'vitest';
import { fillCollection } from './fill-collection.ts';
import type { Form, SourceLanguage } from './lex/language.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { makeScope } from './read-source.ts';
import { makeCollection } from './values.ts';

const fill = (text: string, language: SourceLanguage, form: Form) => {
  const { scope } = makeScope(text, language);
  const collection = makeCollection(form);
  fillCollection(scope, collection, 0, 0, null);
  return collection;
};

describe('fillCollection', () => {
  it.each<[string, SourceLanguage, Form, Form, (string | number)[]]>([
    ["{ a: 1, 'b': 2, 3: 4, [`c`]: 5, d }", javascript, 'map', 'map', ['a', 'b', '3', 'c', 'd']],
    ['{ a() {}, get b() {}, c: () => 1 }', javascript, 'map', 'map', []],
    ['[1, () => 2]', javascript, 'list', 'list', [0, 1]],
    ["['a', 'b' => 1, 5 => 2, 'c']", php, 'array', 'array', [0, 'b', 5, 6]],
    ['[true => 1, null => 2, 1.7 => 3]', php, 'array', 'array', [1, '']],
    ['[fn($x) => 1, 2]', php, 'array', 'array', [0, 1]],
    ['{1: 2}', python, 'braces', 'map', ['1']],
    ['{1, 2}', python, 'braces', 'list', [0, 1]],
    ['{}', python, 'braces', 'map', []],
    ['(a=1, b=2)', python, 'keywords', 'keywords', ['a', 'b']],
  ])('%s', (text, language, form, became, keys) => {
    const collection = fill(text, language, form);
    expect([collection.form, [...collection.entries.keys()]]).toEqual([became, keys]);
  });

  it('notes expressions in keys', () => {
    const collection = fill('{ [k]: 1 }', javascript, 'map');
    expect([[...collection.entries.keys()], collection.notes]).toEqual([['{{k}}'], [{ source: 'k', from: 3 }]]);
  });

  it('keeps what is spread in its place', () => {
    expect([...fill('[1, ...a, 2]', javascript, 'list').entries.values()]).toMatchObject([1, { is: 'spread' }, 2]);
    expect([...fill('{**a}', python, 'braces').entries.keys()]).toEqual(['\x001']);
  });
});
