import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HISTORY_LIMIT, type History, record, redo, seal, startHistory, undo } from './history.ts';

/** A history of texts after typing, each `[value, label, mergeKey]`. */
const typed = (...steps: [string, string, string?][]): History<string> =>
  steps.reduce((history, [value, label, key]) => record(history, value, label, key), startHistory(''));

const values = ({ past, present, future }: History<string>) =>
  `${past.map(({ value }) => value).join(',')}<${present}>${future.map(({ value }) => value).join(',')}`;

describe('record', () => {
  test('every change is a step named by what it did', () => {
    const history = typed(['a', 'one'], ['b', 'two']);
    expect(history).toEqual({
      past: [
        { value: '', label: 'one' },
        { value: 'a', label: 'two' },
      ],
      present: 'b',
      future: [],
      mergeKey: null,
    });
  });

  test('no change is no step', () => {
    const history = typed(['a', 'one', 'k']);
    expect(record(history, 'a', 'two', 'other')).toBe(history);
  });

  test.each<[string, [string, string, string?][], string]>([
    [
      'the same thing again is one step',
      [
        ['a', 't', 'k'],
        ['ab', 't', 'k'],
        ['abc', 't', 'k'],
      ],
      '<abc>',
    ],
    [
      'another thing is another step',
      [
        ['a', 't', 'k'],
        ['b', 't', 'l'],
        ['c', 't', 'k'],
      ],
      ',a,b<c>',
    ],
    [
      'a step without a key ends it',
      [
        ['a', 't', 'k'],
        ['b', 't'],
        ['c', 't', 'k'],
      ],
      ',a,b<c>',
    ],
    [
      'steps without a key are never one',
      [
        ['a', 't'],
        ['b', 't'],
      ],
      ',a<b>',
    ],
  ])('%s', (_name, steps, seen) => {
    expect(values(typed(...steps))).toBe(seen);
  });

  test('a merged step keeps its first label', () => {
    const history = typed(['a', 'first', 'k'], ['b', 'second', 'k']);
    expect(history.past).toEqual([{ value: '', label: 'first' }]);
  });

  test('what was undone is gone', () => {
    const history = record(undo(typed(['a', 't'], ['b', 't'])), 'c', 't');
    expect(values(history)).toBe(',a<c>');
    expect(redo(history)).toBe(history);
  });

  test('after undo and redo nothing is merged', () => {
    expect(values(record(undo(typed(['x', 't'], ['a', 't', 'k'])), 'c', 't', 'k'))).toBe(',x<c>');
    const history = typed(['a', 't', 'k'], ['b', 't', 'l']);
    expect(values(record(undo(history), 'c', 't', 'k'))).toBe(',a<c>');
    expect(values(record(redo(undo(history)), 'c', 't', 'l'))).toBe(',a,b<c>');
  });

  test('the first change never merges with what was there', () => {
    const history = { ...startHistory(''), mergeKey: 'k' };
    expect(values(record(history, 'a', 't', 'k'))).toBe('<a>');
    expect(record(history, 'a', 't', 'k').past).toHaveLength(1);
  });

  test(`${HISTORY_LIMIT} steps are kept, the oldest go`, () => {
    const steps = Array.from({ length: 250 }, (_, i): [string, string] => [String(i), 't']);
    const history = typed(...steps);
    expect(HISTORY_LIMIT).toBe(200);
    expect(history.past).toHaveLength(200);
    expect(history.past[0]?.value).toBe('49');
    expect(history.past.at(-1)?.value).toBe('248');
    const start = steps.reduce((now) => undo(now), history);
    expect(start.present).toBe('49');
    expect(start.future).toHaveLength(200);
  });

  test('merging does not use up steps', () => {
    const steps = Array.from({ length: 250 }, (_, i): [string, string, string] => [String(i), 't', 'k']);
    expect(typed(['x', 't'], ...steps).past).toHaveLength(2);
  });
});

describe('seal', () => {
  test('what follows is a step of its own', () => {
    const sealed = seal(typed(['a', 't', 'k']));
    expect(values(record(sealed, 'b', 't', 'k'))).toBe(',a<b>');
  });

  test('there is nothing to close twice', () => {
    const sealed = seal(typed(['a', 't', 'k']));
    expect(seal(sealed)).toBe(sealed);
  });
});

describe('undo and redo', () => {
  test('walk along the steps and carry their labels', () => {
    const end = typed(['a', 'one'], ['b', 'two']);
    const back = undo(end);
    expect(back).toEqual({
      past: [{ value: '', label: 'one' }],
      present: 'a',
      future: [{ value: 'b', label: 'two' }],
      mergeKey: null,
    });
    expect(values(undo(back))).toBe('<>a,b');
    expect(redo(back)).toEqual(end);
  });

  test('at the ends nothing happens', () => {
    const start = startHistory('a');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });
});

test('any sequence does what a list with a finger in it does', () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.nat(3), fc.constantFrom(null, 'k', 'l')) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'seal' as const) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      let history = startHistory(0);
      let list = [0];
      let finger = 0;
      let open: string | null = null;
      for (const one of steps) {
        if (one === 'seal') {
          history = seal(history);
          open = null;
        } else if (one === 'undo' || one === 'redo') {
          history = one === 'undo' ? undo(history) : redo(history);
          const next = Math.max(0, Math.min(list.length - 1, finger + (one === 'undo' ? -1 : 1)));
          if (next !== finger) open = null;
          finger = next;
        } else {
          const [value, key] = one;
          history = record(history, value, 't', key);
          if (value === list[finger]) continue;
          if (key === null || key !== open) finger += 1;
          list = [...list.slice(0, finger), value];
          open = key;
        }
        expect(history.present).toBe(list[finger]);
        expect(history.past.map((past) => past.value)).toEqual(list.slice(0, finger));
        expect(history.future.map((future) => future.value)).toEqual(list.slice(finger + 1));
      }
    }),
  );
});

test('undo takes back what redo did, and the other way round', () => {
  const step = fc.tuple(fc.string(), fc.constantFrom('a', 'b'), fc.constantFrom(undefined, 'k')) as fc.Arbitrary<
    [string, string, string?]
  >;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.nat(8), (steps, back) => {
      let history = seal(typed(...steps));
      for (let i = 0; i < back; i++) history = undo(history);
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }),
  );
});
