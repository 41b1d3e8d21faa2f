import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../../json/json.ts';
import { spanOf } from '../text/spans.ts';
import { deepest, makePlainer, tooDeepRemark } from './plain-value.ts';
import { addElement, type Collection, joinText, makeCollection, putEntry, type Ref, type Value } from './values.ts';

const list = (...values: Value[]): Collection => {
  const collection = makeCollection('list');
  for (const value of values) addElement(collection, value);
  return collection;
};
const ref = (collection: Collection): Ref => ({ is: 'ref', collection, piece: { source: 'name', from: 1 } });
const write = (value: Value, budget = 100): [Json, number[], boolean] => {
  const tooDeep = vi.fn();
  const plainer = makePlainer(budget, tooDeep);
  const json = plainer.plain(value);
  const told = plainer.notesOf(json).map((note) => ('from' in note ? note.from : (note.at ?? -1)));
  return [json, told, tooDeep.mock.calls.length > 0];
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

  it('tells with a list or map what was said of what is spread into it', () => {
    const inner = list(joinText([{ source: 'a', from: 9 }]));
    expect(write(list(1, { is: 'spread', of: ref(inner) }))).toEqual([[1, '{{a}}'], [9], false]);
  });

  it('keeps the places of entries, also of those that are spread', () => {
    const inner = makeCollection('list');
    addElement(inner, 'x', { key: 4, from: 4, to: 7 });
    const outer = makeCollection('list');
    outer.entries.set(outer.next++, { is: 'spread', of: inner });
    addElement(outer, 'y', { key: 9, from: 9, to: 12 });
    const map = makeCollection('map');
    putEntry(map, 'a', outer, { key: 0, from: 3, to: 13 });
    putEntry(map, 'b', 1);
    const json = makePlainer(100, vi.fn()).plain(map) as { a: Json };
    expect([spanOf(json, 'a'), spanOf(json, 'b'), spanOf(json.a, 0), spanOf(json.a, 1)]).toEqual([
      { key: 0, from: 3, to: 13 },
      null,
      { key: 4, from: 4, to: 7 },
      { key: 9, from: 9, to: 12 },
    ]);
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

describe('tooDeepRemark', () => {
  it('warns', () => {
    expect(tooDeepRemark(2)).toMatchObject({
      code: 'pasted-too-deep',
      severity: 'warning',
      at: 2,
    });
  });
});
