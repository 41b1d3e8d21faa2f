import { expect, test } from 'vitest';
import { type Design, newDesign } from '../../core/keyboard/design.ts';
import { pressButton } from '../../core/portal/events/press-button.ts';
import { storeButton } from '../../core/portal/validator/store-button.ts';
import { readKeyboard } from '../../core/request/read-keyboard.ts';
import type { Press } from '../../store/press-store.ts';
import { findCurrent, listEvents } from './events-view.ts';

const COMMANDS = ['help', 'start'].map((COMMAND) => ({ TEXT: COMMAND, COMMAND }));
const design: Design = { ...newDesign(''), dialogId: 'chat9', keyboard: readKeyboard(COMMANDS).document };

function press(index: number): Press {
  const traced = storeButton(COMMANDS[index] ?? null, { bot: { id: 7, known: true }, colors: {}, vote: false });
  if (!('stored' in traced) || traced.stored.TYPE !== 'BUTTON') throw new Error('not stored');
  const { stored } = traced;
  return { id: index, at: 0, text: stored.TEXT, stored, effect: pressButton(stored), message: 'Hi' };
}

test('the events stand in the chat of the design, and every command has its own id', () => {
  const commandOf = (index: number) => listEvents(press(index), design, 'ru').find(({ form }) => form === 'v2-fetch');
  expect(commandOf(0)?.payload).toMatchObject({
    date: '1970-01-01T00:00:00+00:00',
    data: { command: { id: 78 }, chat: { id: 9 }, message: { authorId: 1 }, language: 'ru' },
  });
  expect(commandOf(1)?.payload).toMatchObject({ data: { command: { id: 79 } } });
});

test('a command id of the request wins, a command that is gone has the first one', () => {
  const answered = listEvents(press(1), { ...design, commandId: '5' }, 'en');
  expect(JSON.stringify(answered[0]?.payload)).toContain('"COMMAND_ID":"5"');
  const gone = listEvents(press(1), newDesign(''), 'en');
  expect(JSON.stringify(gone[0]?.payload)).toContain('"COMMAND_ID":"78"');
});

test.each<[number[], { id: number; newest: number } | null, number | undefined]>([
  [[], null, undefined],
  [[0, 1], null, 1],
  [[0, 1], { id: 0, newest: 1 }, 0],
  [[0, 1], { id: 0, newest: 0 }, 1],
  [[1], { id: 0, newest: 1 }, 1],
])('of the presses %j with %j chosen, %j is looked at', (ids, chosen, current) => {
  expect(findCurrent(ids.map(press), chosen)?.id).toBe(current);
});
