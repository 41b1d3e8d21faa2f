import { expect, test } from 'vitest';
import { writeAuth } from './event-auth.ts';

test('the block names the user, lives for an hour and holds no real secret', () => {
  const auth = writeAuth(27, 1_700_000_000_999);
  expect(auth).toMatchObject({ user_id: 27, expires: 1_700_003_600, expires_in: 3600, scope: 'imbot' });
  for (const name of ['access_token', 'member_id', 'application_token']) expect(auth[name]).toBe('xxxxxxxx');
  expect(Object.values(auth).join(' ')).not.toMatch(/[0-9a-f]{16}/);
});
