import { describe, expect, it } from 'vitest';
import { php } from './language-php.ts';
import { makeScene } from './make-scene.ts';
import { parseChain } from './parse-chain.ts';
import { ensureBox, lookUp, placeOf, plainName, setAt } from './trace-path.ts';
import { makeBox } from './values.ts';

const place = (text: string) => {
  const { scene } = makeScene(text, php);
  const chain = parseChain(scene.tokens, 0, scene.tokens.length, php);
  return { scene, place: chain && placeOf(scene, chain) };
};

describe('placeOf', () => {
  it.each([
    ['$a', 'a', []],
    ["$a['B'][]", 'a', ['B', null]],
    ['$a[0][$i]', 'a', ['0', { slot: '$i' }]],
    ['$this->b->c', 'b', ['c']],
    ['self::$b', 'b', []],
  ])('%s', (text, name, keys) => {
    expect(place(text).place).toMatchObject({ name, keys });
  });

  it.each(['$a->b()', "'a'", '[1]'])('%s is none', (text) => {
    expect(place(text).place).toBeNull();
  });
});

describe('ensureBox', () => {
  it('makes what is not there and finds what is', () => {
    const { scene, place: inner } = place("$a['B'][$i]");
    if (inner === null) throw new Error('no place');
    expect(lookUp(scene, inner)).toBeNull();
    const box = ensureBox(scene, inner, 2);
    expect(ensureBox(scene, inner, 7)).toBe(box);
    expect(scene.drafts).toMatchObject([{ name: 'a', implicit: true, from: 0, to: 11 }]);
    const outer = lookUp(scene, { ...inner, keys: ['B'] });
    expect([outer?.box.entries.size, outer?.draft]).toEqual([1, null]);
    expect(lookUp(scene, { ...inner, keys: [] })?.draft).toBe(scene.drafts[0]);
  });
});

describe('setAt', () => {
  it('sets keys, elements and the element of an expression', () => {
    const box = makeBox('array');
    for (const [key, value] of [
      [null, 1],
      ['0', 2],
      [{ slot: 'i' }, 3],
      [{ slot: 'i' }, 4],
      ['a', 5],
    ] as const) {
      setAt(box, key, value);
    }
    expect([...box.entries]).toEqual([
      [0, 2],
      [1, 4],
      ['a', 5],
    ]);
    expect(plainName('$a') + plainName('#b') + plainName('c')).toBe('abc');
  });
});
