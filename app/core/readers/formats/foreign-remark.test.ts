import { expect, it } from 'vitest';
import { say } from '../../../testing/say.ts';
import { foreignRemark } from './foreign-remark.ts';

it('shortens long lists and names', () => {
  const told = foreignRemark('VK', new Set(['x'.repeat(50), ...'abcdef']), 3);
  expect(told).toMatchObject({ code: 'no-counterpart', severity: 'warning', at: 3 });
  expect(say(told).en).toContain('in VK buttons: ');
  expect(say(told).ru).toContain(`${'x'.repeat(29)}…, a, b, c, d, …`);
});

it('has nothing to tell when all had a counterpart', () => {
  expect(foreignRemark('VK', new Set(), 0)).toBeNull();
});
