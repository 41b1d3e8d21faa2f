import { expect, test } from 'vitest';
import { found } from '../../testdata/run-rule.ts';
import { textInvisible } from './text-invisible.ts';

test.each(['\u00a0', ' \u00a0 ', '\u200b', '\u2060\ufeff', '\u2800\u3164'])('%j is nothing to see', (TEXT) => {
  expect(found(textInvisible, { TEXT, LINK: '/' })).toEqual(['warning text-invisible TEXT']);
});

test.each(['a', '0\u00a0', '👍\ufe0f', '\u200bx', '', '  '])('%j is seen, or is no text at all', (TEXT) => {
  expect(found(textInvisible, { TEXT, LINK: '/' })).toEqual([]);
});
