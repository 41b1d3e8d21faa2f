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

const lines = readFileSync(new URL('../../testdata/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const cases = lines.map((line) => JSON.parse(line) as Case);

test('there are a thousand measured answers', () => {
  expect(cases).toHaveLength(1000);
});

test.each(cases)('$id: $method answers as a portal did', ({ method, params, answer }) => {
  const actual = storeKeyboard(method, params);
  expect(actual).toEqual(answer);
  expect(JSON.stringify(actual)).toBe(JSON.stringify(answer));
});
