import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalDocument } from '../testdata/arbitraries.ts';
import { buttonIds } from '../testdata/sketch.ts';
import { addButton } from './add-button.ts';
import { addRow } from './add-row.ts';
import { arrangeRows } from './arrange-rows.ts';
import type { KeyboardDocument } from './document.ts';
import { duplicateButtons } from './duplicate-button.ts';
import { duplicateRows } from './duplicate-row.ts';
import { insertButtons, insertRows } from './insert-parts.ts';
import { moveButtons } from './move-button.ts';
import { moveRows } from './move-row.ts';
import type { Place } from './place.ts';
import { removeButton } from './remove-button.ts';
import { removeRow } from './remove-row.ts';
import { setFields } from './set-fields.ts';
import { stepButtons, stepRows } from './step-parts.ts';

type Operation = (keyboard: KeyboardDocument) => KeyboardDocument;

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    kind: fc.constant('in-row' as const),
    row: fc.integer({ min: -1, max: 6 }),
    index: fc.integer({ min: -1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('new-row' as const), row: fc.integer({ min: -1, max: 6 }) }),
);
const button = fc.nat(12).map((number) => `b${number}`);
const row = fc.nat(6).map((number) => `r${number}`);

const severalButtons = fc.uniqueArray(button, { maxLength: 5 });
const severalRows = fc.uniqueArray(row, { maxLength: 3 });

const moves: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(severalButtons, place).map<Operation>(
    ([ids, to]) =>
      (keyboard) =>
        moveButtons(keyboard, ids, to),
  ),
  fc.tuple(severalRows, fc.integer({ min: -1, max: 7 })).map<Operation>(
    ([ids, to]) =>
      (keyboard) =>
        moveRows(keyboard, ids, to),
  ),
  fc.tuple(severalButtons, fc.constantFrom('left', 'right', 'up', 'down', 'new-row')).map<Operation>(
    ([ids, direction]) =>
      (keyboard) =>
        stepButtons(keyboard, ids, direction),
  ),
  severalRows.map<Operation>((ids) => (keyboard) => stepRows(keyboard, ids, 1)),
  severalButtons.map<Operation>((ids) => (keyboard) => arrangeRows(keyboard, ids, (one) => one.length <= 2)),
  fc.tuple(button, place).map<Operation>(
    ([id, to]) =>
      (keyboard) =>
        moveButtons(keyboard, [id], to),
  ),
  fc.tuple(row, fc.integer({ min: -1, max: 7 })).map<Operation>(
    ([id, to]) =>
      (keyboard) =>
        moveRows(keyboard, [id], to),
  ),
);
const all: fc.Arbitrary<Operation> = fc.oneof(
  moves,
  place.map<Operation>((to) => (keyboard) => addButton(keyboard, { TEXT: 'new' }, to)),
  fc.nat(6).map<Operation>((index) => (keyboard) => addRow(keyboard, index)),
  button.map<Operation>((id) => (keyboard) => duplicateButtons(keyboard, [id])),
  row.map<Operation>((id) => (keyboard) => duplicateRows(keyboard, [id])),
  place.map<Operation>((to) => (keyboard) => insertButtons(keyboard, keyboard.rows[0]?.buttons ?? [], to)),
  fc.nat(6).map<Operation>((index) => (keyboard) => insertRows(keyboard, keyboard.rows.slice(0, 2), index)),
  button.map<Operation>((id) => (keyboard) => removeButton(keyboard, id)),
  row.map<Operation>((id) => (keyboard) => removeRow(keyboard, id)),
  button.map<Operation>((id) => (keyboard) => setFields(keyboard, id, { TEXT: 'set' })),
);

test('no move loses, doubles or changes a button', () => {
  fc.assert(
    fc.property(canonicalDocument, fc.array(moves), (start, operations) => {
      const end = operations.reduce((keyboard, operation) => operation(keyboard), start);
      const sorted = ({ rows }: KeyboardDocument) =>
        rows.flatMap(({ buttons }) => buttons).toSorted((a, b) => a.id.localeCompare(b.id));
      expect(sorted(end)).toEqual(sorted(start));
      expect(end.wrapper).toBe(start.wrapper);
    }),
  );
});

test('a move empties no row, and an empty row goes by nothing but being filled', () => {
  const empty = ({ rows }: KeyboardDocument) => rows.filter(({ buttons }) => buttons.length === 0).map(({ id }) => id);
  fc.assert(
    fc.property(canonicalDocument, moves, (start, operation) => {
      const end = operation(start);
      const filled = end.rows.filter(({ buttons }) => buttons.length > 0).map(({ id }) => id);
      const left = empty(start).filter((id) => !filled.includes(id));
      expect(empty(end).toSorted()).toEqual(left.toSorted());
    }),
  );
});

test('ids stay their own whatever is done', () => {
  fc.assert(
    fc.property(canonicalDocument, fc.array(all, { maxLength: 12 }), (start, operations) => {
      const end = operations.reduce((keyboard, operation) => operation(keyboard), start);
      const rowIds = end.rows.map(({ id }) => id);
      expect(new Set(buttonIds(end)).size).toBe(buttonIds(end).length);
      expect(new Set(rowIds).size).toBe(rowIds.length);
    }),
  );
});

test('an operation that changes nothing gives the same object, and none changes what it was given', () => {
  fc.assert(
    fc.property(canonicalDocument, all, (start, operation) => {
      const before = JSON.stringify(start);
      const end = operation(start);
      expect(JSON.stringify(start)).toBe(before);
      if (JSON.stringify(end) === before) expect(end).toBe(start);
    }),
  );
});
