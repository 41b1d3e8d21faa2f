import { expect, test } from 'vitest';
import { phpJsonSize } from './php-json.ts';

test.each([
  ['nothing', [], '[]'],
  ['a line end', [{ TYPE: 'NEWLINE' }], '[{"TYPE":"NEWLINE"}]'],
  ['two of them', [{ TYPE: 'NEWLINE' }, { TYPE: 'NEWLINE' }], '[{"TYPE":"NEWLINE"},{"TYPE":"NEWLINE"}]'],
  ['no keys', [{}], '[{}]'],
  ['numbers and booleans', [{ a: 12, b: true, c: -0 }], '[{"a":12,"b":true,"c":-0.0}]'],
  ['a slash is escaped', [{ a: 'https://e' }], '[{"a":"https:\\/\\/e"}]'],
  ['quotes, backslash and controls', [{ a: '"\\\n\u0001' }], '[{"a":"\\"\\\\\\n\\u0001"}]'],
  ['apostrophe, ampersand and brackets stay', [{ a: "'&<>" }], '[{"a":"\'&<>"}]'],
  ['Cyrillic stays', [{ a: 'Да' }], '[{"a":"Да"}]'],
  ['line separators are escaped', [{ a: '\u2028\u2029' }], '[{"a":"\\u2028\\u2029"}]'],
])('%s', (_, entries, json) => {
  expect(phpJsonSize(entries)).toBe(json.length);
});

test('an emoji is one character, and half a pair is sent as the replacement character', () => {
  expect(phpJsonSize([{ a: '👍' }])).toBe(phpJsonSize([{ a: 'x' }]));
  expect(phpJsonSize([{ a: '\ud83d' }])).toBe(phpJsonSize([{ a: 'x' }]));
});
