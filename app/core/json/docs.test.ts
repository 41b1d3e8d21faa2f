import { expect, test } from 'vitest';
import { DOCS } from './docs.ts';

test.each(Object.entries(DOCS))('%s is a page of the documentation', (_name, address) => {
  const { origin, pathname, search, hash } = new URL(address);
  expect([origin, search, hash]).toEqual(['https://apidocs.bitrix24.com', '', '']);
  expect(pathname).toMatch(/^\/[\w./-]+\.html$/);
});

test('no page stands there twice', () => {
  expect(new Set(Object.values(DOCS)).size).toBe(Object.keys(DOCS).length);
});
