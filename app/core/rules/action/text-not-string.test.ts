import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { found, mended } from '../../testdata/run-rule.ts';
import { textNotString } from './text-not-string.ts';

test.each<[Json, Json | undefined]>([
  [5, '5'],
  [-1.5, '-1.5'],
  [true, undefined],
  [false, undefined],
  [['x'], undefined],
  [{}, undefined],
])('TEXT %j is no string, mended as %j', (TEXT, text) => {
  expect(found(textNotString, { TEXT, LINK: '/' })).toEqual(['error text-not-string TEXT']);
  expect(mended(textNotString, { TEXT, LINK: '/' })).toEqual(
    text === undefined ? undefined : { TEXT: text, LINK: '/' },
  );
});

test.each<Json>(['0', 0, -0])('TEXT %j is empty for PHP, and stays a lone digit when mended', (TEXT) => {
  expect(found(textNotString, { TEXT, LINK: '/' })).toEqual(['error text-zero TEXT']);
  const after = mended(textNotString, { TEXT, LINK: '/' });
  expect(after).toEqual({ TEXT: '0\u00a0', LINK: '/' });
  expect(found(textNotString, after ?? {})).toEqual([]);
});

test.each<Json>(['a', '00', '0.', ' 5', '', null])('TEXT %j is no matter of this rule', (TEXT) => {
  expect(found(textNotString, { TEXT, LINK: '/' })).toEqual([]);
});
