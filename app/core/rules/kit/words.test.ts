import { describe, expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { showValue } from './words.ts';

describe('show value', () => {
  test.each<[Json, string]>([
    ['red', '"red"'],
    [true, 'true'],
    [12.5, '12.5'],
    [null, 'null'],
    [['a', 1], '["a",1]'],
    ['say "hi"', '"say \\"hi\\""'],
    ['x'.repeat(30), `"${'x'.repeat(30)}"`],
    ['x'.repeat(31), `"${'x'.repeat(30)}…`],
    ['x'.repeat(100_000), `"${'x'.repeat(30)}…`],
  ])('%j is shown as %s', (value, shown) => expect(showValue(value)).toBe(shown));
});
