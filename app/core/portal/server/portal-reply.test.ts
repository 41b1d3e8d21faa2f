import { expect, it } from 'vitest';
import { lacks, refuse } from './portal-reply.ts';

it('refuses with 400 unless told otherwise', () => {
  expect(refuse('A', 'b')).toEqual({ outcome: 'error', error: { code: 'A', description: 'b', status: 400 } });
  expect(refuse('A', 'b', 403).error.status).toBe(403);
});

it('names the parameter that is missing', () => {
  expect(lacks('messageId').error).toMatchObject({ code: '100', description: expect.stringContaining('messageId') });
});
