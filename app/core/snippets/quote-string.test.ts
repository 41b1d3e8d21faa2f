import { expect, test } from 'vitest';
import { quoteString } from './quote-string.ts';

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
