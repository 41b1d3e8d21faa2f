import { expect, it } from 'vitest';
import { PASTED_KINDS } from './pasted-kinds.ts';

it('names every kind in both languages, each otherwise', () => {
  const names = Object.values(PASTED_KINDS);
  expect(Object.keys(PASTED_KINDS)).toHaveLength(13);
  for (const { en, ru } of names) {
    expect(en).toMatch(/^[A-Za-z]/);
    expect(ru).toMatch(/^[A-Za-zа-я]/);
    expect(`${en}${ru}`).not.toMatch(/[.!]$/);
  }
  expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  expect(new Set(names.map(({ ru }) => ru)).size).toBe(names.length);
});
