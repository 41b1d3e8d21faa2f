import { describe, expect, it } from 'vitest';
import { originAt, wholeSource } from '../text/source.ts';
import { shellWords } from './shell-words.ts';

const words = (text: string) => shellWords(wholeSource(text)).map((word) => word?.text ?? null);

describe('shellWords', () => {
  it.each<[string, string, (string | null)[]]>([
    ['blanks', ' a  b\tc ', ['a', 'b', 'c']],
    ['single quotes', `'a b' 'c"d'`, ['a b', 'c"d']],
    ['double quotes', '"a b" "c\\"d" "e\\\\f"', ['a b', 'c"d', 'e\\f']],
    ['escapes that stay in double quotes', '"a\\nb"', ['a\\nb']],
    ['pieces side by side', `'It'\\''s'" x"y`, ["It's xy"]],
    ['ANSI quotes', "$'a\\n\\'\\u0416\\x41\\101\\q'", ["a\n'ЖAA\\q"]],
    ['commands', 'a; b | c && d', ['a', null, 'b', null, 'c', null, null, 'd']],
    ['an address without quotes', 'http://e/?a=1&b=2', ['http://e/?a=1&b=2']],
    ['line ends', 'a \\\n b \\  \r\n c', ['a', 'b', 'c']],
    ['slashes for backslashes', 'a /\n b/c /\n d', ['a', 'b/c', 'd']],
    ['cmd', 'a ^\r\n ^"b c^" ^"{^\\^"d^\\^"}^"', ['a', 'b c', '{"d"}']],
    ['PowerShell', 'a `\n "b`"c"', ['a', 'b"c']],
    ['an open quote', '"a b', ['"a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('finds variables where a shell would', () => {
    const found = shellWords(wholeSource(`"$A-\${B}" '$C' $D \\$E $(pwd)`)).flatMap(
      (word) => word?.expressions.map(({ from, to }) => word.text.slice(from, to)) ?? [],
    );
    expect(found).toEqual(['$A', `\${B}`, '$D', '$(pwd)']);
  });

  it('tells where a word and a bare ampersand stand', () => {
    const [first, second] = shellWords(wholeSource(`x 'a'b&c`));
    expect([first?.from, first?.to, first?.ampersand]).toEqual([0, 1, null]);
    expect([second?.from, second?.to, second?.ampersand]).toEqual([2, 8, 6]);
    expect(second && [0, 1].map((at) => originAt(second, at))).toEqual([3, 5]);
  });

  it('answers at once on a long text', () => {
    expect([9_999, 100_000].map((count) => words('a '.repeat(count)).length)).toEqual([9_999, 10_001]);
  });
});
