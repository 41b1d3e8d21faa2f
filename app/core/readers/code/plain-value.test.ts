import { describe, expect, it, vi } from 'vitest';
import { say } from '../../../testing/say.ts';
import type { Json } from '../../json/json.ts';
import { deepest, expressionRemarks, makePlainer, tooDeepRemark } from './plain-value.ts';
import { addElement, type Collection, joinText, makeCollection, putEntry, type Value } from './values.ts';

const list = (...values: Value[]): Collection => {
  const collection = makeCollection('list');
  for (const value of values) addElement(collection, value);
  return collection;
};
const ref = (collection: Collection): Value => ({ is: 'ref', collection, piece: { source: 'name', from: 1 } });
const write = (value: Value, budget = 100): [Json, number[], boolean] => {
  const tell = vi.fn<(piece: { from: number }) => void>();
  const tooDeep = vi.fn();
  const json = makePlainer(budget, tell, tooDeep).plain(value);
  return [json, tell.mock.calls.map(([{ from }]) => from), tooDeep.mock.calls.length > 0];
};

describe('makePlainer', () => {
  it('writes scalars, texts and lists', () => {
    const text = joinText(['a', { source: 'b', from: 7 }, 'c']);
    expect(write(list(1, null, text))).toEqual([[1, null, 'a{{b}}c'], [7], false]);
  });

  it('writes own keys of any name, and tells of expressions in keys', () => {
    const collection = makeCollection('map');
    putEntry(collection, '__proto__', 1);
    collection.notes = [{ source: 'k', from: 3 }];
    const [json, told] = write(collection);
    expect([Object.keys(json as object), told]).toEqual([['__proto__'], [3]]);
  });

  it('puts what is spread among the others', () => {
    expect(write(list(1, { is: 'spread', of: list(2, 3) }))[0]).toEqual([1, 2, 3]);
    const map = makeCollection('map');
    putEntry(map, 'a', 1);
    const outer = makeCollection('map');
    outer.entries.set('\0', { is: 'spread', of: map });
    putEntry(outer, 'b', 2);
    expect(write(outer)[0]).toEqual({ a: 1, b: 2 });
  });

  it('writes names out while the budget lasts', () => {
    const inner = list(1, 2, 3);
    expect(write(list(ref(inner), ref(inner), ref(inner)), 5)[0]).toEqual([[1, 2, 3], [1, 2, 3], '{{name}}']);
  });

  it('does not follow itself', () => {
    const collection = list(1);
    addElement(collection, ref(collection));
    expect(write(collection)).toEqual([[1, '{{name}}'], [1], false]);
  });

  it('writes what nests two hundred deep', () => {
    let box = list();
    for (let i = 0; i < 200; i++) box = list(box);
    expect([write(box)[2], write(list(box))[2]]).toEqual([false, true]);
  });

  it('leaves out what lies too deep, also behind names', () => {
    let collection = list();
    for (let i = 0; i < deepest; i++) collection = list(i % 2 === 0 ? collection : ref(collection));
    expect(write(collection)[2]).toBe(false);
    expect(write(list(list(collection)))[2]).toBe(true);
  });
});

describe('expressionRemarks', () => {
  it('tells what, where and in which order', () => {
    const issues = expressionRemarks([
      { source: 'c', from: 3 },
      { source: 'a', from: 0 },
    ]);
    expect(issues.map((issue) => [issue.at, say(issue).en.slice(0, 4)])).toEqual([
      [0, 'a is'],
      [3, 'c is'],
    ]);
    expect(issues[0]).toMatchObject({ code: 'dynamic-expression', severity: 'info' });
    expect(say(issues[0]).ru).toMatch(/^a станет/);
  });

  it.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['a\n   b', 'a b'],
  ])('shows %j', (source, shown) => {
    expect(say(expressionRemarks([{ source, from: 0 }])[0]).en.startsWith(`${shown} is`)).toBe(true);
  });

  it.each([
    [50, 50],
    [51, 51],
    [99, 51],
  ])('of %d tells %d', (count, told) => {
    const issues = expressionRemarks(Array.from({ length: count }, (_, from) => ({ source: 'x', from })));
    expect(issues).toHaveLength(told);
    expect(say(issues.at(-1)).ru.startsWith('Ещё')).toBe(count > 50);
  });
});

describe('tooDeepRemark', () => {
  it('warns', () => {
    expect(tooDeepRemark(2)).toMatchObject({
      code: 'pasted-too-deep',
      severity: 'warning',
      at: 2,
    });
  });
});
