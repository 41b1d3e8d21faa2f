import { expect, test } from 'vitest';
import { isLocal } from './page-address.ts';

test.each([
  ['http://127.0.0.1:4188/', true],
  ['http://localhost:5173/designer/', true],
  ['http://[::1]:80/', true],
  ['file:///designer/index.html', true],
  ['https://example.com/127.0.0.1', false],
  ['https://localhost.example.com/', false],
])('%s', (address, expected) => expect(isLocal(address)).toBe(expected));
