import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJson } from '../testdata/arbitraries.ts';
import { looseText } from '../testdata/loose-text.ts';
import { type JsonNode, parseJsonTree } from './parse-json-tree.ts';
import { findJsonError } from './scan-json.ts';

test('each value knows its place', () => {
  const root = parseJsonTree(' {"a": [1, "x"], "b" :{}} ');
  expect([root?.from, root?.to]).toEqual([1, 25]);
  expect(root?.parts?.map(({ key, from, keyTo, node }) => [key, from, keyTo, node.from, node.to])).toEqual([
    ['a', 2, 5, 7, 15],
    ['b', 17, 20, 22, 24],
  ]);
  expect(root?.parts?.[0]?.node.parts?.map(({ key, from, keyTo, node }) => [key, from, keyTo, node.value])).toEqual([
    [null, 8, 8, 1],
    [null, 11, 11, 'x'],
  ]);
  expect(root?.parts?.[0]?.node.parts?.[0]?.node.parts).toBeNull();
});

test('doubled keys are both there; the value is that of JSON.parse', () => {
  const root = parseJsonTree('{"a":1,"2":0,"a":3,"__proto__":{}}');
  expect(root?.parts?.map(({ key }) => key)).toEqual(['a', '2', 'a', '__proto__']);
  expect(JSON.stringify(root?.value)).toBe('{"2":0,"a":3,"__proto__":{}}');
});

test('each place in the text holds its value', () => {
  const check = (text: string, { from, to, value, parts }: JsonNode): void => {
    expect(JSON.stringify(JSON.parse(text.slice(from, to)))).toBe(JSON.stringify(value));
    for (const part of parts ?? []) {
      if (part.key !== null) expect(JSON.parse(text.slice(part.from, part.keyTo))).toBe(part.key);
      check(text, part.node);
    }
  };
  fc.assert(
    fc.property(anyJson, fc.infiniteStream(fc.nat(99)), (value, random) => {
      const text = looseText(value, random);
      const root = parseJsonTree(text);
      expect(JSON.stringify(root?.value)).toBe(JSON.stringify(value));
      if (root) check(text, root);
    }),
  );
});

test('no tree of what is no JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseJsonTree(text) === null).toBe(findJsonError(text) !== null);
    }),
  );
});

test.each([
  [512, true],
  [513, false],
  [9_000, false],
])('%i levels: %s', (depth, isRead) => {
  expect(parseJsonTree('['.repeat(depth) + ']'.repeat(depth)) !== null).toBe(isRead);
});
