import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isJsonList, isJsonObject, type JsonObject } from '../../../core/json/json.ts';
import { connectionStore, selectConnection } from '../../../portal-client/connection-store.ts';
import { sendDesign } from '../../../portal-client/send-store.ts';
import { editorStore } from '../../../store/editor-store.ts';
import { show } from '../../../testing/show.tsx';
import { SITE } from '../testdata/show-send.tsx';
import { setUpPortals } from '../testdata/web-portals.ts';
import { SentPanel } from './sent-panel.tsx';

const portals = setUpPortals();
const HELP = { TEXT: 'Help', COMMAND: 'help' };
/** What is known of one message. Looked for by its label, since it is asked for at each change while a test waits. */
const detail = (id: number) => {
  const found = document.querySelector<HTMLElement>(`article[aria-label="Message ${id}"]`);
  if (!found) throw new Error(`Message ${id} is not shown`);
  return found;
};
const press = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const says = (id: number, text: string) => waitFor(() => expect(detail(id).textContent).toContain(text));

/** Sends so many messages with two buttons to chat1, and shows what was sent. */
async function sendSome(portal: ReturnType<typeof portals.start>, howMany: number) {
  await portal.connect();
  const drawn = await show(<SentPanel />, { dialogId: 'chat1', keyboard: { BOT_ID: 456, BUTTONS: [SITE, HELP] } });
  const connection = selectConnection(connectionStore.getState());
  if (!connection) throw new Error('There is no connection');
  for (let i = 1; i <= howMany; i++) {
    // The very same would be taken for the same press.
    await sendDesign(connection, { ...editorStore.getState().history.present, message: `Hello ${i}` }, { kind: 'new' });
    await says(1000 + i, 'exactly what was predicted');
  }
  return drawn;
}

test('messages are listed, the newest first, and one is chosen', async () => {
  const portal = portals.start();
  const { user } = await sendSome(portal, 2);
  const lines = within(screen.getByRole('list', { name: 'Messages sent from this tab' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Message 1002.*chat1 · im.*sent/),
    expect.stringMatching(/^Message 1001/),
  ]);
  await user.click(press(/^Message 1001/));
  await says(1001, 'The portal stored exactly what was predicted · 2 buttons');
});

test('a message is updated, loses its keyboard, and is deleted after a question; so are all', async () => {
  const portal = portals.start();
  const { user } = await sendSome(portal, 3);
  await user.click(press('Update now'));
  await says(1003, 'updated');
  await user.click(press('Remove keyboard'));
  await says(1003, 'exactly what was predicted · No keyboard');
  expect(portal.messages()[2]?.params).not.toHaveProperty('KEYBOARD');
  await user.click(press('Delete'));
  expect(document.activeElement).toBe(press('Keep'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(press('Delete'));
  expect(portal.paramsOf('im.message.delete')).toBeUndefined();
  await user.click(press('Delete'));
  const answer = (question: RegExp) =>
    user.click(within(screen.getByRole('group', { name: question })).getByText('Delete'));
  await answer(/^Delete message 1003/);
  await says(1003, 'The message is deleted.');

  portal.breakNext('im.message.delete', { code: 'CANT_EDIT_MESSAGE' });
  await user.click(press('Delete all test messages'));
  await answer(/^Delete 2 messages for everyone\?/);
  await screen.findByText(/^1 message could not be deleted\./);
  await user.click(press('Delete all test messages'));
  await answer(/^Delete 1 message/);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete all test messages' })).toBeNull());
  expect(screen.getAllByRole('listitem').map(({ textContent }) => /deleted/.test(textContent ?? ''))).toEqual([
    true,
    true,
    true,
  ]);
  expect(portal.messages().map(({ params }) => params.IS_DELETED)).toEqual(['Y', 'Y', 'Y']);
});

test('a held key and a double click change a message once', async () => {
  const portal = portals.start();
  await sendSome(portal, 1);
  const updates = () => portal.calls.filter(({ method }) => method === 'im.message.update').length;
  fireEvent.click(press('Update now'));
  fireEvent.click(press('Update now'));
  await says(1001, 'updated');
  fireEvent.click(press('Update now'));
  await says(1001, 'exactly what was predicted');
  expect(updates()).toBe(1);
  // A browser presses the button for each repeat that nobody takes away.
  for (const name of ['Update now', 'Remove keyboard', 'Delete', 'Delete all test messages']) {
    expect(fireEvent.keyDown(press(name), { key: 'Enter', repeat: true }), name).toBe(false);
    expect(fireEvent.keyDown(press(name), { key: 'Enter' }), name).toBe(true);
  }
});

test('why a message is not kept in sync any longer is said, and it goes on when told to', async () => {
  const portal = portals.start();
  const { user } = await sendSome(portal, 1);
  portal.breakNext('im.message.update', { code: 'CANT_EDIT_MESSAGE' });
  await user.click(screen.getByRole('checkbox', { name: 'Keep message 1001 in sync' }));
  await says(1001, 'Paused after an error');
  expect(detail(1001).textContent).toContain('CANT_EDIT_MESSAGE');
  await user.click(press('Resume'));
  await says(1001, 'In sync');
  expect(detail(1001).textContent).not.toContain('CANT_EDIT_MESSAGE');
});

/** The portal shows the first button otherwise than it has stored it, and the second one not at all. */
function showOtherwise(answer: JsonObject): JsonObject {
  const { result } = answer;
  if (!isJsonObject(result) || !isJsonList(result.messages)) return answer;
  const messages = result.messages.map((message) => {
    if (!isJsonObject(message) || !isJsonObject(message.params) || !isJsonList(message.params.KEYBOARD)) return message;
    const [first] = message.params.KEYBOARD;
    const KEYBOARD = [{ ...(isJsonObject(first) ? first : {}), DISPLAY: 'BLOCK' }];
    return { ...message, params: { ...message.params, KEYBOARD } };
  });
  return { ...answer, result: { ...result, messages } };
}

test('what is stored otherwise than predicted is shown by place, field and value, and reported without private words', async () => {
  const portal = portals.start();
  const { user } = await sendSome(portal, 1);
  portal.distort('im.dialog.messages.get', showOtherwise);
  await user.click(press('Read again'));
  await says(1001, 'The portal stored 2 things differently than predicted');
  expect(
    within(detail(1001))
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'PlaceFieldPredictedStored',
    '1 · Open websiteDISPLAY"LINE""BLOCK"',
    expect.stringMatching(/^2 · Helpthe whole entry\{.*\}nothing$/),
  ]);
  await user.click(press('Copy report'));
  const report = await navigator.clipboard.readText();
  expect(report).toContain('Method: im.message.add');
  expect(report).toContain('"BOT_ID": "<bot 1>"');
  for (const word of [portal.host, 'xxxxxxxxxxxxxxxx', '456', 'chat1', 'Hello']) expect(report).not.toContain(word);
});
