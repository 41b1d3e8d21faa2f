import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainCode, linkToOpen, reportText } from '../app/core/index.ts';
import { PAGE_ADDRESS } from '../cli/page-address.ts';
import { inRoot } from './lib/root.mjs';

const read = (file: string) => readFileSync(inRoot(file), 'utf8');
const PAGES = [
  ...['README.md', 'README.ru.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(inRoot('docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** All that a pattern finds. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '');

/** What a heading is called in an address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string) => all(withoutCode(read(file)), /^#+ (.+)$/gm).map(anchorOf);

test.each(PAGES)('what %s leads to is there', (file) => {
  const links = all(withoutCode(read(file)), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
  const lost = links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(inRoot(target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(lost).toEqual([]);
});

test.each(PAGES)('what %s says of codes leads to codes', (file) => {
  const codes = all(read(file), /rules\/(?:en|ru)\.html#([\w-]+)\)/g);
  expect(codes.filter((code) => explainCode(code)?.code !== code)).toEqual([]);
  const named = all(read(file), /\[`([^`]+)`\]\(https:[^)]*rules\//g);
  expect(named).toEqual(codes);
});

describe.each([
  ['README.md', 'README.ru.md'],
  ['docs/portal.md', 'docs/portal.ru.md'],
  ['docs/first-keyboard.md', 'docs/first-keyboard.ru.md'],
])('%s and %s', (english, russian) => {
  test('say the same: as many headings, points and rows, the same commands and codes', () => {
    const shape = (file: string) => {
      const text = read(file);
      const code = all(text, /^```\w*\n([\s\S]*?)^```$/gm).map((block) => block.replace(/ +# .*$/gm, ''));
      return { parts: all(text, /^(#+|-|\d+\.|\|)/gm), code, codes: all(text, /\.html#([\w-]+)\)/g) };
    };
    expect(shape(russian)).toEqual(shape(english));
  });

  test('fit on two screens', () => {
    for (const file of [english, russian]) expect(read(file).split('\n').length).toBeLessThan(100);
  });
});

test('pictures are small, and each is shown somewhere', () => {
  const pictures = readdirSync(inRoot('docs/pictures'));
  const text = PAGES.map(read).join('\n');
  expect(pictures.filter((name) => !text.includes(`pictures/${name}`))).toEqual([]);
  const size = (name: string) => statSync(inRoot('docs/pictures', name)).size;
  expect(pictures.filter((name) => size(name) > (name.startsWith('recipe-') ? 60_000 : 160_000))).toEqual([]);
});

describe('recipe', () => {
  const [, ...recipes] = read('docs/recipes.md').split(/^## (?=\d+\. )/m);

  test('there are ten', () => {
    expect(recipes).toHaveLength(10);
  });

  test.each(recipes.slice(0, 9).map((recipe) => [recipe.split('\n')[0], recipe] as const))('%s', (_, recipe) => {
    const [code = ''] = all(recipe, /^```php\n([\s\S]*?)^```$/gm);
    const { findings, keyboards } = reportText(code);
    const said = [...findings, ...keyboards.flatMap((one) => one.findings)].map(({ issue }) => issue);
    expect(said.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const [first] = keyboards;
    if (first === undefined) throw new Error('no keyboard was found');
    expect(keyboards).toHaveLength(1);
    expect(all(recipe, /\]\((https:\S+#json=[^)]+)\)/g)).toEqual([linkToOpen(PAGE_ADDRESS, first.design)]);
  });

  test('of the check says what the check finds', () => {
    const last = recipes.at(-1) ?? '';
    const [code = ''] = all(last, /^```php\n([\s\S]*?)^```$/gm);
    const { findings, keyboards } = reportText(code);
    const codes = [...findings, ...keyboards.flatMap((one) => one.findings)].map(({ issue }) => issue.code);
    for (const code of all(last, /^bot\.php:\d+:\d+ \w+ ([\w-]+)$/gm)) expect(codes).toContain(code);
    expect(all(last, /^bot\.php:\d+:\d+ error ([\w-]+)$/gm)).toHaveLength(1);
  });
});
