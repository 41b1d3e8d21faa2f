import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Json } from '../../json/json.ts';
import { storeKeyboard } from './trace-keyboard.ts';

interface Case {
  readonly id: string;
  readonly method: string;
  readonly params: Json;
  readonly answer: Json;
}

/** What portals answered: first usual requests, then hard ones, measured in May 2026. */
const cases = ['cases', 'cases-hard'].flatMap((name) =>
  readFileSync(new URL(`../../testdata/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case),
);

test('there are fifteen hundred measured answers', () => {
  expect(cases).toHaveLength(1_532);
});

test.each(cases)('$id: $method answers as a portal did', ({ method, params, answer }) => {
  const actual = storeKeyboard(method, params);
  expect(actual).toEqual(answer);
  expect(JSON.stringify(actual)).toBe(JSON.stringify(answer));
});
