import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bbText } from './bb-code-nodes.ts';
import { readBbCode } from './read-bb-code.ts';
import { insertText, type SelectedText, toggleLink, toggleTag } from './toggle-tag.ts';

/** `Hello <there>`: what stands between the signs is selected; `|` is a caret. */
function read(marked: string): SelectedText {
  const caret = marked.indexOf('|');
  if (caret >= 0) return { text: marked.replace('|', ''), from: caret, to: caret };
  return { text: marked.replace(/[<>]/g, ''), from: marked.indexOf('<'), to: marked.indexOf('>') - 1 };
}

function write({ text, from, to }: SelectedText): string {
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`;
  return `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`;
}

test.each([
  ['Say <hello> now', 'Say [B]<hello>[/B] now'],
  ['Say< hello >now', 'Say [B]<hello>[/B] now'],
  ['Say [B]<hello>[/B] now', 'Say <hello> now'],
  ['Say <[b]hello[/b]> now', 'Say <hello> now'],
  ['Say [I][B]<hello>[/B][/I] now', 'Say [I]<hello>[/I] now'],
  ['Say [B][I]<hello>[/I][/B] now', 'Say [I]<hello>[/I] now'],
  ['[B]Say <hello> now[/B]', '[B]Say [/B]<hello>[B] now[/B]'],
  ['[B]Say [I]<hello>[/I] now[/B]', 'Say [I]<hello>[/I] now'],
  ['<Say [B]hello[/B] now>', '[B]<Say hello now>[/B]'],
  ['<Say [B]hello> now[/B]', '[B]<Say [B]hello>[/B] now[/B]'],
  ['Say he|llo', 'Say [B]he|llo[/B]'],
  ['Say [B]he|llo[/B]', 'Say he|llo'],
  ['Скажи прив|ет', 'Скажи [B]прив|ет[/B]'],
  ['Say |', 'Say [B]|[/B]'],
  ['Say [B]|[/B]', 'Say |'],
  ['|', '[B]|[/B]'],
  ['Say [B]hello[/B]| now', 'Say [B]hello[/B][B]|[/B] now'],
  ['Say <  >', 'Say <  >'],
  ['[B]open <hello>', '[B]open [B]<hello>[/B]'],
])('bold: %s becomes %s', (before, after) => expect(write(toggleTag(read(before), 'B'))).toBe(after));

test.each([
  ['See <our site> now', 'See [URL=<https://>]our site[/URL] now'],
  ['See <https://example.com/a[1]>', 'See [URL=https://example.com/a%5B1%5D]<https://example.com/a[1]>[/URL]'],
  ['See [URL=https://example.com/]<our site>[/URL]', 'See <our site>'],
  ['See [url]<https://example.com/>[/url]', 'See <https://example.com/>'],
  ['See [URL=https://example.com/]our| site[/URL]', 'See our| site'],
  ['See [URL=<https://example.com/>]our[/URL]', 'See |our'],
  ['See |', 'See [URL=<https://>]link[/URL]'],
])('link: %s becomes %s', (before, after) => expect(write(toggleLink(read(before), 'link'))).toBe(after));

test('text goes in place of the selection', () => {
  expect(write(insertText(read('Say <hello>!'), '👍'))).toBe('Say 👍|!');
});

test('no word of a plain text is lost, and a second press takes the first one back', () => {
  const words = fc.stringMatching(/^[a-zé 👍\n]{0,30}$/u);
  fc.assert(
    fc.property(words, fc.nat(30), fc.nat(30), fc.constantFrom('B' as const, 'I' as const), (text, a, b, tag) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const once = toggleTag({ text, from, to }, tag);
      expect(bbText(readBbCode(once.text))).toBe(text);
      if (once.text !== text) expect(toggleTag(once, tag).text).toBe(text);
    }),
  );
});
