import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonList, isJsonObject, type Json, sameJson } from '../../json/json.ts';
import { soak } from '../../testdata/soak.ts';
import { readPrintR } from '../formats/read-print-r.ts';
import type { Reader } from '../text/reading.ts';
import { readGo, readJavascript, readPhp, readPython } from './read-source.ts';

const files = import.meta.glob<string>('../../testdata/snippets/*', { query: '?raw', import: 'default', eager: true });
const file = (name: string): string => files[`../../testdata/snippets/${name}`] ?? '';

function holds(value: Json, wanted: Json): boolean {
  if (sameJson(value, wanted)) return true;
  const inner = isJsonList(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return inner.some((one) => holds(one, wanted));
}

const escaped = (text: string, quote: string) => text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`);

/** How each language writes a value; strings are given as their JSON text and as they are. */
interface Writer {
  readonly reader: Reader;
  readonly text: (text: string) => string;
  readonly list: (items: string) => string;
  readonly map: (items: string) => string;
  readonly pair: string;
  readonly words: readonly [string, string, string];
}

const writers: Readonly<Record<string, Writer>> = {
  javascript: {
    reader: readJavascript,
    text: (text) => JSON.stringify(text),
    list: (items) => `[${items}]`,
    map: (items) => `{ ${items} }`,
    pair: ': ',
    words: ['null', 'true', 'false'],
  },
  php: {
    reader: readPhp,
    text: (text) => `'${escaped(text, "'")}'`,
    list: (items) => `[${items}]`,
    map: (items) => `array(${items})`,
    pair: ' => ',
    words: ['NULL', 'true', 'FALSE'],
  },
  python: {
    reader: readPython,
    text: (text) => JSON.stringify(text),
    list: (items) => `[${items}]`,
    map: (items) => `{${items}}`,
    pair: ': ',
    words: ['None', 'True', 'False'],
  },
  go: {
    reader: readGo,
    text: (text) => (/[`\r]/.test(text) ? JSON.stringify(text) : `\`${text}\``),
    list: (items) => `[]any{${items}}`,
    map: (items) => `map[string]any{${items}}`,
    pair: ': ',
    words: ['nil', 'true', 'false'],
  },
};

function write(value: Json, writer: Writer): string {
  if (value === null) return writer.words[0];
  if (typeof value === 'boolean') return value ? writer.words[1] : writer.words[2];
  if (typeof value === 'string') return writer.text(value);
  if (typeof value === 'number') return String(value);
  if (isJsonList(value)) return writer.list(value.map((item) => write(item, writer)).join(', '));
  const entries = Object.entries(value as Record<string, Json>);
  return writer.map(
    entries.map(([key, item]) => `${writer.text(key)}${writer.pair}${write(item, writer)}`).join(',\n'),
  );
}

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '\\',
      '"',
      "'",
      '`',
      '$',
      '{',
      '}',
      '\n',
      'n',
      'Ж',
      '👍',
      '/',
      '#',
      ']',
      'u',
      '0',
      '<?',
      '?>',
    ),
  }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(null, true, false),
);
const key = fc.oneof(
  fc.string().map((text) => `k${text}`),
  fc.constantFrom('__proto__', 'constructor', ''),
);
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 4 }).map((list) => Object.fromEntries(list)),
  ),
}));

