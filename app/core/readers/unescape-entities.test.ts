import { describe, expect, it } from 'vitest';
import { decodeEntity, unescapeEntities } from './unescape-entities.ts';

describe('unescapeEntities', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['&quot;&#34;&#x22;&QUOT;', '""""'],
    ['&#39;&#039;&apos;', "'''"],
    ['&lt;?php =&gt;', '<?php =>'],
    ['&laquo;Да&raquo;&nbsp;&mdash; 1', '«Да» — 1'],
    ['&#128077;&#x1F44D;', '👍👍'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; &amp &#; &;', '&unknown; &amp &#; &;'],
    ['&#0;&#55357;&#9999999;', '&#0;&#55357;&#9999999;'],
    ['?a=1&b=2', '?a=1&b=2'],
  ])('%s', (text, plain) => {
    expect(unescapeEntities(text)).toBe(plain);
  });

  it('undoes what a portal makes of a link', () => {
    const escapeLink = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const link of ['/?a=1&b="2"', '/?x=&amp;', '/<>&lt;&#39;'])
      expect(unescapeEntities(escapeLink(link))).toBe(link);
  });

  it('leaves an entity without a meaning alone', () => {
    expect(decodeEntity('&x;')).toBe('&x;');
  });
});
