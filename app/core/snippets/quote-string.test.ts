import { expect, test } from 'vitest';
import { quoteString } from './quote-string.ts';

test.each<[string, string, string, string]>([
  ['help', "'help'", "'help'", '"help"'],
  ["it's", "'it\\'s'", "'it\\'s'", '"it\'s"'],
  ['"x"', '\'"x"\'', '\'"x"\'', '"\\"x\\""'],
  ['$x{$y}', "'$x{$y}'", "'$x{$y}'", '"$x{$y}"'],
  ['a\\', "'a\\\\'", "'a\\\\'", '"a\\\\"'],
  ["\\'", "'\\\\\\''", "'\\\\\\''", '"\\\\\'"'],
  ['tab\t$a"', '"tab\\u{9}\\$a\\""', "'tab\\u0009$a\"'", '"tab\\u0009$a\\""'],
  ['\r', '"\\u{d}"', "'\\u000d'", '"\\u000d"'],
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
});
