import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import headers from '../headers.json' with { type: 'json' };

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('the page about hosting asks a host for the very headers that the page is served with here', () => {
  const asked = /```\n(Content-Security-Policy:[^`]+)```/.exec(read('docs/hosting.md'))?.[1]?.trim().split('\n');
  expect(asked).toEqual(Object.entries(headers).map(([name, value]) => `${name}: ${value}`));
});

test('the page brings the same policy along, without what only a header can say', () => {
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read('index.html')) ?? [];
  expect(`${own}; frame-ancestors 'none'`).toBe(headers['Content-Security-Policy']);
});
