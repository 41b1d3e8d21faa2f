import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { go } from './language-go.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { matchBrackets } from './match-brackets.ts';
import { scanTokens } from './tokens.ts';
import { trimExpression } from './trim-expression.ts';

describe('trimExpression', () => {
  it.each<[string, Language, string]>([
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
