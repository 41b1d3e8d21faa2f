import { describe, expect, test } from 'vitest';
import { readMaskedEdit } from './webhook-mask.ts';

const MASK = 'https://example.bitrix24.com/rest/1/••••••/';
const OTHER = 'https://example.bitrix24.com/rest/2/yyyyyyyyyyyyyyyy/';

describe('readMaskedEdit', () => {
  test.each([
    ['a new address over everything', OTHER, OTHER],
    ['a new address after the mask', `${MASK}${OTHER}`, OTHER],
    ['a new address before the mask', `${OTHER}${MASK}`, OTHER],
    ['a new address in the middle', `${MASK.slice(0, 38)}${OTHER}${MASK.slice(38)}`, OTHER],
    ['a typed letter', `${MASK}h`, 'h'],
    ['the last character deleted', MASK.slice(0, -1), ''],
    ['the first character deleted', MASK.slice(1), ''],
    ['a dot deleted', MASK.replace('•', ''), ''],
    ['a dot typed', MASK.replace('•', '••'), '•'],
    ['everything deleted', '', ''],
    ['nothing changed', MASK, ''],
  ])('%s', (_name, edited, text) => expect(readMaskedEdit(MASK, edited)).toBe(text));
});
