import { describe, expect, it } from 'vitest';
import type { SourceLanguage } from './lex/language.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { matchBrackets } from './lex/match-brackets.ts';
import { scanTokens, withoutSigil } from './lex/tokens.ts';
import { makeScope } from './read-source.ts';
import { assignmentPlace, chainNames, ensureCollection, lookUp, parseChain, setAt } from './trace-path.ts';
import { makeCollection } from './values.ts';

const place = (text: string) => {
  const { scope } = makeScope(text, php);
  const chain = parseChain(scope.tokens, 0, scope.tokens.length, php);
  return { scope, place: chain && assignmentPlace(scope, chain) };
};

describe('placeOf', () => {
  it.each([
    ['$a', 'a', []],
    ["$a['B'][]", 'a', ['B', null]],
    ['$a[0][$i]', 'a', ['0', { slot: '$i' }]],
    ['$this->b->c', 'b', ['c']],
    ['self::$b', 'b', []],
  ])('%s', (text, name, keys) => {
    expect(place(text).place).toMatchObject({ name, keys });
  });

  it.each(['$a->b()', "'a'", '[1]'])('%s is none', (text) => {
    expect(place(text).place).toBeNull();
  });
});

describe('ensureCollection', () => {
  it('makes what is not there and finds what is', () => {
    const { scope, place: inner } = place("$a['B'][$i]");
    if (inner === null) throw new Error('no place');
    expect(lookUp(scope, inner)).toBeNull();
    const collection = ensureCollection(scope, inner, 2);
    expect(ensureCollection(scope, inner, 7)).toBe(collection);
    expect(scope.candidates).toMatchObject([{ name: 'a', implicit: true, from: 0, to: 11 }]);
    const outer = lookUp(scope, { ...inner, keys: ['B'] });
    expect([outer?.collection.entries.size, outer?.candidate]).toEqual([1, null]);
    expect(lookUp(scope, { ...inner, keys: [] })?.candidate).toBe(scope.candidates[0]);
  });
});

describe('setAt', () => {
  it('sets keys, elements and the element of an expression', () => {
    const collection = makeCollection('array');
    for (const [key, value] of [
      [null, 1],
      ['0', 2],
      [{ slot: 'i' }, 3],
      [{ slot: 'i' }, 4],
      ['a', 5],
    ] as const) {
      setAt(collection, key, value);
    }
    expect([...collection.entries]).toEqual([
      [0, 2],
      [1, 4],
      ['a', 5],
    ]);
    expect(withoutSigil('$a') + withoutSigil('#b') + withoutSigil('c')).toBe('abc');
  });
});

const parse = (text: string, language: SourceLanguage) => {
  const { tokens } = matchBrackets(scanTokens(text, language.lexis), text.length);
  const chain = parseChain(tokens, 0, tokens.length, language);
  return chain && { kinds: chain.steps.map(({ kind }) => kind), to: chain.to, names: chainNames(tokens, chain) };
};

describe('parseChain', () => {
  it.each<[string, SourceLanguage, string[], number, string[]]>([
    ['a', javascript, [], 1, ['a']],
    ['a.b?.c["d"](e) + f', javascript, ['field', 'field', 'index', 'call'], 11, ['a', 'b', 'c']],
    ['a!.b', javascript, ['field'], 4, ['a', 'b']],
    ['a\n(b)', javascript, [], 1, ['a']],
    ['a\n.b()', javascript, ['field', 'call'], 5, ['a', 'b']],
    ['$a->b()::c[]', php, ['field', 'call', 'field', 'index'], 9, ['$a', 'b', 'c']],
    ['$a\n(b)', php, ['call'], 4, ['$a']],
    ['(a).b', python, ['field'], 5, ['(', 'b']],
    ['a {', javascript, [], 1, ['a']],
  ])('%j', (text, language, kinds, to, names) => {
    expect(parse(text, language)).toEqual({ kinds, to, names });
  });

  it.each(['+ a', 'return a', ''])('takes no %j', (text) => {
    expect(parse(text, javascript)).toBeNull();
  });
});
