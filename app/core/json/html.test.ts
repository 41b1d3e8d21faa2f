import { describe, expect, it, test } from 'vitest';
import { decodeEntity, entityPattern, escapeHtml, isEscaped, unescapeFully, unescapeHtml } from './html.ts';

describe('decodeEntity', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['&quot;&#34;&#x22;&QUOT;', '""""'],
    ['&#39;&#039;&apos;', "'''"],
    ['&lt;?php =&gt;', '<?php =>'],
    ['&laquo;Да&raquo;&nbsp;&mdash; 1', '«Да» — 1'],
    ['&ndash;&rarr;&colon;&equals;&sol;', '–→:=/'],
    ['&#128077;&#x1F44D;', '👍👍'],
    ['&amp;lt;', '&lt;'],
    ['&unknown; &amp &#; &;', '&unknown; &amp &#; &;'],
    ['&#0;&#55357;&#9999999;', '&#0;&#55357;&#9999999;'],
    ['?a=1&b=2', '?a=1&b=2'],
  ])('%s', (text, plain) => {
    expect(text.replace(entityPattern(), decodeEntity)).toBe(plain);
  });

  it('leaves an entity without a meaning alone', () => {
    expect(decodeEntity('&x;')).toBe('&x;');
  });
});

test.each([
  ['/?a=1&amp;b=2', '/?a=1&b=2', '/?a=1&b=2'],
  ['/?a=&quot;&lt;&gt;', '/?a="<>', '/?a="<>'],
  ['/?a=1&amp;amp;b=2', '/?a=1&amp;b=2', '/?a=1&b=2'],
  ['/&amp;lt;', '/&lt;', '/<'],
  ['/&#39;', '/&#39;', '/&#39;'],
  ['/?a=1&b=2', '/?a=1&b=2', '/?a=1&b=2'],
  ['/?amp;', '/?amp;', '/?amp;'],
])('%s was %s, and at first %s', (escaped, once, plain) => {
  expect(isEscaped(escaped)).toBe(escaped !== plain);
  expect(unescapeHtml(escaped)).toBe(once);
  expect(unescapeFully(escaped)).toBe(plain);
});

test('what is escaped comes back', () => {
  for (const text of ['/?q="a"&x=<b>\'', '/?a=1&b="2"', '/?x=&amp;', '/<>&lt;&#39;']) {
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
  }
  expect(escapeHtml('&"<>\'')).toBe("&amp;&quot;&lt;&gt;'");
});
