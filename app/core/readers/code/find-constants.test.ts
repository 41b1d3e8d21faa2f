import { describe, expect, it } from 'vitest';
import { findConstants } from './find-constants.ts';
import type { SourceLanguage } from './lex/language.ts';
import { go } from './lex/language-go.ts';
import { javascript } from './lex/language-javascript.ts';
import { php } from './lex/language-php.ts';
import { python } from './lex/language-python.ts';
import { makeScope, readJavascript, readPhp } from './read-source.ts';

function constants(language: SourceLanguage, text: string): object {
  const found = findConstants(text, makeScope(text, language).scope.tokens, language);
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
}

describe('names that stand for one text or number', () => {
  it.each([
    [javascript, "const CMD = 'help'\nexport const BOT: number = 7;\nlet url = `a`", { CMD: 'help', BOT: 7, url: 'a' }],
    [javascript, "const KIND = 'x' as const\nconst NEXT = 2", { KIND: 'x', NEXT: 2 }],
    [php, "<?php const A = 'x'; class B { public const string C = 'y'; } define('D', 5);", { A: 'x', C: 'y', D: 5 }],
    [php, '<?php $botId = 7; if ($x) { $color = "red"; }', { botId: 7, color: 'red' }],
    [python, 'CMD = "help"\nBOT: Final[int] = 7\ncall(KEY="x")', { CMD: 'help', BOT: 7 }],
    [python, 'class A:\n    def f(self):\n        x = "a"\ny = "b"', { x: 'a', y: 'b' }],
    [go, 'const Cmd = "help"\nconst (\n\tA = "x"\n\tB = 2\n)\nbot := 7', { Cmd: 'help', A: 'x', B: 2, bot: 7 }],
  ])('are known: %#', (language, text, expected) => {
    expect(constants(language, text)).toEqual(expected);
  });

  it.each([
    ['given anew', javascript, "let x = 'a'; x = 'b'"],
    ['given more', javascript, "let x = 'a'; x += 'b'"],
    ['counted', javascript, 'let x = 1; x++; let y = 1; ++y'],
    ['a parameter too', javascript, "const x = 'a'; const f = (x) => x"],
    ['a parameter with a default too', php, "$x = 'a'; function f(int $x = 5) { return $x; }"],
    ['the parameter of a method too', go, 'x := "a"\nfunc (b *Bot) Send(x string) error {\n}'],
    ['of a lambda too', python, 'x = "a"\nf = lambda x: x'],
    ['of a loop too', python, 'x = "a"\nfor x in y:\n    f(x)'],
    ['of a foreach too', php, "$x = 'a'; foreach ($y as $k => $x) { f($x); }"],
    ['taken out of another value too', javascript, "const x = 'a'; { const { x } = y }"],
    ['one of several', python, 'x = "a"\nx, y = f()'],
    ['a field', javascript, "this.x = 'a'; bot.y = 'b'"],
    ['the beginning of an expression', javascript, "const x = 'a' + y; const z = 'b'.trim()"],
    ['a choice', php, "$x = 'a' . $b;"],
    ['a place for a value', php, "$x = ''; $y = 0;"],
    ['an attribute of a class', python, 'class Color:\n    X = "a"\n    def f(self):\n        return X'],
    ['a property', php, "class A { private string $x = 'a'; }"],
    ['a text with an expression', javascript, `const x = \`a \${y}\``],
  ])('are none when the name is %s', (_, language, text) => {
    expect(constants(language, text)).toEqual({});
  });

  it('are put in where they are used, with their places', () => {
    const text = `const CMD = 'help'\nconst N = 7\nsend({ TEXT: \`Bot \${N}\`, COMMAND: CMD, WIDTH: N, B: CMD.length })`;
    const [one] = readJavascript(text).candidates;
    expect(one?.value).toEqual({ TEXT: 'Bot 7', COMMAND: 'help', WIDTH: 7, B: '{{CMD.length}}' });
    expect(one?.remarks).toMatchObject([{ params: { shown: 'CMD.length' } }]);
  });

  it('are put in by the name of their class', () => {
    const text =
      "<?php class Bot { const HELP = 'help'; function f() { send(['COMMAND' => self::HELP, 'B' => Bot::HELP]); } }";
    expect(readPhp(text).candidates[0]?.value).toEqual({ COMMAND: 'help', B: 'help' });
  });

  it('give way to the parameter of a helper', () => {
    const text = "const t = 'a'\nconst btn = (text) => ({ TEXT: text, COMMAND: t })\nsend([btn('b')])";
    expect(readJavascript(text).candidates.at(-1)?.value).toEqual([{ TEXT: 'b', COMMAND: 'a' }]);
  });
});
