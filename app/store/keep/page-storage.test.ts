import { expect, test } from 'vitest';
import { pageStorage } from './persistence.ts';

test('is the storage of the page', () => {
  const localStorage = { length: 0 } as Storage;
  expect(pageStorage({ localStorage })).toBe(localStorage);
});

test('where even asking is forbidden, nothing is found and no save succeeds', () => {
  const storage = pageStorage({
    get localStorage(): Storage {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  expect([storage.getItem('kd.draft'), storage.key(0), storage.length]).toEqual([null, null, 0]);
  expect(() => storage.setItem('kd.draft', 'x')).toThrow();
  storage.removeItem('kd.draft');
  storage.clear();
});
