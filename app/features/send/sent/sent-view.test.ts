import { expect, test } from 'vitest';
import { shownView } from './sent-view.ts';

test.each([
  [null, true, 'chat'],
  [null, false, 'message'],
  ['chat', false, 'message'],
  ['chat', true, 'chat'],
  ['message', true, 'message'],
  ['commands', true, 'commands'],
  ['commands', false, 'commands'],
] as const)('%s, built in: %s', (view, builtIn, expected) => {
  expect(shownView(view, builtIn)).toBe(expected);
});
