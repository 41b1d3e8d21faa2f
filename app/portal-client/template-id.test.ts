import { describe, expect, test } from 'vitest';
import { type Attempt, nextAttempt } from './template-id.ts';

/** Ids 1, 2, 3 … for messages sent one after the other; `ok` is a message that arrived. */
function idsOf(steps: readonly (string | 'ok')[]): string[] {
  let count = 0;
  let last: Attempt | null = null;
  const ids: string[] = [];
  for (const step of steps) {
    last = step === 'ok' ? null : nextAttempt(last, step, () => String(++count));
    if (last) ids.push(last.id);
  }
  return ids;
}

describe('nextAttempt', () => {
  test.each([
    ['the first message gets an id', ['a'], ['1']],
    ['the same message after a failure keeps it', ['a', 'a', 'a'], ['1', '1', '1']],
    ['a changed message gets a new one', ['a', 'b'], ['1', '2']],
    ['changed and changed back is new too', ['a', 'b', 'a'], ['1', '2', '3']],
    ['after a success the same message is a new one', ['a', 'ok', 'a'], ['1', '2']],
    ['after a failure and a success too', ['a', 'a', 'ok', 'a'], ['1', '1', '2']],
  ])('%s', (_name, steps, ids) => expect(idsOf(steps)).toEqual(ids));

  test('gives back the very attempt, and makes no id in vain', () => {
    const last = { key: 'a', id: '1' };
    const never = () => {
      throw new Error('not needed');
    };
    expect(nextAttempt(last, 'a', never)).toBe(last);
  });
});
