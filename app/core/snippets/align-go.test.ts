import { expect, test } from 'vitest';
import { alignGo } from './write-go.ts';

const lines = (...texts: string[]) => texts.map((text) => `\t${text},\n`).join('');
const long = (length: number) => `"${'x'.repeat(length - 2)}"`;

test.each<[string, [string, string][], string]>([
  ['nothing', [], ''],
  ['one entry', [['"a"', '1']], lines('"a": 1')],
  [
    'short names',
    [
      ['"a"', '1'],
      ['"abc"', '2'],
    ],
    lines('"a":   1', '"abc": 2'),
  ],
  [
    'characters, not bytes',
    [
      ['"имя"', '1'],
      ['"abcd"', '2'],
      ['"👍"', '3'],
    ],
    lines('"имя":  1', '"abcd": 2', '"👍":    3'),
  ],
  [
    'a value of several lines parts those around it',
    [
      ['"a"', '1'],
      ['"abc"', '2'],
      ['"b"', 'x{\n\t}'],
      ['"abcd"', '3'],
      ['"c"', '4'],
    ],
    lines('"a":   1', '"abc": 2', '"b": x{\n\t}', '"abcd": 3', '"c":    4'),
  ],
])('%s', (_, pairs, code) => expect(alignGo(pairs, '\t')).toBe(code));

test.each([
  [40, 3, true],
  [41, 3, false],
  [41, 16, false],
  [41, 17, true],
  [100, 41, true],
  [103, 41, false],
])('names of %i and %i bytes share a column: %s', (first, second, shared) => {
  const code = alignGo(
    [
      [long(first), '1'],
      [long(second), '2'],
    ],
    '',
  );
  expect(code.includes(`${long(second)}: 2`)).toBe(!shared);
});

test('a name is measured against the mean of those before it', () => {
  const code = alignGo(
    [long(41), long(41), long(60), long(120), '"a"'].map((name) => [name, '1'] as const),
    '',
  );
  expect(code.match(/: +/g)?.map((gap) => gap.length - 1)).toEqual([20, 20, 1, 1, 1]);
});

test('bytes count, not characters, when lengths are compared', () => {
  const [latin, cyrillic] = [long(22), `"${'я'.repeat(20)}"`];
  expect(
    alignGo(
      [
        ['"abc"', '1'],
        [latin, '2'],
      ] as const,
      '',
    ),
  ).toContain(`"abc":${' '.repeat(18)}1`);
  expect(
    alignGo(
      [
        ['"abc"', '1'],
        [cyrillic, '2'],
      ] as const,
      '',
    ),
  ).toContain('"abc": 1');
});
