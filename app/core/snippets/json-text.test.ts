import { expect, test } from 'vitest';
import { HOSTILE_LABELS } from '../testdata/hostile-labels.ts';
import { jsonText } from './json-text.ts';

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
