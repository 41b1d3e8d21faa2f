import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, sameJson } from '../json/json.ts';
import { readKeyboard } from '../request/read-keyboard.ts';
import { writeKeyboard } from '../request/write-keyboard.ts';
import { anyEntry, anyKeyboardValue, canonicalDocument } from '../testdata/arbitraries.ts';
import { sketch } from '../testdata/sketch.ts';
import { soak } from '../testdata/soak.ts';
import type { KeyboardDocument } from './document.ts';
import { moveButtons } from './move-button.ts';
import { reconcileKeyboard } from './reconcile-keyboard.ts';
import { setFields } from './set-fields.ts';

/** Rows as `r1:a=b1,b=b2`, with the TEXT of each button and its id. */
function idsOf({ rows }: KeyboardDocument): string {
  return rows
    .map(
      ({ id, buttons }) => `${id}:${buttons.map((one) => `${String(one.raw ?? one.fields.TEXT)}=${one.id}`).join(',')}`,
    )
    .join(' ');
}

const reread = (keyboard: KeyboardDocument): KeyboardDocument => readKeyboard(writeKeyboard(keyboard)).document;

describe('ids go on', () => {
  test.each<[name: string, before: string, after: string, ids: string]>([
    ['a button removed', 'abc|d', 'ac|d', 'r1:a=b1,c=b3 r2:d=b4'],
    ['a button put in front', 'ab', 'xab', 'r1:x=b3,a=b1,b=b2'],
    ['a text changed', 'ab|c', 'ax|c', 'r1:a=b1,x=b2 r2:c=b3'],
    ['a button moved to another row', 'ab|c', 'b|ca', 'r1:b=b2 r2:c=b3,a=b1'],
    ['rows change places', 'ab|c', 'c|ab', 'r2:c=b3 r1:a=b1,b=b2'],
    ['a row removed', 'a|b|c', 'a|c', 'r1:a=b1 r3:c=b3'],
    ['a row put between', 'a|b', 'a|x|b', 'r1:a=b1 r3:x=b3 r2:b=b2'],
    ['a row divided', 'abc', 'ab|c', 'r1:a=b1,b=b2 r2:c=b3'],
    ['two rows made one', 'ab|c', 'abc', 'r1:a=b1,b=b2,c=b3'],
    ['an entry that is no button', 'a!b', '!b', 'r1:!=b2,b=b3'],
    ['equal buttons', 'aaa', 'aa', 'r1:a=b1,a=b2'],
    ['everything new', 'ab', 'xyz', 'r1:x=b3,y=b4,z=b5'],
    ['everything gone', 'ab|c', '', ''],
    ['from nothing', '', 'ab', 'r1:a=b1,b=b2'],
    ['an empty row stays in its place', 'a|_|b', 'x|_|b', 'r1:x=b1 r2: r3:b=b2'],
  ])('%s', (_name, before, after, ids) => {
    expect(idsOf(reconcileKeyboard(sketch(before), sketch(after)))).toBe(ids);
  });

  test('new ids are above all that ever were', () => {
    const before: KeyboardDocument = {
      ...sketch('a'),
      rows: [{ id: 'r9', buttons: [{ id: 'b7', fields: { TEXT: 'a' } }] }],
    };
    expect(idsOf(reconcileKeyboard(before, sketch('ax|y')))).toBe('r9:a=b7,x=b8 r10:y=b9');
  });

  test('one field changed among many like it', () => {
    const entry = (TEXT: string, LINK: string) => ({ TEXT, LINK, DISPLAY: 'LINE' });
    const before = readKeyboard([entry('a', '/1'), entry('a', '/2'), entry('b', '/3')]).document;
    const after = readKeyboard([entry('b', '/4'), { TEXT: 'x' }, entry('a', '/2')]).document;
    expect(idsOf(reconcileKeyboard(before, after))).toBe('r1:b=b3,x=b4,a=b2');
  });
});

describe('objects stay the same', () => {
  test('all of it where nothing differs', () => {
    fc.assert(
      fc.property(canonicalDocument, (document) => {
        expect(reconcileKeyboard(document, reread(document))).toBe(document);
      }),
    );
  });

  test('a row that ends otherwise only where it is read', () => {
    const { rows, wrapper } = sketch('a|b');
    const hidden = { rows: rows.map((row) => ({ ...row, newline: { TYPE: 'NEWLINE', X: 1 } })), wrapper };
    expect(reconcileKeyboard(hidden, reread(hidden))).toBe(hidden);
    const plain = reconcileKeyboard(hidden, sketch('a|b'));
    expect(plain.rows[0]).toEqual(rows[0]);
    expect(plain.rows[1]).toBe(hidden.rows[1]);
  });

  test('every button but the changed one, and every other row', () => {
    const before = sketch('ab|cd|ef');
    const after = reconcileKeyboard(before, reread(setFields(before, 'b3', { LINK: '/x' })));
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.rows[1]?.buttons[1]).toBe(before.rows[1]?.buttons[1]);
    expect(after.rows[1]?.buttons[0]).toEqual({ id: 'b3', fields: { TEXT: 'c', LINK: '/x' } });
    expect(after.rows[2]).toBe(before.rows[2]);
    expect(after.wrapper).toBe(before.wrapper);
  });

  test('the rows where only what stands around them differs', () => {
    const before = sketch('ab|c');
    const after = reconcileKeyboard(before, readKeyboard({ BOT_ID: 7, ...(writeKeyboard(before) as object) }).document);
    expect(after).not.toBe(before);
    expect(after.rows).toBe(before.rows);
  });

  test('a moved button', () => {
    const before = sketch('abc|d');
    const moved = moveButtons(before, ['b1'], { kind: 'in-row', row: 1, index: 0 });
    const after = reconcileKeyboard(before, reread(moved));
    expect(after.rows.flatMap(({ buttons }) => buttons)).toContain(before.rows[0]?.buttons[0]);
  });
});

test('whatever is read: nothing on the wire changes and no id is there twice', () => {
  const close = fc
    .array(anyEntry, { maxLength: 8 })
    .chain((entries) =>
      fc.tuple(
        fc.constant(entries as readonly Json[]),
        fc.shuffledSubarray(entries),
        fc.array(anyEntry, { maxLength: 2 }),
      ),
    );
  const pairs = fc.oneof(
    fc.tuple(anyKeyboardValue, anyKeyboardValue),
    close.map(([before, some, more]): [Json, Json] => [before, { BUTTONS: [...some, ...more] }]),
  );
  fc.assert(
    fc.property(pairs, ([old, value]) => {
      const before = readKeyboard(old).document;
      const after = reconcileKeyboard(before, readKeyboard(value).document);
      expect(sameJson(writeKeyboard(after), value)).toBe(true);
      const buttons = after.rows.flatMap((row) => row.buttons);
      for (const ids of [after.rows.map(({ id }) => id), buttons.map(({ id }) => id)]) {
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const { id, fields, raw } of buttons) {
        const same = before.rows.flatMap((row) => row.buttons).find((one) => one.id === id);
        const isSame =
          same && (raw === undefined) === (same.raw === undefined) && sameJson(same.raw ?? null, raw ?? null);
        if (isSame && sameJson(same.fields, fields)) expect(buttons).toContain(same);
      }
    }),
    { numRuns: soak(150, 4_000) },
  );
});
