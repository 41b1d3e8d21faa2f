import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addButton } from '../core/keyboard/add-button.ts';
import { type Design, newDesign, setUnread } from '../core/keyboard/design.ts';
import { type History, record, redo, startHistory, undo } from '../core/keyboard/history.ts';
import { readKeyboard } from '../core/request/read-keyboard.ts';
import { anyKeyboardValue } from '../core/testdata/arbitraries.ts';
import { sketch } from '../core/testdata/sketch.ts';
import { DRAFT_KEY, readDraft, writeDraft } from './draft.ts';

const design = (message: string): Design => ({ ...newDesign(message), keyboard: sketch('ab!|_|c') });
const typed = (...messages: string[]): History<Design> =>
  messages.reduce((history, message) => record(history, design(message), 'editMessage'), startHistory(design('')));
const messages = (history: History<Design> | null) =>
  history &&
  [history.past, [{ value: history.present }], history.future].map((part) => part.map(({ value }) => value.message));

test('the name in the browser stays what it is, or saved work is lost', () => {
  expect(DRAFT_KEY).toBe('kd.draft');
});

describe('there and back', () => {
  test.each<[string, History<Design>]>([
    ['a new design', startHistory(design('Hi'))],
    ['with a past', typed('a', 'b')],
    ['with a past and a future', undo(undo(typed('a', 'b', 'c')))],
    ['all undone', undo(typed('a'))],
    ['with unfinished JSON', startHistory(setUnread(design('Hi'), { scope: 'request', text: '{' }))],
  ])('%s', (_name, history) => {
    expect(readDraft(writeDraft(history))).toEqual(history);
  });

  test('any keyboard, to the letter', () => {
    fc.assert(
      fc.property(anyKeyboardValue, anyKeyboardValue, (before, now) => {
        const of = (value: typeof before) => ({ ...design(''), keyboard: readKeyboard(value).document });
        const history = record(startHistory(of(before)), of(now), 'editButton');
        const kept = readDraft(writeDraft(history));
        const texts = [kept?.past[0]?.value, kept?.present].map((value) => JSON.stringify(value));
        expect(texts).toEqual([of(before), of(now)].map((value) => JSON.stringify(value)));
      }),
    );
  });

  test('what was being typed is a closed step', () => {
    const history = record(startHistory(design('')), design('a'), 'editMessage', 'message');
    expect(readDraft(writeDraft(history))?.mergeKey).toBeNull();
  });

  test('written twice it is the same text', () => {
    const history = typed('a', 'b');
    expect(writeDraft(history)).toBe(writeDraft(history));
  });
});

describe('the budget', () => {
  const history = undo(undo(typed('a', 'b', 'c', 'd')));
  const one = JSON.stringify({ label: 'editMessage', value: design('a') }).length;

  test.each([
    [0, [], []],
    [one - 1, [], []],
    [one, ['a'], []],
    [2 * one, ['', 'a'], []],
    [3 * one, ['', 'a'], ['c']],
    [4 * one, ['', 'a'], ['c', 'd']],
    [undefined, ['', 'a'], ['c', 'd']],
  ])('of %s characters keeps the newest steps: %j and %j', (budget, past, future) => {
    expect(messages(readDraft(writeDraft(history, budget)))).toEqual([past, ['b'], future]);
  });

  test('what is left can be walked', () => {
    const kept = readDraft(writeDraft(history, 3 * one));
    expect(kept && undo(kept).present.message).toBe('a');
    expect(kept && redo(kept).present.message).toBe('c');
  });

  test('two million characters of steps are kept', () => {
    const long = typed(...Array.from({ length: 30 }, (_, i) => `${i}${'x'.repeat(100_000)}`));
    const text = writeDraft(long);
    expect(text.length).toBeLessThan(2_200_000);
    expect(readDraft(text)?.past).toHaveLength(19);
  });
});

describe('damage', () => {
  const draft = JSON.parse(writeDraft(undo(typed('a', 'b')))) as Record<string, unknown>;
  const damaged = (change: Record<string, unknown>) => JSON.stringify({ ...draft, ...change });

  test.each([
    ['no JSON', '{"version":1'],
    ['no text', ''],
    ['no object', '[]'],
    ['null', 'null'],
    ['another version', damaged({ version: 2 })],
    ['no version', damaged({ version: undefined })],
    ['no present', damaged({ present: undefined })],
    ['a present that is no design', damaged({ present: {} })],
  ])('%s is refused', (_name, text) => {
    expect(readDraft(text)).toBeNull();
  });

  const step = (label: unknown, value: unknown = design('x')) => ({ label, value });
  test.each([
    ['no list', { past: 7, future: null }, [], []],
    ['missing', { past: undefined, future: undefined }, [], []],
    ['a step that is none', { past: [null, step('clear')] }, ['x'], ['b']],
    ['a step of a design that is none', { past: [step('clear', {}), step('clear')] }, ['x'], ['b']],
    ['a step of an unknown name', { past: [step('dance'), step(7), step('toString')] }, [], ['b']],
    ['a future step that is none', { future: [step('clear'), 1] }, [''], ['x']],
  ])('steps: %s', (_name, change, past, future) => {
    expect(messages(readDraft(damaged(change)))).toEqual([past, ['a'], future]);
  });
});

describe('limits', () => {
  const withFields = (fields: string, id = 'b1') =>
    writeDraft(startHistory(design('')))
      .replace('"id":"b1"', `"id":"${id}"`)
      .replace('"TEXT":"a"', `"TEXT":"a","OTHER":${fields}`);

  test.each([
    [400, true],
    [3000, false],
    [100_000, false],
  ])('fields nested %i deep are read: %s', (depth, isRead) => {
    const text = withFields('['.repeat(depth) + ']'.repeat(depth));
    expect(text).toContain('OTHER');
    expect(readDraft(text) !== null).toBe(isRead);
  });

  test.each(['b1000000000', 'b9999999999', 'b999999999999999'])('the id %s is read, and one beside it', (id) => {
    const read = readDraft(withFields('1', id));
    expect(read?.present.keyboard.rows[0]?.buttons[0]?.id).toBe(id);
    const next = read && addButton(read.present.keyboard, { TEXT: 'next' }, { kind: 'new-row', row: 0 });
    const again = read && next && readDraft(writeDraft(startHistory({ ...read.present, keyboard: next })));
    expect(again?.present.keyboard.rows).toHaveLength(4);
  });
});
