import { beforeEach, expect, test } from 'vitest';
import { addSent, changeSent, findSent, listTests, selectChosen, sentId, sentStore } from './sent-store.ts';
import { connectAnew, makeSent } from './testdata/stand-in.ts';

const connection = connectAnew();
const [first, second] = [1001, 1002].map((messageId) => makeSent(connection, { messageId }));
if (!first || !second) throw new Error('no messages');
beforeEach(() => sentStore.setState({ messages: [], chosen: null, live: null }));

test('the newest is on top and chosen; none is there twice', () => {
  addSent(first);
  addSent(second);
  addSent({ ...first, state: 'updated' });
  const { messages, chosen } = sentStore.getState();
  expect(messages.map(({ messageId, state }) => [messageId, state])).toEqual([
    [1001, 'updated'],
    [1002, 'sent'],
  ]);
  expect(chosen).toBe(first.id);
});

test('changing one leaves the others', () => {
  addSent(first);
  addSent(second);
  changeSent(first.id, { busy: true });
  changeSent('nobody', { busy: true });
  expect(findSent(first.id)?.busy).toBe(true);
  expect(findSent(second.id)).toBe(second);
  expect(findSent('nobody')).toBeNull();
});

test('without a choice the newest is chosen', () => {
  expect(selectChosen(sentStore.getState())).toBeNull();
  addSent(first);
  addSent(second);
  expect(selectChosen({ ...sentStore.getState(), chosen: null })?.id).toBe(second.id);
  expect(selectChosen({ ...sentStore.getState(), chosen: first.id })?.id).toBe(first.id);
});

test('test messages are those written from here that are there still', () => {
  const list = [first, { ...second, made: false }, { ...second, state: 'deleted' as const }];
  expect(listTests(list)).toEqual([first]);
});

test('numbers of two portals do not meet', () => {
  expect(sentId('https://a.example.com/1', 5)).not.toBe(sentId('https://b.example.com/1', 5));
});
