import { describe, expect, it } from 'vitest';
import { originAt } from '../text/source.ts';
import { joinSource, splitMarks } from './joined-source.ts';
import { javascript } from './lex/language-javascript.ts';
import { makeScope } from './read-source.ts';

const join = (text: string, quotes = false) => {
  const { scope } = makeScope(text, javascript);
  return joinSource(scope, 0, scope.tokens.length, quotes);
};

describe('joinSource', () => {
  it('puts a mark in the place of each expression, in quotes where JSON wants a value', () => {
    expect(join(`'a' + b + \`c$\{d}\``)?.source.text).toBe('a\ue0000\ue001c\ue0001\ue001');
    expect(join(`'{"a":' + b + ',"c":"' + d + '"}'`, true)?.source.text).toBe(
      '{"a":"\ue0000\ue001","c":"\ue0001\ue001"}',
    );
  });

  it('leads back to where a letter stood', () => {
    const joined = join("'ab' + c + 'de'");
    expect(joined === null ? [] : [0, 1, 2, 5, 6].map((at) => originAt(joined.source, at))).toEqual([1, 2, 7, 12, 13]);
  });

  it('does not take letters of a text for marks', () => {
    expect(join("'\ue000' + a")).toBeNull();
  });
});

describe('splitMarks', () => {
  it('gives expressions and the text between them', () => {
    const b = { source: 'b', from: 6 };
    expect(splitMarks('a\ue0000\ue001c', [b])).toEqual(['a', b, 'c']);
    expect(splitMarks('', [])).toEqual([]);
  });
});
