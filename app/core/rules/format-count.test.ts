import { expect, test } from 'vitest';
import { formatCount } from './format-count.ts';

test.each([
  [7, '7', '7'],
  [60_000, '60,000', '60\u00a0000'],
  [1_234_567, '1,234,567', '1\u00a0234\u00a0567'],
])('%d', (count, en, ru) => expect(formatCount(count)).toEqual({ en, ru }));
