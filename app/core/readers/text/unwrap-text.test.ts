import { describe, expect, it } from 'vitest';
import { originAt } from './source.ts';
import { unwrapText } from './unwrap-text.ts';

const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);

describe('unwrapText takes Markdown fences', () => {
  it.each([
    ['```json\n{"a":1}\n```\n', ['\n{"a":1}\n']],
    ['x\n~~~\na\n~~~\ny', ['\na\n']],
    ['```\na\n```\n```js\nb\n```', ['\na\n', '\nb\n']],
    ['````\n```\na\n```\n````', ['\n```\na\n```\n']],
    ['```\nnever closed', ['\nnever closed']],
    ['> ```\n> a\n> ```', ['\n a\n']],
    ['```\n\n```', []],
    ['inline ```code``` only', []],
  ])('%j', (text, bodies) => {
    expect(unwrapText(text).fences.map((fence) => fence[0]?.text)).toEqual(bodies);
  });

  it('with the way back', () => {
    const text = 'Text\n> ```\n> abc\n> ```';
    const source = unwrapText(text).fences[0]?.[0];
    expect(source && text.slice(originAt(source, source.text.indexOf('abc'))).startsWith('abc')).toBe(true);
  });

  it('a hundred of them at most', () => {
    expect(unwrapText('```\na\n```\n'.repeat(300)).fences).toHaveLength(100);
  });
});

describe('unwrapText leads back', () => {
  it.each([
    ['quoted code', '> f({\n>   abc: 1,\n> });'],
    ['numbered code', '1 f({\n2   abc: 1,\n3 });'],
  ])('from %s', (_, text) => {
    const source = unwrapText(text).whole[0];
    const at = source?.text.indexOf('abc') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(source && originAt(source, at)).toBe(text.indexOf('abc'));
  });
});

describe('unwrapText offers', () => {
  it.each([
    ['plain text as it is', 'a', ['a']],
    ['entities decoded', '[&quot;a&quot;]', ['["a"]']],
    ['entities that may be meant', '["a&amp;b"]', ['["a&amp;b"]', '["a&b"]']],
    ['tags taken away', '<b>a</b>', ['<b>a</b>', 'a\n']],
    ['tags and entities', '<p>&lt;</p>', ['<p>&lt;</p>', '&lt;\n', '<\n']],
    [
      'a table without the numbers of its lines',
      '<tr class="x"><td>1</td><td>f(</td></tr>\n<tr>\n<td>2</td><td>3)</td></tr>',
      ['<tr class="x"><td>1</td><td>f(</td></tr>\n<tr>\n<td>2</td><td>3)</td></tr>', 'f(\n\n\n\n3)\n\n'],
    ],
    ['JSON quoted in a text', '{\\"a\\":\\"b\\/\\"}', ['{\\"a\\":\\"b\\/\\"}', '{"a":"b/"}']],
    ['quoted code', '> f({\n>   a: 1,\n> > });\nWhy?', ['f({\n  a: 1,\n});\nWhy?', '> f({\n>   a: 1,\n> > });\nWhy?']],
    [
      'numbered code',
      ' 9  f({\n10    a: 1,\n11\n12 | });\nWhy?',
      [' f({\n   a: 1,\n\n});\nWhy?', ' 9  f({\n10    a: 1,\n11\n12 | });\nWhy?'],
    ],
    ['numbers that do not count on as they are', '1 f(\n2 a\n2 b)', ['1 f(\n2 a\n2 b)']],
    ['numbers of lines that stand apart as they are', '1 f(\nx\n2 a\n3 b)', ['1 f(\nx\n2 a\n3 b)']],
    ['a numbered list as it is', '1 a\n2 b\n3 c', ['1 a\n2 b\n3 c']],
    ['a quotation inside of code as it is', 'f({ a: `\n>> b (\n>> c` })', ['f({ a: `\n>> b (\n>> c` })']],
    ['numbers inside of code as they are', 'f({ a: `\n1 b (\n2 c\n3 d\n` })', ['f({ a: `\n1 b (\n2 c\n3 d\n` })']],
    ['a quotation without code as it is', '> a\n> b', ['> a\n> b']],
    ['one line with a sign as it is', 'f(a\n> b)', ['f(a\n> b)']],
    ['a comparison as it is', 'a < b > c', ['a < b > c']],
  ])('%s', (_, text, variants) => {
    const { whole } = unwrapText(text);
    expect(texts(whole).filter((one, i) => whole.findIndex((other) => other.text === one) === i)).toEqual(variants);
  });
});
