import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDesign } from '../../core/keyboard/design.ts';
import { record, startHistory } from '../../core/keyboard/history.ts';
import { soak } from '../../core/testdata/soak.ts';
import { addButtonCommand } from '../commands.ts';
import { DRAFT_KEY, writeDraft } from '../draft.ts';
import { JOURNAL_PREFIX } from './journal.ts';
import { listKeyboards } from './library.ts';
import { listOffers } from './offers.ts';
import { type KeyboardRecord, newRecord } from './record.ts';
import { FakeBrowser, type FakeTab } from './testdata/fake-world.ts';

const draft = (message: string) =>
  writeDraft(record(startHistory(newDesign('')), { ...newDesign(message), name: message }, 'editMessage'));
const GOOD = draft('the other one');

/** Whatever may stand in the place of a text: pieces of a good one, what is no JSON, and JSON of something else. */
const text = fc.oneof(
  fc
    .tuple(fc.nat(GOOD.length), fc.nat(30), fc.string({ maxLength: 5 }))
    .map(([at, cut, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + cut)),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '7',
    '"x"',
    '{"version":99}',
    '\u0000\uFFFD',
    '['.repeat(30_000),
    'x'.repeat(1_000_000),
  ),
  fc.json({ maxDepth: 3 }),
);
const odds: readonly unknown[] = [null, undefined, '', 'x', -1, 1.5, Number.NaN, 1e300, {}, [], true, { t1: null }];
const odd = fc.constantFrom(...odds);
interface Damage {
  readonly change: Readonly<Record<string, unknown>>;
  readonly text: string | null;
}
/** A record with strange values in some places. */
const strange = fc.dictionary(
  fc.constantFrom(
    'name',
    'changed',
    'revision',
    'content',
    'holder',
    'heard',
    'deleted',
    'deletedAt',
    'of',
    'title',
    'summary',
  ),
  odd,
  { maxKeys: 4 },
);
const keys = fc.constantFrom(
  DRAFT_KEY,
  'kd.preferences',
  'kd.keyboard',
  'kd.last',
  'kd.sent',
  `${JOURNAL_PREFIX}t9`,
  `${JOURNAL_PREFIX}`,
  'kd.unknown',
);

const texts = ({ store }: FakeTab) =>
  store.getState().history.present.keyboard.rows.flatMap(({ buttons }) => buttons.map(({ fields }) => fields.TEXT));

test('whatever stands in the storage of the browser, the page opens and keeps what is made; no other keyboard is touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(keys, text), { maxLength: 4 }),
      fc.option(fc.record({ change: strange, text: fc.option(text) })),
      async (items, damaged) => {
        const browser = new FakeBrowser();
        const other: KeyboardRecord = { ...newRecord('other', 5), name: 'the other one', revision: 1, content: 1 };
        browser.records.set('other', { record: other, text: GOOD });
        if (damaged) {
          const broken = { ...newRecord('broken', 9), revision: 1, content: 1, ...damaged.change } as KeyboardRecord;
          browser.records.set('broken', { record: broken, text: damaged.text });
          browser.storage.setItem('kd.last', 'broken');
        }
        for (const [key, value] of items) browser.storage.setItem(key, value);
        const tab = browser.open();
        await browser.pass(5_000);
        addButtonCommand(tab.store, { TEXT: 'made after the damage' });
        await browser.pass(10_000);
        const listed = Promise.all([listKeyboards(tab), listOffers(tab.world)]);
        await browser.pass(1_000);
        await listed;
        expect(texts(tab)).toContain('made after the damage');
        expect(tab.world.saves.getState().save).toBe('saved');
        await browser.close(tab, 1_000);
        const next = browser.open();
        await browser.pass(5_000);
        const kept = browser.readAll().filter((one) => one.includes('made after the damage'));
        expect(kept.length).toBeGreaterThan(0);
        expect(browser.readAll().some((one) => one.includes('"name":"the other one"'))).toBe(true);
        expect(next.store.getState().history.present.keyboard.rows).toBeDefined();
      },
    ),
    {
      numRuns: soak(60, 10_000),
      examples: [
        // A holder that equals nothing, not even itself, was waited for without end.
        [[], { change: { holder: Number.NaN }, text: GOOD }],
        // What tabs had been heard was asked for where nothing stood.
        ...odds.map((heard): [[], Damage] => [
          [],
          { change: { heard, revision: Number.NaN, content: -1 }, text: GOOD },
        ]),
      ],
    },
  );
});
