import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJson, anyKeyboardValue } from '../testdata/arbitraries.ts';
import { looseText } from '../testdata/loose-text.ts';
import { soak } from '../testdata/soak.ts';
import { editJsonText, findLook, indentOf, type Look, writeLike } from './edit-json-text.ts';
import type { Path } from './issue.ts';
import { isJsonList, isJsonObject, type Json, sameJson } from './json.ts';
import { locatePath } from './locate-path.ts';
import { parseJsonTree } from './parse-json-tree.ts';

describe('edit json text', () => {
  const PRETTY = '{\n  "BUTTONS": [\n    { "TEXT": "a", "WIDTH": 1e2 },\n\n    { "TEXT": "\\u0062" }\n  ]\n}\n';

  describe('the smallest change', () => {
    test.each<[name: string, text: string, next: Json, edited: string]>([
      ['a value', '{"a" : 1.0, "b":2}', { a: 1, b: 3 }, '{"a" : 1.0, "b":3}'],
      ['spellings stay', '["\\u0061", 1e2, 5]', ['a', 100, 6], '["\\u0061", 1e2, 6]'],
      ['a member at the end', '{ "a": 1 }', { a: 1, b: [2] }, '{ "a": 1, "b": [2] }'],
      ['a member at the front', '{"a":1}', { b: { c: 2 }, a: 1 }, '{"b":{"c":2},"a":1}'],
      ['a member gone', '{\n  "a": 1,\n  "b": 2\n}', { a: 1 }, '{\n  "a": 1\n}'],
      ['the first one gone', '{ "a": 1, "b": 2 }', { b: 2 }, '{ "b": 2 }'],
      ['all gone', '{ "a": [ 1, 2 ] }', { a: [] }, '{ "a": [] }'],
      ['members change places', '{"a":1, "b" : 2}', { b: 2, a: 1 }, '{"b" : 2, "a":1}'],
      ['a member renamed', '{"a": [1,  2], "c":0}', { b: [1, 2], c: 0 }, '{"b": [1,  2], "c":0}'],
      ['another kind', '{"a": 1}', { a: [1, { b: 2 }] }, '{"a": [1, {"b": 2}]}'],
      [
        'many lines',
        '[\n    1\n]',
        [1, { a: [2] }],
        '[\n    1,\n    {\n        "a": [\n            2\n        ]\n    }\n]',
      ],
      [
        'Windows lines and tabs',
        '[\r\n\t{\r\n\t\t"a": 1\r\n\t}\r\n]',
        [{ a: 1 }, { b: 2 }],
        '[\r\n\t{\r\n\t\t"a": 1\r\n\t},\r\n\t{\r\n\t\t"b": 2\r\n\t}\r\n]',
      ],
      ['commas in front', '[ 1\n, 2\n, 3\n]', [1, 2], '[ 1\n, 2\n]'],
      ['commas in front, one more', '[ 1\n, 2\n]', [1, 2, 3], '[ 1\n, 2\n, 3\n]'],
      [
        'brackets on a line',
        '[{\n  "a": 1\n}, {\n  "a": 2\n}]',
        [{ a: 1 }, { a: 2 }, { a: 3 }],
        '[{\n  "a": 1\n}, {\n  "a": 2\n}, {\n  "a": 3\n}]',
      ],
      ['an empty list in a long text', '{\n  "a": []\n}', { a: [1] }, '{\n  "a": [\n    1\n  ]\n}'],
      ['an empty list in a short text', '{"a":[]}', { a: [1, 2] }, '{"a":[1,2]}'],
      [
        'numbers as names keep their places',
        '{"b": 1, "2": 2, "1": 3}',
        { 1: 3, 2: 2, b: 4 },
        '{"b": 4, "2": 2, "1": 3}',
      ],
      ['of doubled keys the last one counts', '{"a": 1, "b": 2, "a": 3}', { a: 4, b: 2 }, '{"a": 4, "b": 2}'],
      ['doubled keys stay where nothing changes', '[{"a":1,"a":2}, 3]', [{ a: 2 }, 4], '[{"a":1,"a":2}, 4]'],
      ['blanks around', '\n [1] \n', [2], '\n [2] \n'],
      ['no JSON', '{"a": oops', { a: 1 }, '{\n  "a": 1\n}'],
      ['no text', '', [1], '[\n  1\n]'],
      ['from nothing', '[]', [1], '[\n  1\n]'],
    ])('%s', (_name, text, next, edited) => expect(editJsonText(text, next, 'pretty')).toBe(edited));

    test('compact where the text shows nothing', () => {
      expect(editJsonText('?', { a: [1, 2] }, 'compact')).toBe('{"a":[1,2]}');
      expect(editJsonText('{}', { a: 1 }, 'compact')).toBe('{"a":1}');
      expect(editJsonText('{\n "a": 1\n}', { a: 1, b: 2 }, 'compact')).toBe('{\n "a": 1,\n "b": 2\n}');
    });

    test('deeper than a portal reads is written anew', () => {
      expect(editJsonText(`${'['.repeat(6_000)}${']'.repeat(6_000)}`, [1], 'compact')).toBe('[1]');
    });

    test('a button moved, removed or added leaves the others as they are', () => {
      const [a, b] = [{ TEXT: 'a', WIDTH: 100 }, { TEXT: 'b' }];
      const edit = (...BUTTONS: Json[]) => editJsonText(PRETTY, { BUTTONS }, 'compact');
      const [, first, second] = PRETTY.split(/\[\n {4}|,\n\n {4}|\n {2}\]/);
      expect(edit(b, a)).toBe(`{\n  "BUTTONS": [\n    ${second},\n\n    ${first}\n  ]\n}\n`);
      expect(edit(b)).toBe(`{\n  "BUTTONS": [\n    ${second}\n  ]\n}\n`);
      expect(edit(a, { TYPE: 'NEWLINE' }, b)).toContain(`${first},\n\n    { "TYPE": "NEWLINE" },\n\n    ${second}\n`);
      expect(edit(a, { TEXT: 'b', LINK: '/' })).toBe(PRETTY.replace('"\\u0062"', '"\\u0062", "LINK": "/"'));
    });
  });

  const anyValue = fc.oneof(anyJson, anyKeyboardValue);
  const style = fc.constantFrom('pretty' as const, 'compact' as const);
  const loose = anyValue.chain((value) =>
    fc.infiniteStream(fc.nat(99)).map((random) => ({ value, text: looseText(value, random) })),
  );

  describe('for any text', () => {
    test('what comes out holds the new value', () => {
      fc.assert(
        fc.property(loose, anyValue, style, ({ text }, next, how) => {
          expect(sameJson(JSON.parse(editJsonText(text, next, how)) as Json, next)).toBe(true);
        }),
        { numRuns: soak(150, 5_000) },
      );
    });

    test('values close to the old one as well', () => {
      fc.assert(
        fc.property(loose, fc.infiniteStream(fc.nat(99)), style, ({ value, text }, random, how) => {
          const next = disturb(value, () => random.next().value ?? 0);
          expect(JSON.stringify(JSON.parse(editJsonText(text, next, how)))).toBe(JSON.stringify(next));
        }),
        { numRuns: soak(300, 10_000) },
      );
    });

    test('an unchanged value leaves every letter', () => {
      fc.assert(
        fc.property(loose, style, ({ value, text }, how) => {
          expect(editJsonText(text, value, how)).toBe(text);
        }),
      );
    });

    test('one changed leaf changes nothing outside of its range', () => {
      fc.assert(
        fc.property(loose, fc.nat(), fc.oneof(fc.string(), fc.integer()), style, ({ value, text }, pick, put, how) => {
          const leaves = leavesOf(value, []);
          const path = leaves[pick % leaves.length] ?? [];
          const range = locatePath(text, path);
          if (!range) throw new Error('no such leaf');
          const edited = editJsonText(text, replaceAt(value, path, put), how);
          const end = text.length - range[1];
          expect(edited.slice(0, range[0])).toBe(text.slice(0, range[0]));
          expect(edited.slice(edited.length - end)).toBe(text.slice(range[1]));
        }),
        { numRuns: soak(150, 5_000) },
      );
    });
  });

  function leavesOf(value: Json, path: Path): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    const inner = isJsonList(value) ? value.entries() : Object.entries(value);
    const found = [...inner].flatMap(([key, own]) => leavesOf(own, [...path, key]));
    return found.length > 0 ? found : [path];
  }

  function replaceAt(value: Json, [step, ...rest]: Path, put: Json): Json {
    if (step === undefined) return put;
    if (isJsonList(value)) return value.map((own, i) => (i === step ? replaceAt(own, rest, put) : own));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([k, own]) => [k, k === step ? replaceAt(own, rest, put) : own]),
    );
  }

  /** Some items and members taken away, doubled, moved, renamed or changed. */
  function disturb(value: Json, random: () => number): Json {
    const shake = <T>(parts: T[], change: (part: T) => T): T[] =>
      parts.flatMap((part) => {
        const dice = random();
        if (dice < 10) return [];
        if (dice < 20) return [part, change(part)];
        return dice < 40 ? [change(part)] : [part];
      });
    const turn = <T>(parts: T[]): T[] => (random() < 20 ? [...parts.slice(1), ...parts.slice(0, 1)] : parts);
    if (isJsonList(value)) return turn(shake([...value], (item) => disturb(item, random)));
    if (!isJsonObject(value)) return random() < 50 ? value : random();
    const entries = shake<[string, Json]>(Object.entries(value), ([key, own]) => [
      random() < 20 ? `${key}!` : key,
      disturb(own, random),
    ]);
    return Object.fromEntries(turn(entries));
  }
});

