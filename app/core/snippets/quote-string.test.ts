import { describe, expect, test } from 'vitest';
import { HOSTILE_LABELS } from '../testdata/hostile-labels.ts';
import { jsonText, quoteShell, quoteString } from './quote-string.ts';

describe('quote string', () => {
  test.each<[string, string, string, string]>([
    ['help', "'help'", "'help'", '"help"'],
    ["it's", "'it\\'s'", "'it\\'s'", '"it\'s"'],
    ['"x"', '\'"x"\'', '\'"x"\'', '"\\"x\\""'],
    ['$x{$y}', "'$x{$y}'", "'$x{$y}'", '"$x{$y}"'],
    ['a\\', "'a\\\\'", "'a\\\\'", '"a\\\\"'],
    ["\\'", "'\\\\\\''", "'\\\\\\''", '"\\\\\'"'],
    ['tab\t$a"', '"tab\\t\\$a\\""', "'tab\\t$a\"'", '"tab\\t$a\\""'],
    ['a\n\\n', '"a\\n\\\\n"', "'a\\n\\\\n'", '"a\\n\\\\n"'],
    ['\u0007\f', '"\\u{7}\\u{c}"', "'\\u0007\\u000c'", '"\\u0007\\u000c"'],
    ['\r', '"\\r"', "'\\r'", '"\\r"'],
    ['\u2028\u202e', '"\\u{2028}\\u{202e}"', "'\\u2028\\u202e'", '"\\u2028\\u202e"'],
    ['помощь', "'помощь'", "'помощь'", '"помощь"'],
    ['👨‍👩‍👧', "'👨‍👩‍👧'", "'👨‍👩‍👧'", '"👨‍👩‍👧"'],
    ['\ud83dx', "'\ufffdx'", "'\ufffdx'", '"\ufffdx"'],
    ['x\udc4d', "'x\ufffd'", "'x\ufffd'", '"x\ufffd"'],
    [
      '%s ?> </script> #{y} `z`',
      "'%s ?> </script> #{y} `z`'",
      "'%s ?> </script> #{y} `z`'",
      '"%s ?> </script> #{y} `z`"',
    ],
  ])('%j', (text, php, javascript, python) => {
    expect(quoteString('php', text)).toBe(php);
    expect(quoteString('javascript', text)).toBe(javascript);
    expect(quoteString('python', text)).toBe(python);
    expect(quoteString('go', text)).toBe(python);
  });
});

describe('quote shell', () => {
  test.each([
    ['plain', "'plain'"],
    ['', "''"],
    ["it's", "'it'\\''s'"],
    ["''", "''\\'''\\'''"],
    ['$HOME `id` "x" \\', `'$HOME \`id\` "x" \\'`],
    ['line\nfeed', "'line\nfeed'"],
    ['a\0b', "'ab'"],
    ['Привет 👍', "'Привет 👍'"],
  ])('%j', (text, word) => {
    expect(quoteShell(text)).toBe(word);
  });
});

describe('json text', () => {
  test.each([
    ['Да 👍', 'Да 👍', '\\u0414\\u0430 \\ud83d\\udc4d'],
    ['a\nb\u2028\u007f', 'a\\nb\\u2028\\u007f', 'a\\nb\\u2028\\u007f'],
    ['\u202eb\u00a0', '\\u202eb\u00a0', '\\u202eb\\u00a0'],
    ['\\"', '\\\\\\"', '\\\\\\"'],
  ])('%j', (text, plain, ascii) => {
    expect(jsonText({ text })).toBe(`{\n  "text": "${plain}"\n}`);
    expect(jsonText({ text }, { ascii: true })).toBe(`{\n  "text": "${ascii}"\n}`);
  });

  test('every hostile text comes back', () => {
    const params = Object.fromEntries(HOSTILE_LABELS.map((label) => [label, label]));
    for (const ascii of [false, true])
      expect(JSON.stringify(JSON.parse(jsonText(params, { ascii })))).toBe(JSON.stringify(params));
  });
});
