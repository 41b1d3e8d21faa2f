import { soak } from '../app/core/testdata/soak.ts';
import { expect, test } from './fixtures.ts';
import { workInTabs } from './fixtures-tabs.ts';

const intervals = [0, 25, 50, 100, 150, 200, 250].filter((interval) => soak([0, 50, 150].indexOf(interval), 0) >= 0);
const edits = soak(30, 200);

for (const tabs of [2, 3]) {
  for (const interval of intervals) {
    test(`A user can work in ${tabs} tabs at once, an edit every ${interval} ms in each, and loses none`, async ({
      context,
    }) => {
      test.slow();
      const { kept, offered } = await workInTabs(context, { tabs, interval, edits });
      expect(kept + offered).toBeGreaterThanOrEqual(tabs * edits);
    });
  }
}
