import { soak } from '../app/core/testdata/soak.ts';
import { expect, test } from './fixtures.ts';
import { workInTabs } from './fixtures-tabs.ts';

const intervals = [0, 25, 50, 100, 150, 200, 250].filter((interval) => soak([0, 50, 150].indexOf(interval), 0) >= 0);
const edits = soak(20, 200);

// Any two of three tabs meet as two would; the soak asks both.
for (const tabs of [2, 3].slice(soak(1, 0))) {
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
