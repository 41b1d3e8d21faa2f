import { describe, expect, it } from 'vitest';
import type { SourceLanguage } from './language.ts';
import { go } from './language-go.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { matchBrackets } from './match-brackets.ts';
import { endOfExpression, pastToken, splitItems, trimExpression } from './split-tokens.ts';
import { scanTokens } from './tokens.ts';

const read = (text: string, { lexis }: SourceLanguage) => matchBrackets(scanTokens(text, lexis), text.length).tokens;

describe('splitItems', () => {
  it.each<[string, SourceLanguage, string[]]>([
    ['a, [b, c], d,', javascript, ['a', '[b,c]', 'd']],
    ['a: 1\nb: 2', javascript, ['a:1', 'b:2']],
    ['{ a }\n{ b }', javascript, ['{a}', '{b}']],
    ['a ?\nb : c', javascript, ['a?b:c']],
    ["'a' => 1\n'b' => 2", php, ["'a'=>1", "'b'=>2"]],
    ['"a"\n"b"', python, ['"a""b"']],
    ['f\n(a)', python, ['f(a)']],
    ['', javascript, []],
  ])('%j', (text, language, expected) => {
    const tokens = read(text, language);
    const items = splitItems(tokens, 0, tokens.length, language);
    expect(
      items.map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(''),
      ),
    ).toEqual(expected);
  });
});

describe('endOfExpression', () => {
  it.each<[string, SourceLanguage, number]>([
    ['a + b; c', javascript, 3],
    ['a, b', javascript, 1],
    ['[a, b] c', javascript, 6],
    ['a\nb', javascript, 1],
    ['a\n.b', javascript, 3],
    ['a +\nb', javascript, 3],
    ['a\nas b', javascript, 3],
    ['a\n.b', python, 1],
    ['a\nb;', php, 2],
    ['a ) b', javascript, 2],
  ])('%j', (text, language, end) => {
    const tokens = read(text, language);
    expect(endOfExpression(tokens, text.includes(')') ? 1 : 0, tokens.length, language)).toBe(end);
  });

  it('steps over brackets', () => {
    const tokens = read('(a) b', javascript);
    expect([pastToken(tokens, 0), pastToken(tokens, 1)]).toEqual([3, 2]);
  });
});

describe('trimExpression', () => {
  it.each<[string, SourceLanguage, string]>([
    ['((a))', javascript, 'a'],
    ['(a) + (b)', javascript, '(a)+(b)'],
    ['()', javascript, '()'],
    ['await a', javascript, 'a'],
    ['a as const', javascript, 'a'],
    ['({} as unknown as A)!', javascript, '{}'],
    ['[1] satisfies A', javascript, '[1]'],
    ['(object) [1]', php, '[1]'],
    ['(int) 1', php, '(int)1'],
    ['(a, b)', python, '(a,b)'],
    ['{} for a in b', python, '{}'],
    ['a if b else c', python, 'aifbelsec'],
    ['&A{}', go, 'A{}'],
    ['', go, ''],
  ])('%s', (text, language, expected) => {
    const { tokens } = matchBrackets(scanTokens(text, language.lexis), text.length);
    const { from, to } = trimExpression(tokens, 0, tokens.length, language);
    expect(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(''),
    ).toBe(expected);
  });
});
