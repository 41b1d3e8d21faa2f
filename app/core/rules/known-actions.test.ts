import { expect, test } from 'vitest';
import { ACTIONS } from '../wire/actions.ts';
import { DOCUMENTED_ACTIONS, isKnownAction, UNDOCUMENTED_ACTIONS } from './known-actions.ts';

test('the documented ones are those that the editor offers', () => {
  const offered = ACTIONS.flatMap(({ sample }) => sample((name) => name).ACTION ?? []);
  expect(offered).toEqual(DOCUMENTED_ACTIONS);
});

test.each([...DOCUMENTED_ACTIONS, ...UNDOCUMENTED_ACTIONS])('%s is known', (action) => {
  expect(isKnownAction(action)).toBe(true);
});

test.each(['put', 'LINK', '', ' PUT', true, 1, null, undefined, ['PUT']])('%j is not', (action) => {
  expect(isKnownAction(action)).toBe(false);
});
