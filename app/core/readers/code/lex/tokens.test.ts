// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source of JavaScript and PHP.
import { describe, expect, it } from 'vitest';
import { go } from './language-go.ts';
import { javascript } from './language-javascript.ts';
import { php } from './language-php.ts';
import { python } from './language-python.ts';
import { endsValue, matchAt, scanTokens, type Token } from './tokens.ts';

const words = (tokens: readonly Token[]) => tokens.map(({ kind, text }) => `${kind} ${text}`);

describe('scanTokens', () => {
  it.each([
    ['names and marks', javascript, 'a?.b ??= c', ['name a', 'mark ?.', 'name b', 'mark ??=', 'name c']],
    ['brackets', javascript, '{[(1)]}', ['open {', 'open [', 'open (', 'number 1', 'close )', 'close ]', 'close }']],
    [
      'numbers',
      javascript,
      '1.5 + .5 + 0xFF + 1_0 + 1e-3 + 5.',
      ['1.5', '.5', '0xFF', '1_0', '1e-3', '5.'].flatMap((n, i) =>
        i === 0 ? [`number ${n}`] : ['mark +', `number ${n}`],
      ),
    ],
    [
      'a field after a number in brackets',
      javascript,
      'a[0].b',
      ['name a', 'open [', 'number 0', 'close ]', 'mark .', 'name b'],
    ],
    ['comments', javascript, 'a // b\n/* c */ d', ['name a', 'name d']],
    ['a comment without an end', javascript, 'a /* b', ['name a']],
    ['regular expressions', javascript, 'a = /[/]"/g / 2', ['name a', 'mark =', 'text /[/]"/g', 'mark /', 'number 2']],
    ['templates', javascript, '`a${`}`}b`c', ['text `a${`}`}b`', 'name c']],
    ['a quote without an end', javascript, "it's\n'a'", ['name it', "mark '", 'name s', "text 'a'"]],
    ['names of PHP', php, '$a->b \\C::D', ['name $a', 'mark ->', 'name b', 'name \\C', 'mark ::', 'name D']],
    ['comments of PHP', php, 'a # b\n#[c]', ['name a', 'mark #', 'open [', 'name c', 'close ]']],
    ['text in PHP', php, '"a{$b["c"]}d" . \'e\'', ['text "a{$b["c"]}d"', 'mark .', "text 'e'"]],
    ['heredoc', php, 'x(<<<A\nb\n  A, 1)', ['name x', 'open (', 'text <<<A\nb\n  A', 'mark ,', 'number 1', 'close )']],
    ['HTML', php, "a ?> it's <?php b", ['name a', 'name b']],
    [
      'texts of Python',
      python,
      'f"a" rb\'b\' """c"d""" bar',
      ['text f"a"', "text rb'b'", 'text """c"d"""', 'name bar'],
    ],
    ['texts of Go', go, '`a\\` "b" \'c\'', ['text `a\\`', 'text "b"', "text 'c'"]],
  ] as const)('%s', (_, { lexis }, text, expected) => {
    expect(words(scanTokens(text, lexis))).toEqual(expected);
  });

  it('notes offsets and line feeds', () => {
    const [first, second] = scanTokens(' a // x\nb', javascript.lexis);
    expect(first).toMatchObject({ from: 1, to: 2, broken: true, mate: -1 });
    expect(second).toMatchObject({ from: 8, to: 9, broken: true });
    expect(scanTokens('a b', javascript.lexis)[1]?.broken).toBe(false);
    expect(scanTokens('a b', javascript.lexis, 1)).toHaveLength(1);
  });
});

describe('matchAt', () => {
  it('takes nothing where the expression does not fit', () => {
    expect([matchAt(/b+/y, 'abb', 0), matchAt(/b+/y, 'abb', 1)]).toEqual([0, 3]);
  });
});

describe('endsValue', () => {
  it.each([
    ['a', true],
    ['return', false],
    ['1', true],
    [')', true],
    ['(', false],
    ['+', false],
  ])('%s: %s', (text, expected) => {
    expect(scanTokens(text, javascript.lexis).map(endsValue)).toEqual([expected]);
  });
});
