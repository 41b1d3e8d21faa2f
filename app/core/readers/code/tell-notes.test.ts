import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { remark } from '../text/remark.ts';
import { tellNotes } from './tell-notes.ts';
import type { Note } from './values.ts';

const plainer = (notes: ReadonlyMap<Json, readonly Note[]>) => ({
  plain: () => null,
  notesOf: (json: Json) => notes.get(json) ?? [],
});

describe('tellNotes', () => {
  it('tells of all lists and objects in a value, in the order of the text and of each place once', () => {
    const inner: Json = [1];
    const stranger: Json = [2];
    const value: Json = { a: inner, b: [inner] };
    const twice = { source: 'b', from: 5 };
    const notes = new Map<Json, readonly Note[]>([
      [value, [twice]],
      [inner, [remark('too-long', 'warning', {}, 2), twice, { source: 'c', from: 4 }]],
      [stranger, [{ source: 'd', from: 0 }]],
    ]);
    expect(tellNotes(value, plainer(notes)).map(({ code, at }) => [code, at])).toEqual([
      ['too-long', 2],
      ['dynamic-expression', 4],
      ['dynamic-expression', 5],
    ]);
  });

  it('tells no more than anybody reads', () => {
    const value: Json = [];
    const notes = Array.from({ length: 2_000 }, (_, from) => ({ source: 'x', from }));
    expect(tellNotes(value, plainer(new Map([[value, notes]])))).toHaveLength(1_000);
  });
});