describe('json look', () => {
  const look = (text: string, style: 'pretty' | 'compact' = 'pretty'): Look =>
    findLook(text, parseJsonTree(text), style);
  const PRETTY = { unit: '  ', lineBreak: '\n', colon: ': ', gap: ' ', pad: '' };
  const COMPACT = { unit: null, lineBreak: '\n', colon: ':', gap: '', pad: '' };

  test.each<[text: string, look: Look]>([
    ['', PRETTY],
    ['{}', PRETTY],
    ['{"a":1,"b":2}', COMPACT],
    ['{"a": 1}', { ...COMPACT, colon: ': ', gap: ' ' }],
    ['{ "a" : 1,"b" : 2 }', { ...COMPACT, colon: ' : ', pad: ' ' }],
    ['[1, 2]', { ...COMPACT, colon: ': ', gap: ' ' }],
    ['[\n\t1\n]', { ...PRETTY, unit: '\t' }],
    ['{\r\n    "a": {"b":[]}\r\n}', { ...PRETTY, unit: '    ', lineBreak: '\r\n' }],
    ['  [\n   {"a":1}\n  ]', { ...PRETTY, unit: ' ', colon: ':', gap: '' }],
    ['[ 1\n, 2\n]', { ...PRETTY, gap: ' ' }],
  ])('%j looks like %j', (text, expected) => expect(look(text)).toEqual(expected));

  test('the wish decides where the text shows nothing', () => {
    expect(look('{}', 'compact')).toEqual(COMPACT);
    expect(look('[\n 1\n]', 'compact')).toMatchObject({ unit: ' ' });
  });

  test.each([
    ['two blanks', PRETTY, '', '{\n  "a": [\n    1\n  ],\n  "b": {}\n}'],
    ['further in', PRETTY, '  ', '{\n    "a": [\n      1\n    ],\n    "b": {}\n  }'],
    ['one line', PRETTY, null, '{"a": [1], "b": {}}'],
    ['one line with blanks inside', { ...COMPACT, pad: ' ' }, '', '{ "a":[1],"b":{} }'],
  ])('%s', (_name, how, indent, text) => expect(writeLike({ a: [1], b: {} }, how, indent)).toBe(text));

  test('both styles are those of JSON.stringify', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(writeLike(value, PRETTY, '')).toBe(JSON.stringify(value, null, 2));
        expect(writeLike(value, COMPACT, null)).toBe(JSON.stringify(value));
      }),
    );
  });

  test.each([
    ['', null],
    ['  ', null],
    ['\n', ''],
    [' \n\n\t ', '\t '],
    ['\r  ', '  '],
  ])('the indentation of %j is %j', (blanks, indent) => expect(indentOf(blanks)).toBe(indent));
});
