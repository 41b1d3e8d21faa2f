import { expect, test } from 'vitest';
import { found, mended } from '../../testdata/run-rule.ts';
import { linkEscaped, linkNoHost } from './link-notes.ts';

test.each([
  ['https://e.com/?a=1&amp;b=2', 'https://e.com/?a=1&b=2'],
  ['https://e.com/?a=1&amp;amp;b=2', 'https://e.com/?a=1&b=2'],
  ['/x?q=&quot;a&quot;&lt;&gt;', '/x?q="a"<>'],
])('%j is escaped already', (LINK, plain) => {
  expect(found(linkEscaped, { LINK })).toEqual(['warning link-escaped LINK']);
  expect(mended(linkEscaped, { LINK })).toEqual({ LINK: plain });
});

test.each(['https://e.com/?a=1&b=2', '/x?q="a"', '/x?amp;=1', 'e.com?a&amp;b'])('%j is not, or is not kept', (LINK) => {
  expect(found(linkEscaped, { LINK })).toEqual([]);
});

test.each(['https://', 'http:///x', '//', 'https://?a', 'https:// e.com', 'https://:80'])(
  '%j names no site',
  (LINK) => {
    expect(found(linkNoHost, { LINK })).toEqual(['warning link-no-host LINK']);
  },
);

test.each(['https://e.com', '//e.com', '/', '/x', 'http://[::1]/', 'HTTPS://'])('%j does, or needs none', (LINK) => {
  expect(found(linkNoHost, { LINK })).toEqual([]);
});
