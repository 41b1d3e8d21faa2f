import { afterEach, expect, it, vi } from 'vitest';
import { testConnection } from '../testdata/connection.ts';
import { canDerive, deriveToken } from './bot-code.ts';

afterEach(() => vi.unstubAllGlobals());

const { gate } = testConnection();
const other = (secret: string) =>
  gate.kind === 'webhook' ? { kind: gate.kind, webhook: { ...gate.webhook, secret } } : gate;

it('makes the same token of the same webhook, and no two alike', async () => {
  const tokens = await Promise.all(
    [gate, gate, other('yyyyyyyyyyyyyyyy'), { kind: 'built-in' as const }].map(deriveToken),
  );
  expect(tokens[0]).toBe('19c2976835579ddc6ecdd7eff3bc96ca');
  expect(tokens[1]).toBe(tokens[0]);
  expect(new Set(tokens).size).toBe(3);
  for (const token of tokens) expect(token).toMatch(/^[\da-f]{32}$/);
});

it('makes none where the page is not secure', async () => {
  vi.stubGlobal('crypto', {});
  expect(canDerive()).toBe(false);
  expect(await deriveToken(gate)).toBeNull();
});
