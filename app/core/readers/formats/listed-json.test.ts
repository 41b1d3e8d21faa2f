import { expect, it } from 'vitest';
import { listedJson } from './listed-json.ts';

it.each([
  [[], []],
  [
    [
      ['0', 'a'],
      ['1', 'b'],
    ],
    ['a', 'b'],
  ],
  [
    [
      ['1', 'a'],
      ['0', 'b'],
    ],
    { '0': 'b', '1': 'a' },
  ],
  [
    [
      ['0', 'a'],
      ['x', 'b'],
    ],
    { '0': 'a', x: 'b' },
  ],
] as const)('%j', (entries, value) => {
  expect(listedJson(entries)).toEqual(value);
});
