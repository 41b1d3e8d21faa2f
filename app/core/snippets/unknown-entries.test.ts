import { describe, expect, test } from 'vitest';
import type { Json } from '../json/json.ts';
import type { CodeLanguage } from '../keyboard/design.ts';
import type { SnippetTarget } from './snippet.ts';
import { snippetTargets, writeSnippet } from './write-snippet.ts';

const write = (target: SnippetTarget, KEYBOARD: Json, language?: CodeLanguage) =>
  writeSnippet(target, { method: 'im.message.add', params: { DIALOG_ID: '1', KEYBOARD } }, language && { language });

const BUTTONS = ['{{makeButton(1)}}', { TEXT: 'Go', LINK: '/' }, { TYPE: 'NEWLINE' }, '{{...moreButtons}}'];

test.each(snippetTargets.map(({ id }) => id))('%s loses no code that makes buttons', (target) => {
  const text = write(target, { BUTTONS });
  expect(text).toContain('makeButton(1)');
  expect(text).toContain('...moreButtons');
  const name = /make_?button_?1\b/i;
  const places = [...text.matchAll(/make_?button_?1\b|\bGo\b|more_?buttons\b/gi)].map(([found]) => found);
  const last = places.slice(-3).map((found) => (name.test(found) ? 1 : found === 'Go' ? 2 : 3));
  // JSON keeps every letter; in the notes of n8n the names stand once more.
  if (target !== 'json' && target !== 'n8n') expect(last).toEqual([1, 2, 3]);
});

describe('code that makes buttons is the call that it was, in its own language', () => {
  test.each<[SnippetTarget, CodeLanguage, string, string]>([
    ['php-crest', 'php', 'makeButton($x, "a)")', '\n        makeButton($x, "a)"),\n'],
    ['php-sdk', 'php', '...$more', '\n        ...$more,\n'],
    ['php-onpremise', 'php', 'makeButton($x)', '\n$keyboard->addButton(makeButton($x));\n'],
    ['php-onpremise', 'php', '...$more', '\nforeach ($more as $button) {\n    $keyboard->addButton($button);\n}\n'],
    ['js-fetch', 'javascript', '...list.map((x) => { return f(x); })', '...list.map((x) => { return f(x); }),\n'],
    ['python-requests', 'python', '*[f(x) for x in xs]', '        *[f(x) for x in xs],\n'],
    ['go', 'go', 'button(deal)', '\t\t\tbutton(deal),\n'],
  ])('%s: %s %s', (target, language, source, code) => {
    expect(write(target, [{ TEXT: 'a', LINK: '/' }, `{{${source}}}`], language)).toContain(code);
  });

  test.each<[SnippetTarget, CodeLanguage, string, string]>([
    ['php-crest', 'php', 'makeKeyboard($x)', "'KEYBOARD' => makeKeyboard($x)]"],
    ['php-onpremise', 'php', 'makeKeyboard($x)', 'Keyboard::getKeyboardByJson(makeKeyboard($x));'],
    ['bx24js', 'javascript', 'makeKeyboard(x)', 'KEYBOARD: makeKeyboard(x) }'],
  ])('%s, the whole keyboard: %s %s', (target, language, source, code) => {
    expect(write(target, `{{${source}}}`, language)).toContain(code);
  });

  test.each<[SnippetTarget, CodeLanguage, string]>([
    ['php-crest', 'javascript', 'makeButton(x)'],
    ['php-crest', 'php', 'a(); evil()'],
    ['php-crest', 'php', 'a)] + evil([('],
    ['php-crest', 'php', 'a() // evil()'],
    ['php-crest', 'php', 'a() ?> evil()'],
    ['php-crest', 'php', "'evil()"],
    ['php-crest', 'php', 'a(), evil()'],
    ['js-fetch', 'javascript', 'make(params)'],
    ['bx24js', 'javascript', "f('</script><script>evil()')"],
    ['bx24js', 'javascript', 'process.argv'],
    ['python-sdk', 'python', 'a()\nevil()'],
  ])('%s, but not %s %j', (target, language, source) => {
    const code = write(target, [`{{${source}}}`], language);
    expect(code.split('\n').filter((line) => /evil\(|make\(params\)|makeButton\(x\)|argv/.test(line))).toEqual([
      expect.stringMatching(/= (?:\[\]|\{\});? +(?:\/\/|#) /),
    ]);
  });
});
