import { describe, expect, it } from 'vitest';
import { isLong, listReaders } from './list-readers.ts';

describe('listReaders', () => {
  it('tries fewer ways on a text without brackets and on a long one', () => {
    const code = "k = {'TEXT': 'A'}\n";
    expect(listReaders('words').length).toBeLessThan(listReaders(code).length);
    expect(listReaders(code.repeat(10_000)).length).toBeLessThan(listReaders(code).length);
    const three = "$k = ['TEXT' => 'A']; b := []Button{{}}; const c = {};\n";
    expect(listReaders(three.repeat(2_000))).toHaveLength(listReaders('words').length + 3);
    expect([isLong(' '.repeat(100_000)), isLong(' '.repeat(100_001))]).toEqual([false, true]);
    expect([isLong(code), isLong(code.repeat(10_000))]).toEqual([false, true]);
  });
});