describe('all languages', () => {
  it.each(Object.keys(writers))('%s: what is written as a literal is read back', (name) => {
    const writer = writers[name] as Writer;
    fc.assert(
      fc.property(anyValue, (value) => {
        const { candidates, remarks, stopped } = writer.reader(
          `${name === 'php' ? '$' : ''}x = ${write([value], writer)};`,
        );
        expect([candidates.length, remarks, stopped]).toEqual([1, [], null]);
        expect(sameJson(candidates[0]?.value ?? null, [value])).toBe(true);
      }),
      { numRuns: soak(150, 1_500) },
    );
  });

  it.each([
    ['11-php-short-array', 'php', readPhp],
    ['12-php-old-array', 'php', readPhp],
    ['14-php-dynamic', 'php', readPhp],
    ['17-js-loose-object', 'js', readJavascript],
    ['18-js-bx24-callmethod', 'js', readJavascript],
    ['21-py-dict', 'py', readPython],
    ['01-json-message', 'json', readJavascript],
    ['03-json-bare-array', 'json', readJavascript],
    ['04-json-v2-body', 'json', readJavascript],
  ])('reads %s', (name, ending, reader) => {
    const { BUTTONS } = JSON.parse(file(`${name}.expected.json`));
    const { candidates, stopped } = reader(file(`${name}.${ending}`));
    expect(stopped).toBeNull();
    expect(candidates.some(({ value }) => holds(value, BUTTONS))).toBe(true);
  });

  const readers = [readJavascript, readPhp, readPython, readGo, readPrintR];
  const noise = fc.string({
    unit: fc.constantFrom(
      ...[
        '[',
        ']',
        '{',
        '}',
        '(',
        ')',
        ',',
        ';',
        ':',
        '=',
        '=>',
        '.',
        '->',
        '"',
        "'",
        '`',
        '${',
        '\\',
        '\n',
        ' ',
        '//',
        '#',
      ],
      ...[
        'x',
        '$a',
        '1',
        'push',
        'append',
        '...',
        '**',
        'array',
        'dict',
        'map[',
        'for',
        'if',
        '<?php',
        '?>',
        '<<<A\n',
        'f"',
      ],
    ),
    maxLength: 60,
  });

  it('takes every damaged text', () => {
    const texts = ['11-php-short-array.php', '14-php-dynamic.php', '18-js-bx24-callmethod.js', '21-py-dict.py'].map(
      file,
    );
    const torn = fc
      .tuple(fc.constantFrom(...texts), fc.nat(900), fc.nat(900), noise)
      .map(([text, from, to, more]) => text.slice(from, from + to) + more + text.slice(to));
    fc.assert(
      fc.property(fc.oneof(noise, torn, fc.string({ unit: 'binary' })), (text) => {
        for (const reader of readers) {
          for (const { from, to } of reader(text).candidates)
            expect(0 <= from && from <= to && to <= text.length).toBe(true);
        }
      }),
      { numRuns: soak(300, 3_000) },
    );
  });

  it.each([
    ...['('.repeat(5000), '['.repeat(5000), '[('.repeat(3000), 'f(['.repeat(3000), '{a:['.repeat(3000)],
    `x = ${'['.repeat(400)}${']'.repeat(400)}`,
  ])('does not fall over deep nesting (%#)', (text) => {
    for (const reader of readers) expect(() => JSON.stringify(reader(text))).not.toThrow();
  });

  it('leaves out what lies too deep, and says so', () => {
    const { candidates, remarks } = readJavascript(`x = ${'['.repeat(400)}1${']'.repeat(400)}`);
    expect(JSON.stringify(candidates[0]?.value)).toMatch(/^\[{150,250}null\]{150,250}$/);
    expect(remarks).toMatchObject([{ code: 'pasted-too-deep', severity: 'warning' }]);
  });

  it('keeps source that doubles itself with every line small', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `a${i + 1} = [a${i}, a${i}]`);
    expect(JSON.stringify(readPython(['a0 = [1]', ...lines].join('\n'))).length).toBeLessThan(500_000);
  });

  it('tells of the expressions of each value by itself, as many as there are', () => {
    const { candidates, remarks } = readJavascript(`f({ a }); x = { l: [${'v,\n'.repeat(60)}] }; y = { x, b }`);
    expect(remarks).toEqual([]);
    expect(candidates.map((one) => one.remarks?.length)).toEqual([1, 61]);
    expect(candidates[1]?.remarks?.[1]).toMatchObject({ code: 'dynamic-expression', severity: 'info', at: 23 });
  });
});
