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

describe('unwrapText offers', () => {
  it.each([
    ['plain text as it is', 'a', ['a']],
    ['entities decoded', '[&quot;a&quot;]', ['["a"]']],
    ['entities that may be meant', '["a&amp;b"]', ['["a&amp;b"]', '["a&b"]']],
    ['tags taken away', '<b>a</b>', ['<b>a</b>', 'a\n']],
    ['tags and entities', '<p>&lt;</p>', ['<p>&lt;</p>', '&lt;\n', '<\n']],
    ['JSON quoted in a text', '{\\"a\\":\\"b\\/\\"}', ['{\\"a\\":\\"b\\/\\"}', '{"a":"b/"}']],
    ['a comparison as it is', 'a < b > c', ['a < b > c']],
  ])('%s', (_, text, variants) => {
    const { whole } = unwrapText(text);
    expect(texts(whole).filter((one, i) => whole.findIndex((other) => other.text === one) === i)).toEqual(variants);
  });
});
