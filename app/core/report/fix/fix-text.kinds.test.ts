import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json.ts';
import { hostileText, inRows } from '../../testdata/arbitraries.ts';
import { designOf } from '../../testdata/run-rule.ts';
import { soak } from '../../testdata/soak.ts';
import { reportText } from '../report-text.ts';
import { WRITTEN_KINDS, writeAs } from '../write-as.ts';
import { fixText } from './fix-text.ts';

const text = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), hostileText)
  .filter((one) => /\p{L}/u.test(one));

/** What is right in every method. */
const sound: fc.Arbitrary<JsonObject> = fc.record({
  TEXT: text,
  LINK: fc.constantFrom('/a', 'https://example.com/?a=1&b=%20'),
});

/** What is wrong and has a fix, whatever stands beside it. */
const fault: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  {},
  { WIDTH: 'wide' },
  { BG_COLOR_TOKEN: 'primry' },
  { display: 'LINE' },
  { DISPLAY: 'line' },
  { DISABLED: 'yes' },
  { CONTEXT: 'desktop' },
  { BG_COLOR: 'red', TEXT_COLOR: '#ff0000' },
  { FUNCTION: 'f()' },
  { ICON: 'star' },
);

const list = inRows(
  fc.tuple(sound, fault).map(([own, wrong]) => ({ ...own, ...wrong })),
  6,
);

const KINDS = WRITTEN_KINDS.map(({ id }) => id).filter((id) => id !== 'markdown');

test.each(KINDS)(
  'of random keyboards as %s everything with a fix is fixed, and nothing around it is touched',
  (kind) => {
    const check = (buttons: readonly JsonObject[], message: string, isV2: boolean): void => {
      const method = isV2 ? 'imbot.v2.Chat.Message.send' : 'im.message.add';
      const design = { ...designOf({ BOT_ID: 5, BUTTONS: buttons }, method), dialogId: 'chat7', message };
      const written = writeAs(kind, design, String);
      const { text: fixed, left } = fixText(written);
      expect(
        left
          .filter(({ finding }) => finding.issue.fix !== undefined)
          .map(({ finding, why }) => [finding.issue.code, why]),
      ).toEqual([]);
      expect(fixText(fixed).text).toBe(fixed);
      const [from, to] = reportText(written).keyboards[0]?.found.keyboardPlaces.get('') ?? [0, 0];
      expect(fixed.slice(0, from)).toBe(written.slice(0, from));
      expect(fixed.endsWith(written.slice(to))).toBe(true);
    };
    fc.assert(fc.property(list, text, fc.boolean(), check), { numRuns: soak(12, 300) });
  },
);
