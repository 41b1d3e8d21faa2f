import { expect, test } from 'vitest';
import { dictionary as en } from './en/dictionary.ts';
import { first as enFirst } from './en/start/first.ts';
import { dictionary as ru } from './ru/dictionary.ts';
import { first as ruFirst } from './ru/start/first.ts';

test.each([
  ['en', enFirst, en],
  ['ru', ruFirst, ru],
])('%s: what is there from the start is a smaller part of the same texts', (_, first, whole) => {
  expect(whole).toMatchObject(first);
  expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(whole).length * 0.3);
});

test('the languages start with the same texts', () => {
  expect(Object.keys(ruFirst).toSorted()).toEqual(Object.keys(enFirst).toSorted());
});
