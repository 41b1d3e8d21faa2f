import { expect, test } from 'vitest';
import { storeAction } from '../portal/store-action.ts';
import { isEscaped, unescapeHtml } from './unescape-html.ts';

test.each([
  ['/?a=1&amp;b=2', '/?a=1&b=2'],
  ['/?a=&quot;&lt;&gt;', '/?a="<>'],
  ['/?a=1&amp;amp;b=2', '/?a=1&b=2'],
  ['/?a=1&b=2', '/?a=1&b=2'],
  ['/?amp;', '/?amp;'],
])('%s was %s', (escaped, plain) => {
  expect(isEscaped(escaped)).toBe(escaped !== plain);
  expect(unescapeHtml(escaped)).toBe(plain);
});

test('what a portal stores comes back', () => {
  const LINK = '/?q="a"&x=<b>\'';
  const stored = storeAction({ LINK }, { id: 0, known: true });
  expect(typeof stored === 'string' ? '' : unescapeHtml(stored.LINK ?? '')).toBe(LINK);
});
