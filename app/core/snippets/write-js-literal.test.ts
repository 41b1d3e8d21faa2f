import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import { HOSTILE_LABELS } from '../testdata/hostile-labels.ts';
import { SECRET } from './secret-params.ts';
import { writeJsLiteral } from './write-js-literal.ts';

const evaluate = (code: string): unknown => new Function(`return (${code});`)();

test.each<[Json, string]>([
  [{ TEXT: "it's", LINK: 'https://x/' }, "{ TEXT: 'it\\'s', LINK: 'https://x/' }"],
  [{ 'a-b': 1, '1': 2, $c: null, ы: true }, "{ '1': 2, 'a-b': 1, $c: null, 'ы': true }"],
  ['</script><!--<SCRIPT', "'\\x3c/script>\\x3c!--\\x3cSCRIPT'"],
  ['a<b </p>', "'a<b </p>'"],
  [{ '</script>': 1 }, "{ '\\x3c/script>': 1 }"],
  ['a\nb', "'a\\nb'"],
  [SECRET, 'process.env.X'],
])('%j', (value, code) => {
  expect(writeJsLiteral(value, '', 'process.env.X')).toBe(code);
});

test('__proto__ stays a name of its own', () => {
  const value = JSON.parse('{"__proto__":{"a":1}}') as Json;
  expect(JSON.stringify(evaluate(writeJsLiteral(value)))).toBe('{"__proto__":{"a":1}}');
});

test('every hostile text comes back', () => {
  const value = HOSTILE_LABELS.map((label) => Object.fromEntries([[label, label]]));
  expect(JSON.stringify(evaluate(writeJsLiteral(value)))).toBe(JSON.stringify(value));
});

test('any JSON comes back, and can stand in a page', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const code = writeJsLiteral(value as Json);
      expect(JSON.stringify(evaluate(code))).toBe(JSON.stringify(value));
      expect(code).not.toMatch(/<\/script|<!--/i);
    }),
  );
});
