import { describe, expect, it } from 'vitest';
import type { Json } from '../../json/json.ts';
import { checkBlock } from './check-block.ts';

const block = { MESSAGE: 'x' };

describe('checkBlock', () => {
  it.each<[Json | undefined, string]>([
    [undefined, 'absent'],
    [null, 'absent'],
    ['', 'absent'],
    ['0', 'absent'],
    [0, 'absent'],
    [false, 'absent'],
    [[], 'absent'],
    [{}, 'absent'],
    [[block], 'stored'],
    [{ BLOCKS: [block] }, 'stored'],
    [block, 'stored'],
    [JSON.stringify([block]), 'stored'],
    [JSON.stringify({ ID: 1, BLOCKS: [block] }), 'stored'],
    ['[', 'wrong'],
    ['"x"', 'wrong'],
    [5, 'wrong'],
    [true, 'wrong'],
    [[{}], 'wrong'],
    [['x'], 'wrong'],
    [{ BLOCKS: [] }, 'wrong'],
    [{ BLOCKS: 'x' }, 'wrong'],
    [[{ MESSAGE: 'x'.repeat(59_985) }], 'oversize'],
    [[{ MESSAGE: 'x'.repeat(59_983) }], 'stored'],
  ])('%#', (value, outcome) => {
    expect(checkBlock(value, 'BLOCKS').outcome).toBe(outcome);
  });

  it('stores the list without its wrapper and without empty entries', () => {
    expect(checkBlock({ ITEMS: [block, {}, 'x'] }, 'ITEMS')).toEqual({ outcome: 'stored', value: [block] });
  });
});
