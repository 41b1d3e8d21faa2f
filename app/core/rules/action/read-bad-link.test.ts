import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { type BadLink, readBadLink } from './read-bad-link.ts';

test.each<Json>(['/', '/x', '//h', 'http://e.com', 'https://', 'https:///x', '', ' ', null])(
  '%j is taken or none',
  (link) => {
    expect(readBadLink(link)).toBeNull();
  },
);

test.each<Json>([7, true, false, ['https://e.com'], {}])('%j is no text', (link) => {
  expect(readBadLink(link)).toEqual({ code: 'link-not-string' });
});

test.each<[string, BadLink]>([
  [' https://e.com/ ', { code: 'link-blank', mended: 'https://e.com/' }],
  ['\n/x', { code: 'link-blank', mended: '/x' }],
  ['\u200bhttps://e.com', { code: 'link-blank', mended: 'https://e.com' }],
  ['HTTPS://E.COM/', { code: 'link-scheme-case', mended: 'https://E.COM/' }],
  [' Http://e.com', { code: 'link-scheme-case', mended: 'http://e.com' }],
  ['https:e.com', { code: 'link-slashes', mended: 'https://e.com' }],
  ['http:/e.com', { code: 'link-slashes', mended: 'http://e.com' }],
  ['https//e.com', { code: 'link-slashes', mended: 'https://e.com' }],
  ['HTTP;//e.com', { code: 'link-slashes', mended: 'http://e.com' }],
  ['https: //e.com', { code: 'link-slashes', mended: 'https://e.com' }],
  ['e.com', { code: 'link-no-scheme', mended: 'https://e.com' }],
  ['www.e.com/x?a=1', { code: 'link-no-scheme', mended: 'https://www.e.com/x?a=1' }],
  ['e.com:8080/x', { code: 'link-no-scheme', mended: 'https://e.com:8080/x' }],
  ['localhost:3000', { code: 'link-no-scheme', mended: 'https://localhost:3000' }],
  ['https.example.com', { code: 'link-no-scheme', mended: 'https://https.example.com' }],
  ['пример.рф', { code: 'link-no-scheme', mended: 'https://пример.рф' }],
  ['crm/deal/details/5/', { code: 'link-no-scheme', mended: '/crm/deal/details/5/' }],
  ['page', { code: 'link-no-scheme' }],
  ['?a=1', { code: 'link-no-scheme' }],
  ['{{link}}', { code: 'link-no-scheme' }],
  ['mailto:a@b.c', { code: 'link-mailto' }],
  ['a@b.c', { code: 'link-mailto' }],
  ['tel:+7900', { code: 'link-tel', rest: '+7900' }],
  ['TEL:88005553535', { code: 'link-tel', rest: '88005553535' }],
  ['callto:bob', { code: 'link-tel', rest: 'bob' }],
  ['+7 (999) 000-00-00', { code: 'link-tel', rest: '+7 (999) 000-00-00' }],
  ['javascript:alert(1)', { code: 'link-scheme', rest: 'javascript' }],
  ['BX://x', { code: 'link-scheme', rest: 'bx' }],
  ['bitrix24://', { code: 'link-scheme', rest: 'bitrix24' }],
  ['ftp://e.com', { code: 'link-scheme', rest: 'ftp' }],
])('%j: %j', (link, bad) => {
  expect(readBadLink(link)).toEqual(bad);
  if (bad.mended !== undefined) expect(readBadLink(bad.mended)).toBeNull();
});
