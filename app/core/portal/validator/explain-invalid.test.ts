import { expect, test } from 'vitest';
import { say } from '../../../testing/say.ts';
import { ACTION_HEADS, explainInvalid } from './explain-invalid.ts';
import { storeAction } from './store-action.ts';

test('the heads stand in the order in which a portal prefers them', () => {
  const all = { COMMAND: 'c', ACTION: 'PUT', ACTION_VALUE: 'x', APP_ID: 5, LINK: '/' };
  for (const [i, head] of ACTION_HEADS.entries()) {
    const left = Object.fromEntries(
      Object.entries(all).filter(([key]) => !ACTION_HEADS.slice(0, i).some((h) => h === key)),
    );
    expect(storeAction(left, { id: 7, known: true })).toHaveProperty(head);
  }
});

test.each(['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG', 'LIVECHAT', 'HELP'])(
  '%s is a word, its value is wrong',
  (ACTION) => {
    expect(say(explainInvalid('ACTION', { ACTION, ACTION_VALUE: null })).en).toMatch(/^ACTION_VALUE/);
  },
);

test.each([['put'], [' PUT'], [5], [true], [[]], ['']])('%j is no word', (ACTION) => {
  expect(say(explainInvalid('ACTION', { ACTION, ACTION_VALUE: 'x' })).en).toMatch(/^ACTION must/);
});

test.each([
  ['LINK', /https:\/\//],
  ['APP_ID', /application/],
  ['COMMAND', /^COMMAND/],
] as const)('%s', (head, sentence) => {
  expect(say(explainInvalid(head, {})).en).toMatch(sentence);
  expect(say(explainInvalid(head, {})).ru).toMatch(/[а-я].*\.$/);
});
