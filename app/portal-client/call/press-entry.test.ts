import { beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../../core/json/json.ts';
import { privateChatId } from '../../core/portal/server/portal-chat-id.ts';
import { newPortalState } from '../../core/portal/server/portal-state.ts';
import { storeKeyboard } from '../../core/portal/validator/trace-keyboard.ts';
import { builtInStore, changePortal, listDialogs, type Notice, resetBuiltIn } from './built-in-store.ts';
import { followText, pressEntry, writeText } from './press-entry.ts';

const get = () => builtInStore.getState();

/** A message with this button in chat 1, or in one that the owner is not in. */
function show(button: JsonObject, chatId = 1): void {
  const { portal } = get();
  const stored = storeKeyboard('im.message.add', { KEYBOARD: { BUTTONS: [{ TEXT: 'Button', ...button }] } });
  if (stored.outcome !== 'stored') throw new Error(stored.outcome);
  const params = { KEYBOARD: stored.buttons };
  const message = { id: 1001, chatId, dialogId: 'chat1', authorId: 456, date: 0, text: 'Hello', uuid: '', replyId: 0 };
  changePortal({ ...portal, messages: [...portal.messages, { ...message, params }], nextMessageId: 1002 });
}

beforeEach(resetBuiltIn);

test.each<[JsonObject, Notice]>([
  [{ LINK: 'https://example.com/?a=1&b=2' }, { kind: 'link', value: 'https://example.com/?a=1&b=2' }],
  [{ LINK: '/company/' }, { kind: 'portalLink', value: '/company/' }],
  [
    { ACTION: 'CALL', ACTION_VALUE: '+1' },
    { kind: 'call', value: '+1' },
  ],
  [
    { ACTION: 'DIALOG', ACTION_VALUE: 'chat2' },
    { kind: 'missing', value: 'chat2' },
  ],
  [
    { ACTION: 'DIALOG', ACTION_VALUE: 'nonsense' },
    { kind: 'missing', value: 'nonsense' },
  ],
  [{ APP_ID: 5 }, { kind: 'app', value: '' }],
])('a press on %j is told', (button, notice) => {
  show(button);
  expect(pressEntry(1001, 0)).not.toBeNull();
  expect(get()).toMatchObject({ notice, waiting: [], chosen: 1 });
});

test('PUT goes into the field, and nothing else happens', () => {
  show({ ACTION: 'PUT', ACTION_VALUE: '/help' });
  pressEntry(1001, 0);
  expect(get()).toMatchObject({ input: '/help', notice: null });
  expect(get().portal.nextMessageId).toBe(1002);
});

test('SEND writes as the owner', () => {
  show({ ACTION: 'SEND', ACTION_VALUE: 'Yes' });
  pressEntry(1001, 0);
  expect(get().portal.messages.at(-1)).toMatchObject({ id: 1002, authorId: 1, chatId: 1, text: 'Yes' });
});

test('a double click posts one message, by a button and by the field', () => {
  show({ ACTION: 'SEND', ACTION_VALUE: 'Yes' });
  for (let i = 0; i < 3; i++) pressEntry(1001, 0);
  for (let i = 0; i < 3; i++) writeText('And more');
  expect(
    get()
      .portal.messages.slice(-2)
      .map(({ text }) => text),
  ).toEqual(['Yes', 'And more']);
  expect(get().portal.nextMessageId).toBe(1004);
});

test('DIALOG shows another dialog, also one without a message', () => {
  show({ ACTION: 'DIALOG', ACTION_VALUE: '12' });
  pressEntry(1001, 0);
  expect(get()).toMatchObject({ chosen: privateChatId(1, 12), notice: null });
  const { portal, chosen } = get();
  expect(listDialogs(portal, chosen)[0]).toEqual({ chatId: chosen, dialogId: '12', title: 'James Wilson' });
});

test('a button that does nothing in the messenger does nothing', () => {
  show({ ACTION: 'SEND', ACTION_VALUE: 0 });
  expect(pressEntry(1001, 0)).toBeNull();
  expect(get()).toMatchObject({ notice: null, waiting: [], portal: { nextMessageId: 1002 } });
});

test('a disabled button does nothing and hushes what was told before', () => {
  show({ ACTION: 'SEND', ACTION_VALUE: 'Yes', DISABLED: 'Y' });
  builtInStore.setState({ notice: { kind: 'app', value: '' } });
  expect(pressEntry(1001, 0)).toBeNull();
  expect(get().notice).toBeNull();
  expect(get().portal.nextMessageId).toBe(1002);
});

test('what belongs to others can be read, not pressed or written', () => {
  show({ ACTION: 'SEND', ACTION_VALUE: 'Yes' }, privateChatId(2, 456));
  expect(listDialogs(get().portal, get().chosen)[0]).toEqual({
    chatId: privateChatId(2, 456),
    dialogId: '',
    title: 'Boris Petrov – Echo Bot',
  });
  expect(pressEntry(1001, 0)).toBeNull();
  expect(get().notice?.kind).toBe('foreign');
  expect(writeText('Hello')).toBe(false);
  expect(get().notice?.kind).toBe('closed');
});

test('links inside of a message do the same', () => {
  followText({ kind: 'link', address: 'javascript:alert(1)', safe: false });
  expect(get().notice).toEqual({ kind: 'unsafe', value: 'javascript:alert(1)' });
  followText({ kind: 'put', text: 'A' });
  expect(get().input).toBe('A');
  followText({ kind: 'send', text: 'B' });
  expect(get().portal.messages.at(-1)).toMatchObject({ authorId: 1, text: 'B', chatId: privateChatId(1, 456) });
});

test('dialogs are listed as a messenger lists them', () => {
  const listed = listDialogs(newPortalState(), 1);
  expect(listed[0]).toEqual({ chatId: privateChatId(1, 1), dialogId: '1', title: '' });
  expect(listed[1]).toEqual({ chatId: 1, dialogId: 'chat1', title: 'Keyboard tests' });
  expect(new Set(listed.map(({ chatId }) => chatId)).size).toBe(listed.length);
});
