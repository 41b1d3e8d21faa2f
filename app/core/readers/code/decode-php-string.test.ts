// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import { decodePhpString } from './decode-php-string.ts';

describe('decodePhpString', () => {
  it.each([
    ["'a\\'b\\\\c\\n\\x41'", ["a'b\\c\\n\\x41"]],
    ['"a\\"\\n\\u{416}\\e"', ['a"\nЖ\x1b']],
    ['"a $ 5$ {x}"', ['a $ 5$ {x}']],
    ['"\\$a \\{$b}"', ['$a \\{', { source: '$b', from: 17 }, '}']],
    ['"$a[0]$b->c->d"', ['', { source: '$a[0]', from: 11 }, '', { source: '$b->c', from: 16 }, '->d']],
    ['"{$a[\'}\']}${b}"', ['', { source: "$a['}']", from: 11 }, '', { source: '$b', from: 20 }, '']],
    ['<<<T\n  a\n    "b" $c\n  T', ['a\n  "b" ', { source: '$c', from: 28 }, '']],
    ["<<<'T'\na $b \\n\nT", ['a $b \\n']],
    ['<<<"T"\nT', ['']],
  ])('%j', (literal, parts) => {
    const decoded = decodePhpString(literal, 10);
    const plain = (part: unknown) => (typeof part === 'string' ? part : { ...(part as object), from: 0 });
    expect(decoded.map(plain)).toEqual(parts.map(plain));
  });

  it('tells where an expression stands', () => {
    expect(decodePhpString('"ab $c"', 10)[1]).toEqual({ source: '$c', from: 14 });
  });
});
