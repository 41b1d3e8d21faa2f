import { describe, expect, it } from 'vitest';
import { layerOver } from './layer.ts';

describe('layerOver', () => {
  it('shows what lies below, and changes nothing there', () => {
    const below = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const names = layerOver<number>(below);
    names.set('a', 3);
    names.set('c', 4);
    names.delete('b');
    expect(['a', 'b', 'c', 'd'].map((name) => [names.get(name), names.has(name)])).toEqual([
      [3, true],
      [undefined, false],
      [4, true],
      [undefined, false],
    ]);
    expect([...below]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
