import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesPage } from '../app/i18n/rules-page.ts';
import { homepage } from '../package.json';
import { inRoot } from './lib/root.mjs';
import { LANGUAGES } from './lib/rules-page/write-page.ts';

const text = readFileSync(inRoot('public/llms.txt'), 'utf8');
const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
const repository = `${homepage.replace(/#.*/, '')}/blob/main/`;

test('llms.txt has the form that is looked for: a name, what it is, lists of links', () => {
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  expect(text.match(/^## /gm)?.length).toBeGreaterThan(1);
  expect(addresses.length).toBeGreaterThan(5);
});

test('what it leads to on the page stands in a build, and what it leads to in the repository stands there', () => {
  const here = addresses.filter((address) => !/^https?:/.test(address));
  // The pages of all codes are made when they are asked for.
  const made = LANGUAGES.map((language) => rulesPage(language, '').replace('#', ''));
  const inBuild = here
    .filter((address) => !made.includes(address))
    .map((address) => (address === './' ? 'index.html' : join('public', address)));
  const inRepository = addresses.filter((address) => address.startsWith(repository));
  const files = [...inBuild, ...inRepository.map((address) => address.slice(repository.length))];
  expect(here).toEqual(expect.arrayContaining(made));
  expect(inRepository.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
});

test('nothing in it leads elsewhere but to the documentation of Bitrix24', () => {
  const other = addresses.filter((address) => /^https?:/.test(address) && !address.startsWith(repository));
  expect(other.every((address) => address.startsWith('https://apidocs.bitrix24.com/'))).toBe(true);
});
