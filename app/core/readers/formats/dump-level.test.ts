import { describe, expect, it } from 'vitest';
import { closeLevel, newLevel, putDumped } from './dump-level.ts';

describe('closeLevel', () => {
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
    const level = newLevel('', 0, 0);
    for (const [key, own] of entries) putDumped(level, key, own, { key: 0, from: 1, to: 2 }, '', []);
    expect(closeLevel(level)).toEqual(value);
  });
});
