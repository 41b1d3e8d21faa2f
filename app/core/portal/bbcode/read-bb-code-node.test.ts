import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../../testdata/growth.ts';
import { bbText, isEmojiOnly } from './bb-code-nodes.ts';
import { readBbCode } from './read-bb-code.ts';

test.each([
  ['', ''],
  ['a [b]c[/b][br]d', 'a c\nd'],
  ['[url=https://x.y/]z[/url] [user=1]Ann[/user]', 'z Ann'],
  ['>>a\nb[code][b][/code]', 'ab[b]'],
  ['[img size=small]https://x.y/a.png [/img][disk=1][timestamp=1 format=FORMAT_DATE]', ''],
])('the words of %j', (source, words) => {
  expect(bbText(readBbCode(source))).toBe(words);
});

describe('isEmojiOnly', () => {
  test.each(['👍', ' 👍\n🎉 ', '👍🏽', '❤️', '👨‍👩‍👧', '🇩🇪🇷🇺', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '☎️', '👍[br]👍'])('%j is', (source) => {
    expect(isEmojiOnly(readBbCode(source))).toBe(true);
  });

  test.each(['', ' \n', 'a', '👍 ok', '1', '12', '#', '©', '☎', '[b]👍[/b]', '👍[disk=1]', '>>👍', ':)'])(
    '%j is not',
    (source) => {
      expect(isEmojiOnly(readBbCode(source))).toBe(false);
    },
  );

  test('eight times the flags before a letter take about eight times as long', () => {
    const flags = (count: number) => readBbCode(`${'🇩🇪👍🏽'.repeat(count)}x`);
    expect(isEmojiOnly(flags(4_000))).toBe(false);
    expect(growth(flags, isEmojiOnly, 500)).toBeLessThan(LINEAR);
  });
});
