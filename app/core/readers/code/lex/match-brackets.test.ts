import { describe, expect, it } from 'vitest';
import { javascript } from './language-javascript.ts';
import { matchBrackets } from './match-brackets.ts';
import { scanTokens } from './tokens.ts';

const match = (text: string) => matchBrackets(scanTokens(text, javascript.lexis), text.length);
const shape = (text: string) => match(text).tokens.map((token) => [token.text, token.mate]);

describe('matchBrackets', () => {
  it.each<[string, string, (string | number)[][], number | null]>([
    [
      'pairs',
      '[(a)]',
      [
        ['[', 4],
        ['(', 3],
        ['a', -1],
        [')', -1],
        [']', -1],
      ],
      null,
    ],
    [
      'an end that is missing',
      '[a',
      [
        ['[', 2],
        ['a', -1],
      ],
      2,
    ],
    [
      'an inner end that is missing',
      '[(a]',
      [
        ['[', 3],
        ['(', 3],
        ['a', -1],
        [']', -1],
      ],
      4,
    ],
    [
      'a beginning that is missing',
      'a]}',
      [
        ['{', 4],
        ['[', 3],
        ['a', -1],
        [']', -1],
        ['}', -1],
      ],
      null,
    ],
    [
      'a stray end in the middle',
      'a} b',
      [
        ['{', 2],
        ['a', -1],
        ['}', -1],
        ['b', -1],
      ],
      1,
    ],
    [
      'ends before anything',
      '} , a',
      [
        [',', -1],
        ['a', -1],
      ],
      null,
    ],
  ])('%s', (_, text, tokens, stopped) => {
    expect(shape(text)).toEqual(tokens);
    expect(match(text).stopped).toBe(stopped);
  });

  it('takes no more than some of very many stray ends', () => {
    expect(match(`a${']'.repeat(100)}`).tokens).toHaveLength(41);
  });
});
