import { expect, test } from 'vitest';
import { moveButton } from '../core/keyboard/move-button.ts';
import { drawn, idOf, sketch } from '../core/testdata/sketch.ts';
import { type Direction, neighbourPlace } from './neighbour-place.ts';

/** What the keyboard looks like after one step, or `stay`. */
function step(text: string, button: string, direction: Direction): string {
  const keyboard = sketch(text);
  const id = idOf(keyboard, button);
  const place = neighbourPlace(keyboard, id, direction);
  if (place === null) return 'stay';
  const moved = moveButton(keyboard, id, place);
  expect(moved).not.toBe(keyboard);
  return drawn(moved);
}

test.each<[string, string, Record<Direction, string>]>([
  ['a', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
  ['abc', 'a', { left: 'stay', right: 'bac', up: 'a|bc', down: 'bc|a', 'new-row': 'bc|a' }],
  ['abc', 'b', { left: 'bac', right: 'acb', up: 'b|ac', down: 'ac|b', 'new-row': 'ac|b' }],
  ['abc', 'c', { left: 'acb', right: 'stay', up: 'c|ab', down: 'ab|c', 'new-row': 'ab|c' }],
  ['ab|cd|ef', 'd', { left: 'ab|dc|ef', right: 'stay', up: 'adb|c|ef', down: 'ab|c|edf', 'new-row': 'ab|c|d|ef' }],
  ['abc|d|e', 'c', { left: 'acb|d|e', right: 'stay', up: 'c|ab|d|e', down: 'ab|dc|e', 'new-row': 'ab|c|d|e' }],
  ['ab|c|d', 'c', { left: 'stay', right: 'stay', up: 'cab|d', down: 'ab|cd', 'new-row': 'stay' }],
  ['a|b', 'a', { left: 'stay', right: 'stay', up: 'stay', down: 'ab', 'new-row': 'stay' }],
  ['a|b', 'b', { left: 'stay', right: 'stay', up: 'ba', down: 'stay', 'new-row': 'stay' }],
  ['a|_|bc', 'c', { left: 'a|_|cb', right: 'stay', up: 'a|c|b', down: 'a|_|b|c', 'new-row': 'a|_|b|c' }],
  ['a!|b', '!', { left: '!a|b', right: 'stay', up: '!|a|b', down: 'a|b!', 'new-row': 'a|!|b' }],
  ['a', 'z', { left: 'stay', right: 'stay', up: 'stay', down: 'stay', 'new-row': 'stay' }],
])('%s: where %s goes', (text, button, ways) => {
  const directions: Direction[] = ['left', 'right', 'up', 'down', 'new-row'];
  expect(Object.fromEntries(directions.map((way) => [way, step(text, button, way)]))).toEqual(ways);
});
