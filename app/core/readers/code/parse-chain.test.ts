import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { matchBrackets } from './match-brackets.ts';
import { chainNames, parseChain } from './parse-chain.ts';
import { scanTokens } from './tokens.ts';

const parse = (text: string, language: Language) => {
  const { tokens } = matchBrackets(scanTokens(text, language.lexis), text.length);
  const chain = parseChain(tokens, 0, tokens.length, language);
  return chain && { kinds: chain.steps.map(({ kind }) => kind), to: chain.to, names: chainNames(tokens, chain) };
};

describe('parseChain', () => {
  it.each<[string, Language, string[], number, string[]]>([
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
